package io.inlay.smallcoll;

import org.jspecify.annotations.Nullable;

/**
 * What lists call when they are made and when they change, if the property {@value #PROPERTY} asks for it. A call stands
 * behind {@code if (SpillStatsHook.ENABLED)}: the field is constant once the class is initialized, so where it is false
 * the compiler drops the call, and no list escapes through it.
 */
final class SpillStatsHook {
    static final String PROPERTY = "inlay.spillstats";

    /** How many places are printed when the JVM exits; 0 if nothing is to be counted. */
    private static final int PRINTED_SITES = printedSites(System.getProperty(PROPERTY));

    static final boolean ENABLED = PRINTED_SITES > 0;

    private static final int DEFAULT_SITES = 50;

    static {
        if (ENABLED) {
            SpillStatsSites.INSTANCE.printAtExit(PRINTED_SITES);
        }
    }

    private SpillStatsHook() {}

    /** A value that means nothing is reported, and not thrown: where this is called from, it would break any list. */
    static int printedSites(@Nullable String value) {
        if (value == null || value.equals("false")) {
            return 0;
        }
        if (value.isEmpty() || value.equals("true")) {
            return DEFAULT_SITES;
        }
        if (value.matches("[0-9]{1,9}")) {
            return Integer.parseInt(value);
        }
        System.err.println(PROPERTY + " is neither true nor false nor a number of places: " + value);
        return 0;
    }

    static void created(Object list, int inlineCapacity) {
        SpillStatsSites.INSTANCE.created(list, inlineCapacity);
    }

    static void changed(Object list, int size, boolean inline) {
        SpillStatsSites.INSTANCE.changed(list, size, inline);
    }
}
