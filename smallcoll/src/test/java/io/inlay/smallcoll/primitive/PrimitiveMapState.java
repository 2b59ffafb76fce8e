package io.inlay.smallcoll.primitive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The ways a map can have come to hold its entries. Each gives the same map to look at and a different table: with room to
 * spare or without, of one group or of many, in one piece or riddled, and with counts that once were too high to be kept.
 */
enum PrimitiveMapState {
    CONSTRUCTED {
        @Override
        AnyPrimitiveMap build(PrimitiveMapType type, Map<?, ?> entries) {
            return type.containing(entries);
        }
    },
    GROWN {
        @Override
        AnyPrimitiveMap build(PrimitiveMapType type, Map<?, ?> entries) {
            return filled(type.empty(), entries);
        }
    },
    TINY {
        @Override
        AnyPrimitiveMap build(PrimitiveMapType type, Map<?, ?> entries) {
            return filled(type.withExpectedSize(4), entries);
        }
    },
    EXACTLY_PRESIZED {
        @Override
        AnyPrimitiveMap build(PrimitiveMapType type, Map<?, ?> entries) {
            return filled(type.withExpectedSize(entries.size()), entries);
        }
    },
    GENEROUSLY_PRESIZED {
        @Override
        AnyPrimitiveMap build(PrimitiveMapType type, Map<?, ?> entries) {
            return filled(type.withExpectedSize(100), entries);
        }
    },
    /** One group that was full, with one entry too many after it. */
    ONE_OVER_A_GROUP_ONCE {
        @Override
        AnyPrimitiveMap build(PrimitiveMapType type, Map<?, ?> entries) {
            return shrunk(type, entries, Groups.SLOTS + 1);
        }
    },
    SHRUNK {
        @Override
        AnyPrimitiveMap build(PrimitiveMapType type, Map<?, ?> entries) {
            return shrunk(type, entries, PLENTY);
        }
    },
    /** The fillers came first, and were removed by an iterator. */
    HOLES_AT_THE_FRONT {
        @Override
        AnyPrimitiveMap build(PrimitiveMapType type, Map<?, ?> entries) {
            AnyPrimitiveMap map = type.empty();
            List<Object> fillers = fillers(type, PLENTY);
            fillers.forEach(filler -> map.raw().putBoxed(filler, type.value(0)));
            filled(map, entries);
            for (Iterator<Object> keys = map.asMap().keySet().iterator(); keys.hasNext(); ) {
                if (!entries.containsKey(keys.next())) {
                    keys.remove();
                }
            }
            return map;
        }
    },
    CLEARED_ONCE {
        @Override
        AnyPrimitiveMap build(PrimitiveMapType type, Map<?, ?> entries) {
            AnyPrimitiveMap map = shrunk(type, entries, PLENTY);
            map.clear();
            return filled(map, entries);
        }
    },
    TRIMMED {
        @Override
        AnyPrimitiveMap build(PrimitiveMapType type, Map<?, ?> entries) {
            AnyPrimitiveMap map = shrunk(type, entries, PLENTY);
            map.trimToSize();
            return map;
        }
    },
    CHURNED {
        @Override
        AnyPrimitiveMap build(PrimitiveMapType type, Map<?, ?> entries) {
            AnyPrimitiveMap map = type.empty();
            List<Object> fillers = fillers(type, 10 * PLENTY);
            Iterator<? extends Map.Entry<?, ?>> waiting = entries.entrySet().iterator();
            for (int i = 0; i < fillers.size(); i++) {
                map.raw().putBoxed(fillers.get(i), type.value(i));
                if (i >= PLENTY) {
                    map.asMap().remove(fillers.get(i - PLENTY));
                }
                if (i % 5 == 0 && waiting.hasNext()) {
                    Map.Entry<?, ?> entry = waiting.next();
                    map.raw().putBoxed(entry.getKey(), entry.getValue());
                }
            }
            while (waiting.hasNext()) {
                Map.Entry<?, ?> entry = waiting.next();
                map.raw().putBoxed(entry.getKey(), entry.getValue());
            }
            map.asMap().keySet().removeAll(fillers);
            return map;
        }
    };

    private static final int PLENTY = 60;

    /** So many with one home fill the groups behind it, and are more than a group can count. */
    /** The keys of entries have smaller indices. */
    static final int FIRST_FILLER = 1_000;

    /** A map with these entries. The fillers are other keys. */
    abstract AnyPrimitiveMap build(PrimitiveMapType type, Map<?, ?> entries);

    private static AnyPrimitiveMap filled(AnyPrimitiveMap map, Map<?, ?> entries) {
        entries.forEach((key, value) -> map.raw().putBoxed(key, value));
        return map;
    }

    private static AnyPrimitiveMap shrunk(PrimitiveMapType type, Map<?, ?> entries, int most) {
        AnyPrimitiveMap map = filled(type.empty(), entries);
        List<Object> fillers = fillers(type, Math.max(1, most - entries.size()));
        fillers.forEach(filler -> map.raw().putBoxed(filler, type.value(0)));
        fillers.forEach(filler -> map.asMap().remove(filler));
        return map;
    }

    static List<Object> fillers(PrimitiveMapType type, int count) {
        List<Object> fillers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fillers.add(type.key(FIRST_FILLER + i));
        }
        return fillers;
    }
}
