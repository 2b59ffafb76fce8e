package io.inlay.bench.compare;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What people call a benchmark: {@code RandomGet} for the only method of a class, {@code BuildAndRead.byIndex} for one
 * of several.
 */
public final class Operation {
    private static final String SUFFIX = "Benchmark";

    /** Says in a class name what the parameter {@code elements} says in a row. */
    private static final Pattern PRIMITIVE = Pattern.compile("^Primitive(Map)?");

    /** The group of what is made of JSON. */
    public static final String JSON_DOCUMENTS = "JSON documents";

    /** The group of maps from the name of a field to its value. */
    public static final String HEADER_MAPS = "HTTP fields as maps";

    /** The group of what is made of several classes of primitive maps. */
    private static final String JOINED_TABLES = "tables joined by number";

    private static final Set<String> KINDS_OF_LISTS = Set.of("objects", "int", "long", "double", "byte");

    private Operation() {}

    /** Returns the class name of a benchmark, without the package and without the suffix. */
    public static String className(String benchmark) {
        String type = benchmark.substring(0, benchmark.lastIndexOf('.'));
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return simple.endsWith(SUFFIX) ? simple.substring(0, simple.length() - SUFFIX.length()) : simple;
    }

    /** Returns whether a benchmark does a whole job, which takes more code and more time than an operation. */
    public static boolean isWorkload(String benchmark) {
        return className(benchmark).endsWith("Workload");
    }

    /** Returns the name of one method among others of its class. */
    public static String methodName(String benchmark) {
        return className(benchmark) + benchmark.substring(benchmark.lastIndexOf('.'));
    }

    /** Returns the name by which people ask for a benchmark: the shorter one, where it is unambiguous. */
    public static String name(String benchmark, Collection<String> all) {
        int methods = 0;
        for (String other : all) {
            if (className(other).equals(className(benchmark))) {
                methods++;
            }
        }
        return methods > 1 ? methodName(benchmark) : className(benchmark);
    }

    /** Returns the name in plain words: {@code random get}. Which elements a list has is said elsewhere. */
    public static String words(String name) {
        return PRIMITIVE
                .matcher(name)
                .replaceFirst("")
                .replace(".", ": ")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns the parameters in plain words: {@code size 4, one class}. */
    public static String words(Map<String, String> params) {
        StringBuilder words = new StringBuilder();
        if (params.containsKey("size")) {
            words.append("size ").append(params.get("size"));
        }
        params.forEach((name, value) -> {
            String more = name.equals("size") ? "" : words(name, value);
            words.append(words.length() == 0 || more.isEmpty() ? "" : ", ").append(more);
        });
        return words.toString();
    }

    /**
     * Returns what a row is about, in words: {@code lists of int, fixed capacity}. Rows of one group have the same
     * classes, which become the columns of one table.
     */
    public static String group(String benchmark, Map<String, String> params) {
        String type = benchmark.substring(0, benchmark.lastIndexOf('.'));
        String packageName = type.substring(0, Math.max(0, type.lastIndexOf('.')));
        return switch (packageName.substring(packageName.lastIndexOf('.') + 1)) {
            case "primitivemap" -> listGroup(params.getOrDefault("elements", JOINED_TABLES), params);
            case "list", "primitive" -> listGroup(params.getOrDefault("elements", "objects"), params);
            case "map" -> "maps";
            case "set" -> "sets";
            case "json" -> JSON_DOCUMENTS;
            case "http" -> className(benchmark).startsWith("HeaderMap") ? HEADER_MAPS : "HTTP heads";
            case "presize" -> "presized collections";
            default -> packageName;
        };
    }

    /** Returns the group of the lists or primitive maps with some elements; other maps, sets and what is made of a corpus go by their own names. */
    public static String listGroup(String elements, Map<String, String> params) {
        if (elements.contains("-")) {
            String presized = "presized".equals(params.get("capacity")) ? ", presized" : "";
            return elements.endsWith("-set")
                    ? "sets of " + elements.replace("-set", presized)
                    : "maps of " + elements.replace("-", " to ") + presized;
        }
        if (!KINDS_OF_LISTS.contains(elements)) {
            return elements;
        }
        return "lists of " + elements + ("fixed".equals(params.get("capacity")) ? ", fixed capacity" : "");
    }

    /** Returns what of a group is made of one corpus: {@code JSON documents, api bodies}. */
    public static String corpusGroup(String group, String corpus) {
        return group + ", " + words("corpus", corpus);
    }

    /** Returns the parameters that the name of the group does not tell, in plain words: {@code size 4, one class}. */
    public static String wordsWithinGroup(Map<String, String> params) {
        Map<String, String> others = new LinkedHashMap<>(params);
        others.keySet().removeAll(List.of("elements", "capacity"));
        return words(others);
    }

    /** Returns a row in plain words: {@code random get, size 4, one class}; {@code all} are the names in use. */
    public static String words(Row row, Collection<String> all) {
        return words(row.benchmark(), row.params(), all);
    }

    /** Returns a cell in plain words: {@code random get, size 4, one class: ArrayList}. */
    public static String words(Cell cell, Collection<String> all) {
        return words(cell.benchmark(), cell.params(), all) + ": " + Peers.className(cell.peer(), cell.params());
    }

    private static String words(String benchmark, Map<String, String> params, Collection<String> all) {
        String situation = words(params);
        return words(name(benchmark, all)) + (situation.isEmpty() ? "" : ", " + situation);
    }

    private static String words(String param, String value) {
        if (param.equals("callSite")) {
            return value.equals("one") ? "one class" : value + " classes";
        }
        return switch (param) {
            case "corpus" -> value.toLowerCase(Locale.ROOT).replace('_', ' ');
            case "elements" -> value;
            case "keys" -> value + " keys";
            case "probe" -> value.equals("fresh") ? "equal keys" : "the same keys";
            case "capacity" -> value.equals("fixed") ? "fixed capacity" : "";
            default -> param + " " + value;
        };
    }
}
