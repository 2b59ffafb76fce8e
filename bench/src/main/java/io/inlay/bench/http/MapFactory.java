package io.inlay.bench.http;

import io.inlay.smallcoll.SmallMap;
import io.inlay.smallcoll.SmallMap8;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.collections.impl.map.mutable.UnifiedMap;

/** How a program that uses one class of maps makes them for header fields, whose number it does not know. */
@FunctionalInterface
public interface MapFactory {
    /** The names of the peers, each the name of the class. */
    List<String> PEERS =
            List.of("SmallMap", "SmallMap8", "HashMap", "LinkedHashMap", "UnifiedMap", "Object2ObjectOpenHashMap");

    /** Returns an empty map. */
    Map<String, String> newMap();

    /** Returns the factory of a peer; throws IllegalArgumentException if there is none of this name. */
    static MapFactory named(String peer) {
        return switch (peer) {
            case "SmallMap" -> SmallMap::new;
            case "SmallMap8" -> SmallMap8::new;
            case "HashMap" -> HashMap::new;
            case "LinkedHashMap" -> LinkedHashMap::new;
            case "UnifiedMap" -> UnifiedMap::new;
            case "Object2ObjectOpenHashMap" -> Object2ObjectOpenHashMap::new;
            default -> throw new IllegalArgumentException("no peer is named " + peer + "; there are " + PEERS);
        };
    }
}
