package io.inlay.bench.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which rows get the time of a preset that cannot afford all of them.
 *
 * <p>What five minutes allow comes first: the header workload on every corpus, one corpus of each other workload, the main
 * operations of maps and sets of four entries and of {@code SmallList}, and one of each other type, at the size that it is
 * made for. Then come all corpora, larger maps, other numbers of fields, more of the maps of primitives, more operations,
 * call sites that see three classes, and more sizes.
 *
 * <p>The rivals are the JDK and fastutil; with primitive elements the JDK, whose lists hold boxes, is measured for
 * {@code int} alone. Maps and sets are measured with strings as keys, against those of the JDK; where order matters, against
 * the one that keeps it. Rows and rivals that are not named here are left to the full preset.
 */
public final class PreferredRows {
    private static final String WHOLE_JOB = ".HeaderWorkloadBenchmark.wholeJob";
    private static final List<String> WORKLOADS_OF_MAPS = List.of("JsonWorkload.parse", "HeaderMapWorkload.build");
    private static final List<String> GET = List.of("MapGetHit", "MapGetMiss");
    private static final List<String> MAKE = List.of("MapBuild.growing", "MapCopy");
    private static final List<String> ITERATE = List.of("MapIterateEntries");
    private static final List<String> CHANGE_MAP =
            List.of("MapRemove", "MapComputeIfAbsent", "MapEquals", "MapForEach", "MapBuild.presized");
    private static final List<String> IN_ORDER = List.of("LinkedHashMap");
    private static final List<String> CONTAINS = List.of("SetContainsHit", "SetContainsMiss");
    private static final List<String> MAKE_SET = List.of("SetBuild.growing");
    private static final List<String> ITERATE_SET = List.of("SetIterate");
    private static final List<String> SET_IN_ORDER = List.of("LinkedHashSet");
    private static final List<String> JDK_SETS = List.of("HashSet", "LinkedHashSet");
    private static final List<String> JDK_MAPS = List.of("HashMap", "LinkedHashMap");
    private static final List<String> FIRST =
            List.of("RandomGet", "SequentialGet", "ForEachLoop", "Add", "BuildAndRead.forEachLoop");
    private static final List<String> AT_MIXED_CALL_SITES = List.of("RandomGet", "ForEachLoop", "SequentialGet");
    private static final List<String> LOCAL = List.of("BuildAndRead.byIndex");
    private static final List<String> SECOND = List.of("Contains", "Sort", "Equals", "HashCode", "Copy", "Refill");
    private static final List<String> THIRD =
            List.of("BuildAndRead.byIndex", "BuildAndRead.forEachCall", "ForEachCall", "IndexOf");
    private static final List<String> FIXED = List.of("Add", "BuildAndRead.byIndex");
    private static final List<String> PRIMITIVE = List.of("PrimitiveAdd", "PrimitiveBuildAndRead.byIndex");
    private static final List<String> LOCAL_PRIMITIVE = List.of("PrimitiveBuildAndRead.byIndex");
    private static final List<String> PRIMITIVE_SECOND = List.of(
            "PrimitiveSequentialGet",
            "PrimitiveContains",
            "PrimitiveForEachCall",
            "PrimitiveSort",
            "PrimitiveEquals",
            "PrimitiveHashCode");
    private static final List<String> PRIMITIVE_THIRD =
            List.of("PrimitiveRandomGet", "PrimitiveIterator", "PrimitiveIndexOf", "PrimitiveCopy", "PrimitiveRefill");
    private static final List<String> PRIMITIVE_MAPS =
            List.of("PrimitiveMapGetHit", "PrimitiveMapGetMiss", "PrimitiveMapPut.presized", "PrimitiveMapRemove");
    private static final Map<String, String> INTS_AT_RANDOM =
            Map.of("elements", "int-int", "keys", "random", "size", "10000");
    private static final List<String> COUNT = List.of("CountWorkload");
    private static final List<String> GROWING_AND_GUAVA = List.of("HashMap", "GuavaMaps", "String", "GuavaJoiner");
    private static final List<String> PRESIZED = List.of("FillHashMap", "Join");
    private static final List<String> ELEMENTS = List.of("int", "long", "double", "byte");
    private static final List<String> JDK = List.of("ArrayList");
    private static final List<String> JDK_AND_FASTUTIL = List.of("ArrayList", "ObjectArrayList");
    private static final List<String> FASTUTIL = List.of("Fastutil");

    private final List<Row> rows;
    private final Set<Row> preferred = new LinkedHashSet<>();

