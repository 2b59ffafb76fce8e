package io.inlay.smallcoll;

import com.google.common.testing.SerializableTester;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The ways a map can have come to hold its entries. Each gives the same map to look at and a different one inside: in the
 * fields, in fields and an array or in a table, with room to spare or without, dense or with holes, its keys in the index or
 * among colliding ones.
 */
enum MapState {
    CONSTRUCTED {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            return type.containing(entries);
        }
    },
    GROWN {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            return filled(type.empty(), entries);
        }
    },
    EXACTLY_PRESIZED {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            return filled(type.withExpectedSize(entries.size()), entries);
        }
    },
    GENEROUSLY_PRESIZED {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            return filled(type.withExpectedSize(100), entries);
        }
    },
    /** Just past the fields and back: there is an array beside the fields, or a table. */
    SPILLED_THEN_SHRUNK {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            GrowableMap<K, V> map = type.containing(entries);
            List<K> fillers = fillers(Math.max(1, type.inlineCapacity() + 1 - entries.size()), entries);
            fillers.forEach(filler -> map.raw().put(filler, null));
            Collections.reverse(fillers);
            fillers.forEach(map.raw()::remove);
            return map;
        }
    },
    HOLES_AT_THE_END {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            GrowableMap<K, V> map = filled(type.empty(), entries);
            List<K> fillers = fillers(PLENTY, entries);
            fillers.forEach(filler -> map.raw().put(filler, null));
            map.raw().keySet().removeAll(fillers);
            return map;
        }
    },
    HOLES_AT_THE_FRONT {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            GrowableMap<K, V> map = type.empty();
            fillers(PLENTY, entries).forEach(filler -> map.raw().put(filler, null));
            map.raw().putAll(entries);
            Iterator<K> iterator = map.raw().keySet().iterator();
            for (int i = 0; i < PLENTY; i++) {
                iterator.next();
                iterator.remove();
            }
            return map;
        }
    },
    HOLES_BETWEEN {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            return riddled(type, entries);
        }
    },
    /** After a window of fillers has moved through, with the entries put at different times. */
    CHURNED {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            GrowableMap<K, V> map = type.empty();
            List<K> fillers = fillers(10 * PLENTY, entries);
            Iterator<Map.Entry<K, V>> waiting = entries.entrySet().iterator();
            for (int i = 0; i < fillers.size(); i++) {
                map.raw().put(fillers.get(i), null);
                if (i >= PLENTY / 2) {
                    map.raw().remove(fillers.get(i - PLENTY / 2));
                }
                if (i % 7 == 0 && waiting.hasNext()) {
                    Map.Entry<K, V> entry = waiting.next();
                    map.raw().put(entry.getKey(), entry.getValue());
                }
            }
            waiting.forEachRemaining(entry -> map.raw().put(entry.getKey(), entry.getValue()));
            map.raw().entrySet().removeIf(entry -> !entries.containsKey(entry.getKey()));
            return map;
        }
    },
    TRIMMED {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            GrowableMap<K, V> map = riddled(type, entries);
            map.trimToSize();
            return map;
        }
    },
    COPIED {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            return type.copyOf(riddled(type, entries).raw());
        }
    },
    DESERIALIZED {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            return type.face(
                    SerializableTester.reserialize(riddled(type, entries).raw()));
        }
    },
    CLEARED_THEN_REFILLED {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            GrowableMap<K, V> map = type.empty();
            fillers(PLENTY, entries).forEach(filler -> map.raw().put(filler, null));
            map.raw().clear();
            map.raw().putAll(entries);
            return map;
        }
    },
    LARGE_THEN_CLEARED {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            GrowableMap<K, V> map = type.empty();
            fillers(300, entries).forEach(filler -> map.raw().put(filler, null));
            map.raw().clear();
            return filled(map, entries);
        }
    },
    DRAINED {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            return riddled(type, entries).drain();
        }
    },
    LEFT_BY_DRAIN {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            GrowableMap<K, V> map = riddled(type, entries);
            map.drain();
            return filled(map, entries);
        }
    },
    EXTRACTED {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            return mixed(type, entries).extractIf((key, value) -> entries.containsKey(key));
        }
    },
    LEFT_BY_EXTRACTION {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            GrowableMap<K, V> map = mixed(type, entries);
            map.extractIf((key, value) -> !entries.containsKey(key));
            return map;
        }
    },
    /** With so many other keys of the first key's hash code that these left the index, and removed again. */
    AMONG_COLLISIONS_ONCE {
        @Override
        <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries) {
            GrowableMap<K, V> map = type.empty();
            List<K> fillers = colliding(PLENTY, entries);
            fillers.subList(0, PLENTY / 2).forEach(filler -> map.raw().put(filler, null));
            map.raw().putAll(entries);
            fillers.subList(PLENTY / 2, PLENTY).forEach(filler -> map.raw().put(filler, null));
            fillers.forEach(map.raw()::remove);
            return map;
        }
    };

    private static final int PLENTY = 40;

    /** A map of this type in this state with exactly these entries, in their order. */
    abstract <K, V> GrowableMap<K, V> build(MapType type, Map<K, V> entries);

    private static <K, V> GrowableMap<K, V> filled(GrowableMap<K, V> map, Map<K, V> entries) {
        entries.forEach(map.raw()::put);
        return map;
    }

    /** The entries with three holes before each and after the last. */
    private static <K, V> GrowableMap<K, V> riddled(MapType type, Map<K, V> entries) {
        GrowableMap<K, V> map = mixed(type, entries);
        for (K filler : fillers(3 * (entries.size() + 1), entries)) {
            map.raw().remove(filler);
        }
        return map;
    }

    private static <K, V> GrowableMap<K, V> mixed(MapType type, Map<K, V> entries) {
        GrowableMap<K, V> map = type.empty();
        Iterator<K> fillers = fillers(3 * (entries.size() + 1), entries).iterator();
        entries.forEach((key, value) -> {
            for (int i = 0; i < 3; i++) {
                map.raw().put(fillers.next(), value);
            }
            map.raw().put(key, value);
        });
        fillers.forEachRemaining(filler -> map.raw().put(filler, null));
        return map;
    }

    /** Keys of no class that a test uses; an eighth of them have the hash code of the first key. */
    @SuppressWarnings("unchecked")
    private static <K> List<K> fillers(int count, Map<K, ?> entries) {
        int hash = firstHash(entries);
        List<K> fillers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fillers.add((K) new Filler(i % 8 == 0 ? hash : i * 0x9E3779B9, i));
        }
        return fillers;
    }

    @SuppressWarnings("unchecked")
    private static <K> List<K> colliding(int count, Map<K, ?> entries) {
        int hash = firstHash(entries);
        List<K> fillers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fillers.add((K) new Filler(hash, i));
        }
        return fillers;
    }

    private static int firstHash(Map<?, ?> entries) {
        return entries.isEmpty()
                ? 1
                : Objects.hashCode(entries.keySet().iterator().next());
    }

    /** The entries in the order of the list; of those with equal keys the last, as put does it. */
    static <K, V> Map<K, V> inOrder(List<Map.Entry<K, V>> entries) {
        Map<K, V> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }

    private record Filler(int hash, int id) {
        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Filler filler && filler.id == id && filler.hash == hash;
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
