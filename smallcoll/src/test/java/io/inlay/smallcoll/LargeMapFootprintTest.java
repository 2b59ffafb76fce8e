package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.GraphLayout;

/**
 * Bytes kept by maps and sets of many million keys, without these. JOL would have to remember each object of a
 * {@code LinkedHashMap}; the JVM counts them, and of ours there are few.
 */
class LargeMapFootprintTest {
    private static final int LARGE = 10_000_000;

    /** A {@code LinkedHashSet} takes no less: it has such a map, whose values all are the same. */
    @Test
    void tenMillion_takeAtMostHalfOfALinkedHashMap() {
        Integer[] keys = keys(LARGE);
        long half = bytesOfLinkedHashMap(keys) / 2;
        assertThat(bytesOfParts(fill(new SmallMap<>(), keys))).isLessThanOrEqualTo(half);
        assertThat(bytesOfParts(fill(new SmallSet<>(), keys))).isLessThanOrEqualTo(half);
    }

    /** Both ways to count are right where JOL can count too. */
    @Test
    void thousands_countedInAllWays_areTheSame() {
        Integer[] keys = keys(3000);
        bytesOfLinkedHashMap(keys);
        long ofKeys = GraphLayout.parseInstance((Object[]) keys).totalSize();
        Map<Integer, Integer> linked = fill(new LinkedHashMap<>(), keys);
        assertThat(bytesOfLinkedHashMap(keys))
                .isEqualTo(GraphLayout.parseInstance(linked).totalSize() - ofKeys);
        for (Object ours : new Object[] {fill(new SmallMap8<>(), keys), fill(new SmallSet8<>(), keys)}) {
            assertThat(bytesOfParts(ours))
                    .isEqualTo(GraphLayout.parseInstance(ours).totalSize() - ofKeys);
        }
    }

    private static Integer[] keys(int count) {
        return IntStream.range(0, count).boxed().toArray(Integer[]::new);
    }

    private static Map<Integer, Integer> fill(Map<Integer, Integer> map, Integer[] keys) {
        for (Integer key : keys) {
            map.put(key, key);
        }
        return map;
    }

    private static Set<Integer> fill(Set<Integer> set, Integer[] keys) {
        for (Integer key : keys) {
            set.add(key);
        }
        return set;
    }

    /** Where there is room for all, what is allocated is kept. Growth leads to the same room. */
    private static long bytesOfLinkedHashMap(Integer[] keys) {
        Map<Integer, Integer> map = new LinkedHashMap<>(keys.length / 3 * 4 + 1);
        long empty = GraphLayout.parseInstance(map).totalSize();
        long before = Allocation.ofThisThread();
        fill(map, keys);
        return empty + Allocation.ofThisThread() - before;
    }

    /** The object, what of ours it is made of, and their arrays. */
    private static long bytesOfParts(Object part) {
        long bytes = ClassLayout.parseInstance(part).instanceSize();
        for (Class<?> owner = part.getClass(); isOurs(owner); owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                Object value = isReference(field) ? read(field, part) : null;
                if (value != null && (value.getClass().isArray() || isOurs(value.getClass()))) {
                    bytes += bytesOfParts(value);
                }
            }
        }
        return bytes;
    }

    private static boolean isReference(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive();
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackageName().equals(SmallMap.class.getPackageName());
    }

    private static Object read(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
