package io.inlay.smallcoll;

import io.inlay.smallcoll.ControlledKey.CollidingName;
import io.inlay.smallcoll.Fuse.Blown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** What an operation of the fuzz is called with. The same arguments serve the map and the oracle. */
record MapFuzzArguments(
        Object key,
        Object otherKey,
        Integer value,
        Integer otherValue,
        List<Object> keys,
        Map<Object, Object> entries,
        int index,
        int salt,
        int modulus,
        Mischief mischief) {
    /** What a callback does before it answers. */
    enum Mischief {
        NONE,
        THROWS,
        PUTS,
        REMOVES,
        CLEARS
    }

    private static final int VALUES = 8;

    static MapFuzzArguments draw(SplittableRandom random, List<Object> universe, int size) {
        Object key = draw(random, universe);
        Object otherKey = draw(random, universe);
        while (Objects.equals(key, otherKey)) {
            otherKey = draw(random, universe);
        }
        int modulus = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 5 + random.nextInt(20);
        Mischief mischief = random.nextInt(10) == 0 ? Mischief.values()[random.nextInt(5)] : Mischief.NONE;
        List<Object> keys = new ArrayList<>();
        Map<Object, Object> entries = new LinkedHashMap<>();
        if (random.nextInt(8) == 0) {
            for (int i = random.nextInt(8); i > 0; i--) {
                keys.add(draw(random, universe));
                entries.put(draw(random, universe), value(random));
            }
        }
        return new MapFuzzArguments(
                key,
                otherKey,
                value(random),
                value(random),
                keys,
                entries,
                random.nextInt(20) == 0 ? size : random.nextInt(Math.max(1, size)),
                random.nextInt(100),
                modulus,
                mischief);
    }

    private static Object draw(SplittableRandom random, List<Object> universe) {
        return universe.get(random.nextInt(universe.size()));
    }

    private static Integer value(SplittableRandom random) {
        int value = random.nextInt(VALUES + 1);
        return value == VALUES ? null : (Integer) value;
    }

    /** Whether one in {@code modulus} was meant, by the number of the key. */
    boolean selects(Object key) {
        return (number(key) + salt) % modulus == 0;
    }

    boolean selectsValue(Object value) {
        return value == null ? salt % 9 == 0 : (Integer) value == salt % 9;
    }

    static int number(Object key) {
        if (key instanceof ControlledKey controlled) {
            return controlled.id;
        }
        if (key instanceof CollidingName name) {
            return name.name().hashCode() & 0xFFFF;
        }
        return key == null ? 3 : key.toString().chars().reduce(0, (number, c) -> 37 * number + c) & 0xFFFF;
    }

    int hash() {
        return Objects.hashCode(key);
    }

    Predicate<Object> isKey() {
        return other -> Objects.equals(other, key);
    }

    /** Answers, after the mischief. */
    <T> T answer(GrowableMap<Object, Object> map, T answer) {
        switch (mischief) {
            case NONE -> {}
            case THROWS -> throw new Blown();
            case PUTS -> map.raw().put(otherKey, otherValue);
            case REMOVES -> map.raw().remove(otherKey);
            case CLEARS -> map.raw().clear();
        }
        return answer;
    }
}
