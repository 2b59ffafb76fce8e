package io.inlay.smallcoll.primitive;

import java.lang.reflect.Array;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the keys or the values of a map are: numbers of a primitive type, in their boxes, or objects. */
enum BoxKind {
    INT(int.class, 0) {
        @Override
        Object of(int index) {
            return ElementKind.INT.number(index);
        }
    },
    LONG(long.class, 0L) {
        @Override
        Object of(int index) {
            return ElementKind.LONG.number(index);
        }
    },
    DOUBLE(double.class, 0.0) {
        @Override
        Object of(int index) {
            return ElementKind.DOUBLE.number(index);
        }
    },
    OBJECT(Object.class, null) {
        /** Some have one hash code, and one has that of null. */
        @Override
        Object of(int index) {
            String[] special = {"Aa", "BB", "", "AaAa", "BBBB", "AaBB", "\0", "c"};
            return index < special.length ? special[index] : "key " + index;
        }
    };

    private final Class<?> type;
    private final Object missing;

    BoxKind(Class<?> type, Object missing) {
        this.type = type;
        this.missing = missing;
    }

    /** Different ones, those first that are taken for something else most easily. */
    abstract Object of(int index);

    Class<?> type() {
        return type;
    }

    /** What a map answers, if nothing else was asked for, where a key is not there. */
    Object missing() {
        return missing;
    }

    Object[] newArray(int length) {
        return (Object[]) Array.newInstance(PrimitiveMapType.boxOf(type), length);
    }

    boolean isPrimitive() {
        return type.isPrimitive();
    }

    /** Keys from {@link #of} that have their home in one group of a table, from the given index on. */
    List<Object> homedIn(GroupTable table, int group, int firstIndex, int count) {
        return IntStream.iterate(firstIndex, index -> index + 1)
                .mapToObj(this::of)
                .filter(key -> TableScan.home(table, key) == group)
                .limit(count)
                .toList();
    }

    /** So many keys and values of the given kinds. */
    static Map<Object, Object> entries(BoxKind keys, BoxKind values, int count) {
        Map<Object, Object> entries = new HashMap<>();
        for (int index = 0; index < count; index++) {
            entries.put(keys.of(index), values.of(index));
        }
        return entries;
    }
}
