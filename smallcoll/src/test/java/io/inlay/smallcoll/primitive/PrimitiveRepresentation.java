package io.inlay.smallcoll.primitive;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a list of primitives holds in its own fields, read by reflection: the slots are its fields {@code e0},
 * {@code e1}, ..., and the array is its one field of an array type. What a place without an element holds is the list's
 * own business.
 */
final class PrimitiveRepresentation {
    private static final ClassValue<PrimitiveRepresentation> OF_CLASS = new ClassValue<>() {
        @Override
        protected PrimitiveRepresentation computeValue(Class<?> listClass) {
            return new PrimitiveRepresentation(listClass);
        }
    };

    private final List<Field> slots = new ArrayList<>();
    private final Field array;
    private final Method toArray;
    private final Method size;
    private final Method capacity;
    private final Method isInline;

    private PrimitiveRepresentation(Class<?> listClass) {
        List<Field> fields = declaredFields(listClass);
        for (int i = 0; i < fields.size(); i++) {
            String name = "e" + i;
            fields.stream().filter(field -> field.getName().equals(name)).forEach(slots::add);
        }
        List<Field> arrays =
                fields.stream().filter(field -> field.getType().isArray()).toList();
        if (slots.isEmpty() || arrays.size() != 1) {
            throw new AssertionError(listClass + " has slots " + slots + " and arrays " + arrays);
        }
        array = arrays.get(0);
        try {
            toArray = listClass.getMethod("toArray");
            size = listClass.getMethod("size");
            capacity = listClass.getMethod("capacity");
            isInline = listClass.getMethod("isInline");
        } catch (NoSuchMethodException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static List<Field> declaredFields(Class<?> listClass) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> owner = listClass; owner != Object.class; owner = owner.getSuperclass()) {
            if (owner.getPackage() == PrimitiveRepresentation.class.getPackage()) {
                fields.addAll(Arrays.asList(owner.getDeclaredFields()));
            }
        }
        fields.removeIf(field -> Modifier.isStatic(field.getModifiers()));
        fields.forEach(field -> field.setAccessible(true));
        return fields;
    }

    static int slotCount(Object list) {
        return OF_CLASS.get(list.getClass()).slots.size();
    }

    /** The list's own array, or null. */
    static Object array(Object list) {
        return read(OF_CLASS.get(list.getClass()).array, list);
    }

    /** Fails unless each element is in the place of its index, and capacity and {@code isInline} tell the truth. */
    static void check(Object list) {
        OF_CLASS.get(list.getClass()).checkPlaces(list);
    }

    private void checkPlaces(Object list) {
        Object rest = read(array, list);
        Object elements = call(toArray, list);
        int count = (int) call(size, list);
        int held = (int) call(capacity, list);
        int places = slots.size() + (rest == null ? 0 : Array.getLength(rest));
        require(rest == null || Array.getLength(rest) > 0, list, "an empty array serves nothing");
        require(Array.getLength(elements) == count, list, "toArray gives not as many elements as size says");
        require(count <= held && held <= places, list, count + " elements, capacity " + held + ", places " + places);
        require(rest == null || held == places, list, "capacity " + held + " with an array, places " + places);
        require((boolean) call(isInline, list) == (rest == null), list, "isInline is wrong");
        for (int i = 0; i < count; i++) {
            Object place = i < slots.size() ? read(slots.get(i), list) : Array.get(rest, i - slots.size());
            require(place.equals(Array.get(elements, i)), list, "place " + i + " holds " + place);
        }
    }

    private static void require(boolean holds, Object list, String otherwise) {
        if (!holds) {
            throw new AssertionError("broken " + list.getClass().getSimpleName() + " " + list + ": " + otherwise);
        }
    }

    private static Object call(Method method, Object list) {
        try {
            return method.invoke(list);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(method + " failed", e);
        }
    }

    private static Object read(Field field, Object list) {
        try {
            return field.get(list);
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
