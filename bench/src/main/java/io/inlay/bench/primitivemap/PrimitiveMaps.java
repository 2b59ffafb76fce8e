package io.inlay.bench.primitivemap;

import java.util.List;
import java.util.Locale;

/** The classes of maps and sets that are compared, by the names that the benchmarks have for them. */
public final class PrimitiveMaps {
    /** The libraries; {@code Inlay} is ours. */
    public static final List<String> PEERS =
            List.of("Inlay", "HashMap", "Fastutil", "EclipseCollections", "Hppc", "Agrona", "Koloboke");

    /** What maps are of: {@code int-long} if of ints to longs, {@code int-set} for a set of ints. Objects are strings. */
    public static final List<String> ELEMENTS =
            List.of("int-int", "long-long", "long-double", "int-Object", "Object-long", "int-set", "long-set");

    private PrimitiveMaps() {}

    /**
     * Returns maps of a class, after a check of what they answer.
     *
     * @throws IllegalArgumentException if there is no such class or pattern
     * @throws IllegalStateException if an answer is wrong; the message names the map's class and the question
     */
    static MapRun run(String peer, String elements, String keys, int size) {
        MapRun run = named(peer, elements).run(KeyPattern.named(keys), size);
        run.verify();
        return run;
    }

    /**
     * Returns two maps of a class with the same keys.
     *
     * @param presized whether each is made for so many, or learns of them one by one
     * @throws IllegalArgumentException if there is no such class
     */
    public static Object[] twins(String peer, String elements, boolean presized, int size) {
        return named(peer, elements).twins(presized, size);
    }

    /** Returns how a library has maps; throws IllegalArgumentException if it has no such class. */
    static PrimitiveMapPeer named(String peer, String elements) {
        try {
            return Class.forName(className(peer, elements))
                    .asSubclass(PrimitiveMapPeer.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no map of " + elements + " is known of " + peer, e);
        }
    }

    /** {@code Hppc} and {@code int-long} make {@code HppcIntLongPeer}. */
    private static String className(String peer, String elements) {
        StringBuilder name = new StringBuilder(PrimitiveMaps.class.getPackageName())
                .append('.')
                .append(peer);
        for (String type : elements.split("-", -1)) {
            String first = type.substring(0, Math.min(1, type.length()));
            name.append(first.toUpperCase(Locale.ROOT)).append(type, first.length(), type.length());
        }
        return name.append("Peer").toString();
    }
}
