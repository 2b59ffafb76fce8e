package io.inlay.bench.report;

import io.inlay.bench.compare.Spread;
import java.util.Locale;

/** Writes figures with as many digits as they are worth. */
final class Figures {
    private Figures() {}

    /** Returns a time with its unit: {@code 1.23 ns}, {@code 45.6 us}. */
    static String time(double nanos) {
        if (nanos < 1e4) {
            return digits(nanos) + " ns";
        }
        return nanos < 1e7 ? digits(nanos / 1e3) + " \u00b5s" : digits(nanos / 1e6) + " ms";
    }

    private static String digits(double value) {
        String format = value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, value);
    }

    /** Returns bytes without decimals: allocation comes in whole objects, the rest is noise of the profiler. */
    static String bytes(double bytes) {
        return bytes(Math.round(bytes));
    }

    static String bytes(long bytes) {
        return String.format(Locale.ROOT, "%,d", bytes);
    }

    static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    /** Returns the ends of a spread: {@code 0.91\u20131.04}. */
    static String range(Spread spread) {
        return ratio(spread.min()) + "\u2013" + ratio(spread.max());
    }

    /** Returns minutes and seconds: {@code 4 min 31 s}. */
    static String duration(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}