    private PreferredRows(List<Row> rows) {
        this.rows = rows;
    }

    /** Returns the preferred ones of all rows, most wanted first. */
    public static List<Row> of(List<Row> rows) {
        PreferredRows order = new PreferredRows(rows);
        order.addFirstImpression();
        order.addWorkloads();
        order.addMaps(List.of("4"));
        order.addSets("SmallSet", "4");
        order.addMainOperations();
        order.addMaps(List.of("8", "100", "10000"));
        order.addMoreOfMaps();
        order.add(PRIMITIVE_MAPS, "Inlay", FASTUTIL, INTS_AT_RANDOM);
        order.addMaps(List.of("16"));
        order.addSets("SmallSet8", "8");
        order.addSets("SmallSet", "100");
        order.addMoreOperations();
        return List.copyOf(order.preferred);
    }

    private void addFirstImpression() {
        for (Row row : rows) {
            if (row.benchmark().endsWith(WHOLE_JOB)) {
                preferred.add(row.onlyPeers(List.of("SmallList", "ArrayList")));
            }
        }
        add(List.of("JsonWorkload.parse"), "SmallMap", IN_ORDER, Map.of("corpus", "API_BODIES"));
        add(List.of("HeaderMapWorkload.build"), "SmallMap", IN_ORDER, Map.of("corpus", "RESPONSES_2022"));
        Map<String, String> four = Map.of("keys", "String", "callSite", "one", "size", "4");
        add(GET, "SmallMap", JDK_MAPS, four);
        add(List.of("MapBuild.growing"), "SmallMap", JDK_MAPS, four);
        add(List.of("SetContainsHit", "SetBuild.growing"), "SmallSet", JDK_SETS, four);
        addObjects(FIRST, "SmallList", "4", "one", JDK_AND_FASTUTIL);
        addObjects(List.of("RandomGet"), "SmallList", "4", "three", JDK_AND_FASTUTIL);
        addPrimitives(PRIMITIVE, "Small", "int", List.of("ArrayList", "Fastutil"));
        add(List.of("PrimitiveMapGetHit"), "Inlay", FASTUTIL, INTS_AT_RANDOM);
        for (String elements : ELEMENTS) {
            addPrimitives(LOCAL_PRIMITIVE, "Small", elements, FASTUTIL);
        }
        addObjects(LOCAL, "FixedList", "16", "one", JDK);
        addPrimitives(LOCAL_PRIMITIVE, "Fixed", "int", FASTUTIL);
        addObjects(LOCAL, "SmallList8", "8", "one", JDK);
        add(List.of("MapGetMiss"), "SmallMap8", JDK_MAPS, Map.of("keys", "String", "callSite", "one", "size", "8"));
        add(COUNT, "Inlay", FASTUTIL, Map.of("corpus", "USER_AGENTS"));
        add(List.of("FillHashMap"), "Presize", GROWING_AND_GUAVA, Map.of("size", "97"));
    }

    private void addWorkloads() {
        add(WORKLOADS_OF_MAPS, "SmallMap", IN_ORDER, Map.of());
    }

    private void addMaps(List<String> sizes) {
        for (String size : sizes) {
            // Eight entries are what the larger class is for.
            String ours = size.equals("8") ? "SmallMap8" : "SmallMap";
            Map<String, String> params = Map.of("keys", "String", "callSite", "one", "size", size);
            add(GET, ours, JDK_MAPS, params);
            add(MAKE, ours, JDK_MAPS, params);
            add(ITERATE, ours, IN_ORDER, params);
        }
    }

    private void addMoreOfMaps() {
        for (String size : List.of("4", "100")) {
            Map<String, String> params = Map.of("keys", "String", "size", size, "probe", "fresh");
            add(GET, "SmallMap", JDK_MAPS, with(params, "callSite", "three"));
            add(CHANGE_MAP, "SmallMap", JDK_MAPS, with(params, "callSite", "one"));
        }
    }

    private static Map<String, String> with(Map<String, String> params, String name, String value) {
        Map<String, String> all = new HashMap<>(params);
        all.put(name, value);
        return all;
    }

    private void addSets(String ours, String size) {
        Map<String, String> params = Map.of("keys", "String", "callSite", "one", "size", size);
        add(CONTAINS, ours, JDK_SETS, params);
        add(MAKE_SET, ours, JDK_SETS, params);
        add(ITERATE_SET, ours, SET_IN_ORDER, params);
    }

