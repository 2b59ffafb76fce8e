package io.inlay.smallcoll;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks what a small list stores against the rules of its layout. */
final class ModelInvariants {
    private static final Map<Class<?>, Layout> LAYOUTS = new ConcurrentHashMap<>();

    private ModelInvariants() {}

    /** The list's own fields, wherever in its superclasses they are. */
    private record Layout(Field size, Field array, List<Field> slots) {

        static Layout of(Class<?> type) {
            List<Field> slots = new ArrayList<>();
            for (Field slot = find(type, "e0"); slot != null; slot = find(type, "e" + slots.size())) {
                slots.add(slot);
            }
            Layout layout = new Layout(find(type, "size"), find(type, "array"), slots);
            if (layout.size == null || layout.array == null || slots.isEmpty()) {
                throw new AssertionError(type + " has no fields size, array and e0: " + layout);
            }
            return layout;
        }

        private static Field find(Class<?> type, String name) {
            for (Class<?> owner = type; owner.getPackage() == ModelInvariants.class.getPackage(); ) {
                try {
                    Field field = owner.getDeclaredField(name);
                    field.setAccessible(true);
                    return field;
                } catch (NoSuchFieldException e) {
                    owner = owner.getSuperclass();
                }
            }
            return null;
        }
    }

    /** Fails where the tests run without assertions: the list's own would be silent. */
    static void requireAssertions() {
        boolean enabled = false;
        assert enabled = true;
        if (!enabled) {
            throw new AssertionError("run the tests with assertions on (-ea)");
        }
    }

    /** Checks a list that is a {@link SmallList} or {@link SmallList8}. */
    static void check(List<?> list, boolean inline, int inlineCapacity, int capacity) {
        Layout layout = LAYOUTS.computeIfAbsent(list.getClass(), Layout::of);
        int size = (int) read(layout.size, list);
        Object[] array = (Object[]) read(layout.array, list);
        require(size == list.size(), list, "size field is " + size);
        require(layout.slots.size() == inlineCapacity, list, "has " + layout.slots.size() + " slots");
        require(inline == (array == null), list, "isInline " + inline);
        if (array == null) {
            require(size <= inlineCapacity, list, "too many elements for the slots");
            require(capacity == inlineCapacity, list, "capacity " + capacity);
        } else {
            require(array.length > inlineCapacity, list, "array of only " + array.length);
            require(array.length >= size, list, "array of only " + array.length);
            require(array.length == capacity, list, "capacity " + capacity + ", array of " + array.length);
            require(array.getClass() == Object[].class, list, "array is " + array.getClass());
        }
        for (int i = 0; i < inlineCapacity; i++) {
            Object slot = read(layout.slots.get(i), list);
            Object expected = array == null && i < size ? list.get(i) : null;
            require(slot == expected, list, "slot " + i + " holds " + slot);
        }
        for (int i = 0; array != null && i < array.length; i++) {
            Object expected = i < size ? list.get(i) : null;
            require(array[i] == expected, list, "array at " + i + " holds " + array[i]);
        }
    }

    private static void require(boolean holds, List<?> list, String complaint) {
        if (!holds) {
            throw new AssertionError("broken " + list.getClass().getSimpleName() + " " + list + ": " + complaint);
        }
    }

    private static Object read(Field field, List<?> list) {
        try {
            return field.get(list);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
