package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Objects;

/** Looks at the slots, the tags and the counts of a table, as {@link Groups} describes them. */
final class TableScan {
    private static final int COUNT = 0xFF;

    private TableScan() {}

    /** Expects the table to be sound, and to hold these entries. */
    static void check(AnyPrimitiveMap map, Map<?, ?> expected) {
        check(map);
        assertThat(map.asMap()).isEqualTo(expected);
        assertThat(map.size()).isEqualTo(expected.size());
        expected.forEach((key, value) -> {
            assertThat(map.callUnchecked("containsKey", key)).as("has %s", key).isEqualTo(true);
            assertThat(map.get(key)).as("value of %s", key).isEqualTo(value);
        });
    }

    /** Expects the table to be sound. */
    static void check(AnyPrimitiveMap map) {
        check(map.raw(), TableScan::spread, map.raw()::boxedKeyAt, map.raw()::findBoxed);
    }

    /** Expects the table to be sound. */
    static void check(TableSubject subject) {
        check(subject.table(), TableScan::spread, subject::keyAt, subject::find);
    }

    /** What a table multiplies with its factor; of keys that are objects, it spreads the hash codes. */
    static long spread(Object key) {
        return key instanceof Long number ? TableHash.spread((long) number) : TableHash.spread(Objects.hashCode(key));
    }

    /** The home of a hash code, as {@link Groups#home} has it. */
    static int home(long hash, int groups) {
        return (int) (((hash >>> 32) * groups) >>> 32);
    }

    /** The hash code that a table makes of a key. */
    static long hash(GroupTable table, Object key) {
        return spread(key) * factor(table);
    }

    /** How many full groups an entry with a hash code would pass. */
    static int distance(long[] tags, long hash) {
        int distance = 0;
        for (int group = Groups.home(hash, tags.length);
                Groups.vacant(tags[group]) == 0;
                group = Groups.next(group, tags.length)) {
            distance++;
        }
        return distance;
    }

    /** How many groups a search for an absent key looks at. */
    static int way(GroupTable table, Object key) {
        long[] tags = table.tags;
        int way = 1;
        for (int group = home(table, key);
                way < tags.length && !Groups.isLast(tags[group]);
                group = Groups.next(group, tags.length)) {
            way++;
        }
        return way;
    }

    /** The group that a table has for the home of a key. */
    static int home(GroupTable table, Object key) {
        return home(hash(table, key), table.tags.length);
    }

    /** What a table multiplies with: that of its salt, which maps with numbers as keys do not keep themselves. */
    static long factor(GroupTable table) {
        try {
            return table instanceof ObjectKeyTable
                    ? TableHash.factor((int) read(ObjectKeyTable.class.getDeclaredField("salt"), table))
                    : (long) read(table.getClass().getDeclaredField("factor"), table);
        } catch (NoSuchFieldException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** What a table makes of a key before it multiplies with its factor. */
    interface KeySpread {
        long of(Object key);
    }

    /** What a table says of its slots. */
    interface KeyAt {
        Object at(int slot);
    }

    /** Where a table finds a key. */
    interface Find {
        int slotOf(Object key);
    }

    static void check(GroupTable table, KeySpread spread, KeyAt keyAt, Find find) {
        long[] tags = table.tags;
        int slots = table.slotCount();
        require(Groups.NONE[0] == 0, "something was written to the tags of no table", 0);
        require(tags.length == Groups.count(slots), "number of groups", tags.length);
        require(tags == Groups.NONE || slots > 0, "tags of no table", slots);
        CollidingKeys colliding = colliding(table);
        long factor = factor(table);
        int[] behind = new int[tags.length];
        int live = 0;
        for (int slot = 0; slot < tags.length * Groups.SLOTS; slot++) {
            int tag = (int) (tags[slot / Groups.SLOTS] >>> (Byte.SIZE * (slot % Groups.SLOTS + 1))) & 0xFF;
            require(tag == 0 || tag >= 0x80, "invariant 1, tag of slot", slot);
            if (tag != 0) {
                require(slot < slots, "invariant 3, slot", slot);
                live++;
                Object key = keyAt.at(slot);
                require(find.slotOf(key) == slot, "the key is found elsewhere, slot", slot);
                if (colliding != null && colliding.holds(slot)) {
                    continue;
                }
                long hash = spread.of(key) * factor;
                require(tag == (((hash >>> 32) & 0x7F) | 0x80), "tag is not that of the key, slot", slot);
                int group = Groups.home(hash, tags.length);
                for (; group != slot / Groups.SLOTS; group = Groups.next(group, tags.length)) {
                    behind[group]++;
                }
            }
        }
        require(live == table.size(), "size but so many live slots: " + table.size(), live);
        for (int group = 0; group < tags.length; group++) {
            int count = (int) tags[group] & COUNT;
            require(count == COUNT || count == behind[group], "invariant 2, group " + group + " counts", count);
        }
        checkFields(table, slots);
    }

    /** The keys that share a hash code with too many others; null if there are none. */
    static CollidingKeys colliding(GroupTable table) {
        if (table instanceof ObjectKeyTable<?, ?> objects) {
            Object[] keys = objects.liveKeys();
            return (CollidingKeys) keys[keys.length - 1];
        }
        return null;
    }

    /** The limit is that of the table, and nothing is referred to from a vacant slot. */
    private static void checkFields(GroupTable table, int slots) {
        for (Class<?> owner = table.getClass(); owner != GroupTable.class; owner = owner.getSuperclass()) {
            checkFields(owner, table, slots);
        }
    }

    private static void checkFields(Class<?> owner, GroupTable table, int slots) {
        for (Field field : owner.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            Object value = read(field, table);
            if (field.getName().equals("limit")) {
                assertThat(value).as("limit").isEqualTo(table.capacity());
            } else if (value instanceof Object[] references && references.length >= slots) {
                for (int slot = 0; slot < slots; slot++) {
                    require(
                            references[slot] == null || Groups.isLive(table.tags, slot),
                            "a reference is kept in vacant slot",
                            slot);
                }
            }
        }
    }

    static Object read(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static void require(boolean fulfilled, String what, int number) {
        if (!fulfilled) {
            throw new AssertionError(what + " " + number);
        }
    }

    /** How many groups all entries together are behind their homes. */
    static long totalDistance(AnyPrimitiveMap map) {
        long[] tags = map.raw().tags;
        long total = 0;
        for (int slot = 0; slot < map.raw().slotCount(); slot++) {
            if (Groups.isLive(tags, slot)) {
                total += Math.floorMod(
                        slot / Groups.SLOTS - home(map.raw(), map.raw().boxedKeyAt(slot)), tags.length);
            }
        }
        return total;
    }
}