    private void addMainOperations() {
        addObjects(FIXED, "FixedList", "16", "one", JDK);
        for (String elements : ELEMENTS) {
            addPrimitives(PRIMITIVE, "Small", elements, FASTUTIL);
            addPrimitives(LOCAL_PRIMITIVE, "Fixed", elements, FASTUTIL);
        }
        addObjects(LOCAL, "FixedList4", "4", "one", JDK);
        addObjects(LOCAL, "FixedList8", "8", "one", JDK);
        addObjects(LOCAL, "FixedList32", "32", "one", JDK);
        for (String fields : List.of("4", "8", "32")) {
            addPrimitives(LOCAL_PRIMITIVE, "Fixed" + fields, "int", FASTUTIL);
        }
        add(PRESIZED, "Presize", GROWING_AND_GUAVA, Map.of("size", "97", "text", "ascii"));
    }

    private void addMoreOperations() {
        addObjects(SECOND, "SmallList", "4", "one", JDK_AND_FASTUTIL);
        addPrimitives(PRIMITIVE_SECOND, "Small", "int", FASTUTIL);
        addObjects(List.of("Spill"), "SmallList", "5", "one", JDK_AND_FASTUTIL);
        addPrimitives(PRIMITIVE_SECOND, "Small", "byte", FASTUTIL);
        addPrimitives(PRIMITIVE, "Fixed", "int", FASTUTIL);
        addObjects(FIRST, "SmallList8", "8", "one", JDK_AND_FASTUTIL);
        addObjects(THIRD, "SmallList", "4", "one", JDK_AND_FASTUTIL);
        addObjects(AT_MIXED_CALL_SITES, "SmallList", "4", "three", JDK_AND_FASTUTIL);
        for (String elements : ELEMENTS) {
            addPrimitives(PRIMITIVE_SECOND, "Small", elements, FASTUTIL);
            addPrimitives(PRIMITIVE_THIRD, "Small", elements, FASTUTIL);
            addPrimitives(PRIMITIVE_SECOND, "Fixed", elements, FASTUTIL);
        }
        addObjects(FIRST, "FixedList", "16", "one", JDK_AND_FASTUTIL);
        addObjects(SECOND, "FixedList", "16", "one", JDK_AND_FASTUTIL);
        addObjects(SECOND, "SmallList8", "8", "one", JDK_AND_FASTUTIL);
        addObjects(List.of("Spill"), "SmallList8", "9", "one", JDK_AND_FASTUTIL);
        addObjects(AT_MIXED_CALL_SITES, "SmallList8", "8", "three", JDK_AND_FASTUTIL);
    }

    private void addObjects(List<String> names, String ours, String size, String callSite, List<String> rivals) {
        add(names, ours, rivals, Map.of("size", size, "callSite", callSite, "capacity", capacity(ours)));
    }

    /** At as many elements as the class holds in fields. */
    private void addPrimitives(List<String> names, String ours, String elements, List<String> rivals) {
        String size = fields(ours, elements.equals("byte"));
        add(names, ours, rivals, Map.of("size", size, "elements", elements, "capacity", capacity(ours)));
    }

    private static String fields(String ours, boolean bytes) {
        return switch (ours) {
            case "Small" -> bytes ? "24" : "8";
            case "Fixed" -> bytes ? "64" : "16";
            default -> ours.substring("Fixed".length());
        };
    }

    private static String capacity(String ours) {
        return ours.startsWith("Fixed") ? "fixed" : "growing";
    }

    private void add(List<String> names, String ours, List<String> rivals, Map<String, String> params) {
        List<String> peers = new ArrayList<>(List.of(ours));
        peers.addAll(rivals);
        for (String name : names) {
            for (Row row : rows) {
                if (isCalled(row, name)
                        && agree(row.params(), params)
                        && row.peers().contains(ours)
                        && !isMeasured(row, ours)) {
                    preferred.add(row.onlyPeers(peers));
                }
            }
        }
    }

    /** A row that is already there with more rivals need not come again with fewer. */
    private boolean isMeasured(Row row, String ours) {
        return preferred.stream()
                .anyMatch(other -> other.benchmark().equals(row.benchmark())
                        && other.params().equals(row.params())
                        && other.peers().contains(ours));
    }

    private static boolean isCalled(Row row, String name) {
        return Operation.className(row.benchmark()).equals(name)
                || Operation.methodName(row.benchmark()).equals(name);
    }

    /** A parameter that a benchmark does not have rules nothing out. */
    private static boolean agree(Map<String, String> params, Map<String, String> wanted) {
        return params.entrySet().stream()
                .allMatch(param ->
                        wanted.getOrDefault(param.getKey(), param.getValue()).equals(param.getValue()));
    }
}
