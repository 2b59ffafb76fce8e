package io.inlay.smallcoll.primitive;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

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

    private static final Map<List<Object>, List<Object>> HOMED = new ConcurrentHashMap<>();

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

    /** The hash code of a key in a table of so many groups. */
    long hash(Object key, int groups) {
        return TableHash.of(isPrimitive() ? ((Number) key).longValue() : Objects.hashCode(key), groups);
    }

    /** Keys from {@link #of} that have their home in one group of a table of so many, from the given index on. */
    List<Object> homedIn(int group, int groups, int firstIndex, int count) {
        return HOMED.computeIfAbsent(
                List.of(this, group, groups, firstIndex, count), key -> find(group, groups, firstIndex, count));
    }

    private List<Object> find(int group, int groups, int firstIndex, int count) {
        List<Object> found = new ArrayList<>();
        for (int index = firstIndex; found.size() < count; index++) {
            Object key = of(index);
            if (Groups.home(hash(key, groups), groups) == group) {
                found.add(key);
            }
        }
        return found;
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
