package io.inlay.smallcoll.primitive;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A type of maps with primitive keys or values: its class, and what keys and values are. A further type costs one line in
 * {@link #ALL} and inherits every test that asks for types or states.
 */
record PrimitiveMapType(Class<?> mapClass, BoxKind keys, BoxKind values) {
    private static final List<PrimitiveMapType> ALL = List.of(
            new PrimitiveMapType(LongDoubleMap.class, BoxKind.LONG, BoxKind.DOUBLE),
            new PrimitiveMapType(LongLongMap.class, BoxKind.LONG, BoxKind.LONG),
            new PrimitiveMapType(LongIntMap.class, BoxKind.LONG, BoxKind.INT),
            new PrimitiveMapType(IntDoubleMap.class, BoxKind.INT, BoxKind.DOUBLE),
            new PrimitiveMapType(IntLongMap.class, BoxKind.INT, BoxKind.LONG),
            new PrimitiveMapType(IntIntMap.class, BoxKind.INT, BoxKind.INT),
            new PrimitiveMapType(LongObjectMap.class, BoxKind.LONG, BoxKind.OBJECT),
            new PrimitiveMapType(IntObjectMap.class, BoxKind.INT, BoxKind.OBJECT),
            new PrimitiveMapType(ObjectDoubleMap.class, BoxKind.OBJECT, BoxKind.DOUBLE),
            new PrimitiveMapType(ObjectLongMap.class, BoxKind.OBJECT, BoxKind.LONG),
            new PrimitiveMapType(ObjectIntMap.class, BoxKind.OBJECT, BoxKind.INT));

    static Stream<PrimitiveMapType> all() {
        return ALL.stream();
    }

    /** The most slots a table of this type has. */
    int maximumSlots() {
        if (keys == BoxKind.OBJECT) {
            return ObjectKeyTable.MAXIMUM_SLOTS;
        }
        String owner = values == BoxKind.OBJECT
                ? mapClass.getName()
                : mapClass.getName().replaceAll("Map$", "Entries");
        try {
            Field field = Class.forName(owner).getDeclaredField("MAXIMUM_SLOTS");
            return (int) TableScan.read(field, null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    AnyPrimitiveMap empty() {
        return construct(new Class<?>[0]);
    }

    AnyPrimitiveMap withExpectedSize(int expectedSize) {
        return construct(new Class<?>[] {int.class}, expectedSize);
    }

    AnyPrimitiveMap withMissingValue(int expectedSize, Object missingValue) {
        return construct(new Class<?>[] {int.class, values.type()}, expectedSize, missingValue);
    }

    AnyPrimitiveMap containing(Map<?, ?> entries) {
        return construct(new Class<?>[] {Map.class}, entries);
    }

    private AnyPrimitiveMap construct(Class<?>[] parameters, Object... arguments) {
        try {
            return new AnyPrimitiveMap(this, mapClass.getConstructor(parameters).newInstance(arguments));
        } catch (InvocationTargetException e) {
            throw Callback.<RuntimeException>unwrap(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    AnyPrimitiveMap copyOf(AnyPrimitiveMap map) {
        return callStatic("copyOf", map.raw());
    }

    AnyPrimitiveMap copyOf(List<Object> keyList, List<Object> valueList) {
        return callStatic("copyOf", arrayOf(keys, keyList), arrayOf(values, valueList));
    }

    AnyPrimitiveMap of(Object... keysAndValues) {
        return callStatic("of", keysAndValues);
    }

    private AnyPrimitiveMap callStatic(String name, Object... arguments) {
        Method method = Arrays.stream(mapClass.getMethods())
                .filter(each -> each.getName().equals(name) && AnyPrimitiveMap.takes(each, arguments))
                .findFirst()
                .orElseThrow();
        try {
            return new AnyPrimitiveMap(this, method.invoke(null, arguments));
        } catch (InvocationTargetException e) {
            throw Callback.<RuntimeException>unwrap(e);
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    static Object arrayOf(BoxKind kind, List<Object> elements) {
        Object array = Array.newInstance(kind.type(), elements.size());
        for (int i = 0; i < elements.size(); i++) {
            Array.set(array, i, elements.get(i));
        }
        return array;
    }

    static List<Object> boxes(Object array) {
        List<Object> boxes = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            boxes.add(Array.get(array, i));
        }
        return boxes;
    }

    static Class<?> boxOf(Class<?> type) {
        return type == int.class
                ? Integer.class
                : type == long.class
                        ? Long.class
                        : type == double.class ? Double.class : type == boolean.class ? Boolean.class : type;
    }

    Object key(int index) {
        return keys.of(index);
    }

    Object value(int index) {
        return values.of(index);
    }

    /** {@code key(0)} to {@code key(count - 1)}, and their values. */
    Map<Object, Object> entries(int count) {
        return BoxKind.entries(keys, values, count);
    }

    @Override
    public String toString() {
        return mapClass.getSimpleName();
    }
}
