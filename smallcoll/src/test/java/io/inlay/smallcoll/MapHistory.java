package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ways a map can have come to hold its entries: each gives the same map to look at and a different one inside. */
enum MapHistory {
    PUT_ONE_BY_ONE {
        @Override
        Map<Object, String> build(MapKind kind, KeyStyle style, Map<Object, String> entries) {
            Map<Object, String> map = kind.empty();
            entries.forEach(map::put);
            return map;
        }
    },
    COPIED {
        @Override
        Map<Object, String> build(MapKind kind, KeyStyle style, Map<Object, String> entries) {
            return kind.copy(entries);
        }
    },
    PRESIZED {
        @Override
        Map<Object, String> build(MapKind kind, KeyStyle style, Map<Object, String> entries) {
            Map<Object, String> map = kind.sized(entries.size());
            map.putAll(entries);
            return map;
        }
    },
    AMPLY_PRESIZED {
        @Override
        Map<Object, String> build(MapKind kind, KeyStyle style, Map<Object, String> entries) {
            Map<Object, String> map = kind.sized(100);
            entries.forEach(map::putIfAbsent);
            return map;
        }
    },
    /** Others stood between the entries and are gone. */
    SHRUNK {
        @Override
        Map<Object, String> build(MapKind kind, KeyStyle style, Map<Object, String> entries) {
            Map<Object, String> map = interspersed(kind, style, entries, FEW);
            for (int i = 0; i < FEW; i++) {
                map.remove(style.filler(i));
            }
            return map;
        }
    },
    SHRUNK_BY_ITERATOR {
        @Override
        Map<Object, String> build(MapKind kind, KeyStyle style, Map<Object, String> entries) {
            Map<Object, String> map = interspersed(kind, style, entries, FEW);
            for (Iterator<Object> keys = map.keySet().iterator(); keys.hasNext(); ) {
                if (!entries.containsKey(keys.next())) {
                    keys.remove();
                }
            }
            return map;
        }
    },
    LEFT_OF_MANY {
        @Override
        Map<Object, String> build(MapKind kind, KeyStyle style, Map<Object, String> entries) {
            Map<Object, String> map = interspersed(kind, style, entries, MANY);
            map.keySet().retainAll(entries.keySet());
            return map;
        }
    },
    /** Each entry was taken out and put in again at the end, so that the places in front are used up. */
    TURNED_OVER {
        @Override
        Map<Object, String> build(MapKind kind, KeyStyle style, Map<Object, String> entries) {
            Map<Object, String> map = kind.empty();
            List<Object> backwards = new ArrayList<>(entries.keySet());
            Collections.reverse(backwards);
            backwards.forEach(key -> map.put(key, "old"));
            entries.forEach((key, value) -> {
                map.remove(key);
                map.put(key, value);
            });
            return map;
        }
    },
    TRIMMED {
        @Override
        Map<Object, String> build(MapKind kind, KeyStyle style, Map<Object, String> entries) {
            Map<Object, String> map = SHRUNK.build(kind, style, entries);
            MapKind.extras(map).trimToSize();
            return map;
        }
    },
    REFILLED {
        @Override
        Map<Object, String> build(MapKind kind, KeyStyle style, Map<Object, String> entries) {
            Map<Object, String> map = interspersed(kind, style, entries, FEW);
            map.clear();
            map.putAll(entries);
            return map;
        }
    },
    EXTRACTED {
        @Override
        Map<Object, String> build(MapKind kind, KeyStyle style, Map<Object, String> entries) {
            Map<Object, String> map = interspersed(kind, style, entries, FEW);
            return MapKind.extras(map).extractIf((key, value) -> entries.containsKey(key));
        }
    },
    LEFT_BY_EXTRACTION {
        @Override
        Map<Object, String> build(MapKind kind, KeyStyle style, Map<Object, String> entries) {
            Map<Object, String> map = interspersed(kind, style, entries, FEW);
            MapKind.extras(map).extractIf((key, value) -> !entries.containsKey(key));
            return map;
        }
    },
    DRAINED {
        @Override
        Map<Object, String> build(MapKind kind, KeyStyle style, Map<Object, String> entries) {
            return MapKind.extras(SHRUNK.build(kind, style, entries)).drain();
        }
    };

    private static final int FEW = 24;
    private static final int MANY = 400;

    /** A map of this kind with exactly these entries in this order. */
    abstract Map<Object, String> build(MapKind kind, KeyStyle style, Map<Object, String> entries);

    /** The entries in their order with so many others before, between and after them. */
    private static Map<Object, String> interspersed(
            MapKind kind, KeyStyle style, Map<Object, String> entries, int others) {
        Map<Object, String> map = kind.empty();
        int filled = 0;
        for (Map.Entry<Object, String> entry : entries.entrySet()) {
            if (filled < others) {
                map.put(style.filler(filled++), "filler");
            }
            map.put(entry.getKey(), entry.getValue());
        }
        while (filled < others) {
            map.put(style.filler(filled++), "filler");
        }
        return map;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
