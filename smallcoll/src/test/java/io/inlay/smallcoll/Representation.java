package io.inlay.smallcoll;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a list holds in its own fields, read by reflection and by type, not by name: the inline slots are its fields of
 * type {@code Object}, the array its one field of type {@code Object[]}.
 */
final class Representation {
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
        for (Field field : fieldsOf(list.getClass())) {
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

    /** Fails unless the elements are all in the fields or all in the array, with nothing in any other place. */
    static void check(Object list) {
        Representation representation = of(list);
        if (representation.array == null) {
            expectElements((List<?>) list, representation.slots, "inline slots");
        } else {
            expectElements(List.of(), representation.slots, "inline slots of a spilled list");
            expectElements((List<?>) list, Arrays.asList(representation.array), "array");
        }
    }

    private static void expectElements(List<?> elements, List<Object> places, String what) {
        if (elements.size() > places.size()) {
            throw new AssertionError(elements.size() + " elements in " + places.size() + " " + what);
        }
        for (int i = 0; i < places.size(); i++) {
            Object expected = i < elements.size() ? elements.get(i) : null;
            if (places.get(i) != expected) {
                throw new AssertionError("the " + what + " should hold exactly the " + elements.size()
                        + " elements of the list, but place " + i + " differs");
            }
        }
    }

    private static List<Field> fieldsOf(Class<?> listClass) {
        List<Field> fields = new ArrayList<>();
        Class<?> owner = listClass;
        while (owner.getPackageName().equals(Representation.class.getPackageName())) {
            Arrays.stream(owner.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .forEach(fields::add);
            owner = owner.getSuperclass();
        }
        return fields;
    }

    private static Object read(Field field, Object list) {
        try {
            field.setAccessible(true);
            return field.get(list);
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
