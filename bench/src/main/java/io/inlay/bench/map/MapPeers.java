package io.inlay.bench.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The classes of maps that are compared, by the names that the benchmarks have for them. */
public final class MapPeers {
    /** All of them; {@code Map.of} stands for all that {@code Map} makes, and {@code Object2ObjectHashMap} is Agrona's. */
    public static final List<String> NAMES = List.of(
            "SmallMap",
            "SmallMap8",
            "HashMap",
            "LinkedHashMap",
            "Map.of",
            "UnifiedMap",
            "EclipseFixedSize",
            "Object2ObjectArrayMap",
            "Object2ObjectOpenHashMap",
            "Object2ObjectLinkedOpenHashMap",
            "Object2ObjectHashMap",
            "ImmutableMap");

    private MapPeers() {}

    /** Returns the peer of that name; throws IllegalArgumentException when there is none. */
    static MapPeer named(String name) {
        return switch (name) {
            case "Map.of" -> new JdkImmutableMapPeer();
            case "EclipseFixedSize" -> new EclipseFixedSizeMapPeer();
            case "ImmutableMap" -> new GuavaImmutableMapPeer();
            default -> growing(name);
        };
    }

    /** Returns the peer of that name; throws IllegalArgumentException when there is none that can be changed. */
    static GrowingMapPeer growing(String name) {
        return switch (name) {
            case "SmallMap" -> new SmallMapPeer();
            case "SmallMap8" -> new SmallMap8Peer();
            case "HashMap" -> new HashMapPeer();
            case "LinkedHashMap" -> new LinkedHashMapPeer();
            case "UnifiedMap" -> new UnifiedMapPeer();
            case "Object2ObjectArrayMap" -> new FastutilArrayMapPeer();
            case "Object2ObjectOpenHashMap" -> new FastutilOpenMapPeer();
            case "Object2ObjectLinkedOpenHashMap" -> new FastutilLinkedMapPeer();
            case "Object2ObjectHashMap" -> new AgronaMapPeer();
            default -> throw new IllegalArgumentException("no map that can be changed is called " + name);
        };
    }

    /** Returns a map of the class with that name, made as by a program that learns of the entries one by one. */
    public static <K, V> Map<K, V> filled(String name, K[] keys, V[] values) {
        return named(name).of(keys, values);
    }

    /** Returns the two classes that share a call site with this one where it sees three. */
    static List<String> neighbours(String name) {
        List<String> others = new ArrayList<>(List.of("HashMap", "UnifiedMap", "SmallMap"));
        others.remove(name);
        return List.copyOf(others.subList(0, 2));
    }
}
