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
    private record Layout(Field size, Field overflow, List<Field> slots) {

        static Layout of(Class<?> type) {
            List<Field> slots = new ArrayList<>();
            for (Field slot = find(type, "e0"); slot != null; slot = find(type, "e" + slots.size())) {
                slots.add(slot);
            }
            Layout layout = new Layout(find(type, "size"), find(type, "overflow"), slots);
            if (layout.size == null || layout.overflow == null || slots.isEmpty()) {
                throw new AssertionError(type + " has no fields size, overflow and e0: " + layout);
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

    /** Checks a list of this package, which says this about itself. */
    static void check(List<?> list, boolean inline, int inlineCapacity, int capacity) {
        Layout layout = LAYOUTS.computeIfAbsent(list.getClass(), Layout::of);
        int size = (int) read(layout.size, list);
        Object[] overflow = (Object[]) read(layout.overflow, list);
        int places = overflow == null ? 0 : overflow.length;
        require(size == list.size() && 0 <= size && size <= capacity, list, "size", size);
        require(layout.slots.size() == inlineCapacity, list, "slots", layout.slots.size());
        require(inline == (overflow == null), list, "isInline", inline);
        require(overflow == null || places > 0, list, "array", places);
        require(overflow == null || overflow.getClass() == Object[].class, list, "class of the array", overflow);
        boolean fixedAndInline = list.getClass().getSimpleName().startsWith("Fixed") && inline;
        require(
                capacity == inlineCapacity + places || (fixedAndInline && capacity <= inlineCapacity),
                list,
                "capacity",
                capacity);
        for (int i = 0; i < inlineCapacity + places; i++) {
            Object held = i < inlineCapacity ? read(layout.slots.get(i), list) : overflow[i - inlineCapacity];
            Object expected = i < size ? list.get(i) : null;
            require(held == expected, list, "a place", held);
        }
    }

    private static void require(boolean holds, List<?> list, String what, Object found) {
        if (!holds) {
            throw new AssertionError(
                    "broken " + list.getClass().getSimpleName() + " " + list + ": " + what + " is " + found);
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
