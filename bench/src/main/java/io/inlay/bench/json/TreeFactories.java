package io.inlay.bench.json;

import io.inlay.smallcoll.SmallList;
import io.inlay.smallcoll.SmallMap;
import io.inlay.smallcoll.SmallMap8;
import it.unimi.dsi.fastutil.objects.Object2ObjectLinkedOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.objects.ObjectArrayList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.collections.impl.list.mutable.FastList;
import org.eclipse.collections.impl.map.mutable.UnifiedMap;

/** The peers: a class of maps, and the class of lists that a program which has chosen it would take. */
public final class TreeFactories {
    /** The names of the peers, each the name of the class that it uses for objects. */
    public static final List<String> PEERS = List.of(
            "SmallMap",
            "SmallMap8",
            "HashMap",
            "LinkedHashMap",
            "UnifiedMap",
            "Object2ObjectOpenHashMap",
            "Object2ObjectLinkedOpenHashMap");

    private TreeFactories() {}

    /** Returns the factory of a peer; throws IllegalArgumentException if there is none of this name. */
    public static TreeFactory named(String peer) {
        return switch (peer) {
            case "SmallMap" -> new OfSmallMap();
            case "SmallMap8" -> new OfSmallMap8();
            case "HashMap" -> new OfHashMap();
            case "LinkedHashMap" -> new OfLinkedHashMap();
            case "UnifiedMap" -> new OfUnifiedMap();
            case "Object2ObjectOpenHashMap" -> new OfObject2ObjectOpenHashMap();
            case "Object2ObjectLinkedOpenHashMap" -> new OfObject2ObjectLinkedOpenHashMap();
            default -> throw new IllegalArgumentException("no peer is named " + peer + "; there are " + PEERS);
        };
    }

    private static final class OfSmallMap implements TreeFactory {
        @Override
        public Map<String, Object> newObject() {
            return new SmallMap<>();
        }

        @Override
        public List<Object> newArray() {
            return new SmallList<>();
        }
    }

    private static final class OfSmallMap8 implements TreeFactory {
        @Override
        public Map<String, Object> newObject() {
            return new SmallMap8<>();
        }

        @Override
        public List<Object> newArray() {
            return new SmallList<>();
        }
    }

    private static final class OfHashMap implements TreeFactory {
        @Override
        public Map<String, Object> newObject() {
            return new HashMap<>();
        }

        @Override
        public List<Object> newArray() {
            return new ArrayList<>();
        }
    }

    private static final class OfLinkedHashMap implements TreeFactory {
        @Override
        public Map<String, Object> newObject() {
            return new LinkedHashMap<>();
        }

        @Override
        public List<Object> newArray() {
            return new ArrayList<>();
        }
    }

    private static final class OfUnifiedMap implements TreeFactory {
        @Override
        public Map<String, Object> newObject() {
            return new UnifiedMap<>();
        }

        @Override
        public List<Object> newArray() {
            return new FastList<>();
        }
    }

    private static final class OfObject2ObjectOpenHashMap implements TreeFactory {
        @Override
        public Map<String, Object> newObject() {
            return new Object2ObjectOpenHashMap<>();
        }

        @Override
        public List<Object> newArray() {
            return new ObjectArrayList<>();
        }
    }

    private static final class OfObject2ObjectLinkedOpenHashMap implements TreeFactory {
        @Override
        public Map<String, Object> newObject() {
            return new Object2ObjectLinkedOpenHashMap<>();
        }

        @Override
        public List<Object> newArray() {
            return new ObjectArrayList<>();
        }
    }
}
