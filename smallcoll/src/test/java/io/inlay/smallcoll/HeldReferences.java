package io.inlay.smallcoll;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What a collection keeps alive, whatever its representation: the objects that it reaches through its own fields, through
 * arrays and through objects of this package's main classes.
 */
final class HeldReferences {
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> owner) {
            return referenceFields(owner);
        }
    };

    private HeldReferences() {}

    /** Fails if the collection keeps an object alive that is none of those it contains. */
    static void check(Object collection, Iterable<?> contained) {
        Set<Object> expected = Collections.newSetFromMap(new IdentityHashMap<>());
        contained.forEach(expected::add);
        for (Object held : leaves(collection)) {
            if (!expected.contains(held)) {
                throw new AssertionError("keeps an object alive that it no longer contains: " + held);
            }
        }
    }

    /** The test's own objects that the collection reaches. */
    private static Set<Object> leaves(Object collection) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Object> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>();
        open.add(collection);
        while (!open.isEmpty()) {
            Object object = open.pop();
            if (!seen.add(object)) {
                continue;
            }
            if (object instanceof String || object instanceof StyledKey) {
                leaves.add(object);
            } else if (object instanceof Object[]) {
                for (int i = 0; i < Array.getLength(object); i++) {
                    push(open, Array.get(object, i));
                }
            } else {
                FIELDS.get(object.getClass()).forEach(field -> push(open, read(field, object)));
            }
        }
        return leaves;
    }

    private static void push(Deque<Object> open, Object object) {
        if (object != null) {
            open.push(object);
        }
    }

    private static List<Field> referenceFields(Class<?> owner) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> type = owner; isOurs(type); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private static boolean isOurs(Class<?> type) {
        return type != null && type.getPackageName().equals(HeldReferences.class.getPackageName()) && !type.isEnum();
    }

    private static Object read(Field field, Object object) {
        try {
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
