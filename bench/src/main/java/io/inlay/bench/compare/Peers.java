package io.inlay.bench.compare;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the toolkit's classes from those they are compared with, and which of them a row compares. */
public final class Peers {
    private static final Pattern OURS = Pattern.compile("(Small|Fixed|Compact|Cow|Presize|Inlay).*");
    private static final Pattern FIXED_WITH_NUMBER = Pattern.compile("Fixed[A-Za-z]*(\\d+)");
    private static final Pattern PRIMITIVE_LIST = Pattern.compile("(Small|Fixed)(\\d*)");

    private static final Pattern PRIMITIVE_MAP = Pattern.compile("([A-Za-z]+)-([A-Za-z]+)");

    /**
     * Which primitive lists and maps do not exist: Agrona has those of ints and longs, and the fixed lists of bytes hold more
     * in their fields.
     */
    private static final Set<String> MISSING = Set.of(
            "Agrona double",
            "Agrona byte",
            "Agrona long-double",
            "Fixed4 byte",
            "Fixed8 byte",
            "Fixed16 int",
            "Fixed16 long",
            "Fixed16 double");

    /** The largest enum that is measured has no more constants to spare. */
    private static final int MOST_ENUM_KEYS = 100;

    /** Up to how many elements a class is measured that exists, or is meant, for few. */
    private static final Map<String, Integer> MOST_ELEMENTS =
            Map.of("EclipseFixedSize", 3, "Object2ObjectArrayMap", 100, "ObjectArraySet", 100);

    /** Which primitive maps are measured beyond a million entries. */
    private static final Set<String> LARGE_MAPS = Set.of("int-int", "long-long");

    private static final int MOST_OF_OTHER_MAPS = 1_000_000;

    private Peers() {}

    /** Returns whether the peer is a class of this toolkit, which its name says by its first word. */
    public static boolean isOurs(String peer) {
        return OURS.matcher(peer).matches();
    }

    /**
     * Returns whether a peer takes part in a row with these parameters. Of ours only what cannot grow is compared at a
     * fixed capacity, and only there; a class with a number in its name only up to that number, for which it is made. A
     * constant of an enum has no equal but itself, and there are not many.
     */
    public static boolean takesPart(String peer, Map<String, String> params) {
        if (MISSING.contains(peer + " " + params.get("elements"))) {
            return false;
        }
        int size = Integer.parseInt(params.getOrDefault("size", "0"));
        if ("enum".equals(params.get("keys")) && (size > MOST_ENUM_KEYS || "fresh".equals(params.get("probe")))) {
            return false;
        }
        if (!isMeasured(params.getOrDefault("elements", ""), params.getOrDefault("keys", ""), size)) {
            return false;
        }
        if (!isOurs(peer)) {
            return size <= MOST_ELEMENTS.getOrDefault(peer, Integer.MAX_VALUE);
        }
        boolean fixed = peer.startsWith("Fixed");
        if (fixed != "fixed".equals(params.get("capacity"))) {
            return false;
        }
        Matcher number = FIXED_WITH_NUMBER.matcher(peer);
        return !number.matches() || size <= Integer.parseInt(number.group(1));
    }

    /** Strings have no patterns but their number, and the largest maps are of the most common types. */
    private static boolean isMeasured(String elements, String keys, int size) {
        if (!PRIMITIVE_MAP.matcher(elements).matches()) {
            return true;
        }
        if (elements.startsWith("Object") && (keys.equals("strided") || keys.equals("clustered"))) {
            return false;
        }
        return size <= MOST_OF_OTHER_MAPS || LARGE_MAPS.contains(elements);
    }

    /**
     * Returns what people call the class: {@code Fixed8} of {@code int} is {@code FixedIntList8}. Other libraries go by
     * their own names, since several of them have an {@code IntArrayList}.
     */
    public static String className(String peer, Map<String, String> params) {
        String elements = params.getOrDefault("elements", "");
        Matcher map = PRIMITIVE_MAP.matcher(elements);
        if (map.matches()) {
            return mapName(peer, map.group(1), map.group(2));
        }
        Matcher list = PRIMITIVE_LIST.matcher(peer);
        if (elements.isEmpty() || !list.matches()) {
            return peer;
        }
        return list.group(1) + capitalised(elements) + "List" + list.group(2);
    }

    /** {@code int} and {@code set} make {@code IntSet}. */
    private static String mapName(String peer, String key, String value) {
        if (value.equals("set")) {
            return isOurs(peer) ? capitalised(key) + "Set" : peer.replace("HashMap", "HashSet");
        }
        return isOurs(peer) ? capitalised(key) + capitalised(value) + "Map" : peer;
    }

    private static String capitalised(String type) {
        return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    }
}
