package io.inlay.smallcoll;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a list holds in its own fields, read by reflection and by type, not by name: the inline slots are its fields of
 * type {@code Object}, in the order of their declaration from
 * the topmost class on, and the array is its one field of type {@code Object[]}.
 */
final class Representation {
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> listClass) {
            return declaredFields(listClass);
        }
    };

    private final List<Object> slots;
    private final Object[] array;

    private Representation(List<Object> slots, Object[] array) {
        this.slots = slots;
        this.array = array;
    }

    List<Object> slots() {
        return slots;
    }

    /** The list's own array, or null while the elements are in the fields. */
    Object[] array() {
        return array;
    }

    static Representation of(Object list) {
        List<Object> slots = new ArrayList<>();
        List<Object> arrays = new ArrayList<>();
        for (Field field : FIELDS.get(list.getClass())) {
            if (field.getType() == Object.class) {
                slots.add(read(field, list));
            } else if (field.getType() == Object[].class) {
                arrays.add(read(field, list));
            }
        }
        if (arrays.size() != 1) {
            throw new AssertionError(list.getClass() + " has " + arrays.size() + " array fields, not one");
        }
        return new Representation(slots, (Object[]) arrays.get(0));
    }

    /** Where the list has places for elements, in their order: its slots, then its array. */
    List<Object> places() {
        List<Object> places = new ArrayList<>(slots);
        if (array != null) {
            places.addAll(Arrays.asList(array));
        }
        return places;
    }

    /** Fails unless each element is in the place of its index and every other place is vacant. */
    static void check(Object list) {
        Representation representation = of(list);
        if (representation.array != null && representation.array.length == 0) {
            throw new AssertionError("an empty array serves nothing");
        }
        List<?> elements = (List<?>) list;
        List<Object> places = representation.places();
        if (elements.size() < 0 || elements.size() > places.size()) {
            throw new AssertionError(elements.size() + " elements in " + places.size() + " places");
        }
        for (int i = 0; i < places.size(); i++) {
            Object expected = i < elements.size() ? elements.get(i) : null;
            if (places.get(i) != expected) {
                throw new AssertionError("of " + places.size() + " places, " + representation.slots.size()
                        + " of them fields, those after the " + elements.size()
                        + " elements should be null and the others hold them, but place " + i + " differs");
            }
        }
    }

    private static List<Field> declaredFields(Class<?> listClass) {
        List<Field> fields = new ArrayList<>();
        Class<?> owner = listClass;
        while (owner.getPackageName().equals(Representation.class.getPackageName())) {
            fields.addAll(
                    0,
                    Arrays.stream(owner.getDeclaredFields())
                            .filter(field -> !Modifier.isStatic(field.getModifiers()))
                            .toList());
            owner = owner.getSuperclass();
        }
        fields.forEach(field -> field.setAccessible(true));
        return fields;
    }

    private static Object read(Field field, Object list) {
        try {
            return field.get(list);
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
