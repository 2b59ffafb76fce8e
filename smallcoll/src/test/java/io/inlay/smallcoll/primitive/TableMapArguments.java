package io.inlay.smallcoll.primitive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The arguments of one step on a map; the same for both sides. */
final class TableMapArguments {
    private static final double OTHER_NAN = Double.longBitsToDouble(0xFFF8_0000_0000_1234L);

    private final Function<Integer, Object> values;
    private final List<Object> keys;
    private final int value;
    private final int way;

    TableMapArguments(Function<Integer, Object> values, List<Object> keys, int value, int way) {
        this.values = values;
        this.keys = keys;
        this.value = value;
        this.way = way;
    }

    Object key() {
        return keys.get(0);
    }

    Object key(int offset) {
        return keys.get(offset % keys.size());
    }

    /** Some of the keys. */
    List<Object> keys() {
        return keys.subList(0, 1 + way % keys.size());
    }

    Object value() {
        return value(value);
    }

    /** Few different ones, so that they meet. */
    Object value(int number) {
        int k = Math.floorMod(number, 18);
        Object result = values.apply(k);
        return k == 0 && number % 4 == 0 && result instanceof Double ? OTHER_NAN : result;
    }

    Object valueOf(Object key) {
        return value(Objects.hashCode(key) + way);
    }

    /** Some of the keys with values. */
    Map<Object, Object> entries() {
        Map<Object, Object> entries = new HashMap<>();
        keys().forEach(key -> entries.put(key, valueOf(key)));
        return entries;
    }

    int way() {
        return way;
    }

    /** Chooses every second key to every sixth, and now and then none or all. */
    boolean chooses(Object key) {
        int mixed = Objects.hashCode(key) * 0x9E3779B9 + way;
        return way % 11 > 1 ? Math.floorMod(mixed, 2 + way % 5) == 0 : way % 11 == 0;
    }

    /** What throws at its k-th use, and in most ways never. */
    PrimitiveFuse fuse() {
        return new PrimitiveFuse(way % 3 == 0 ? 1 + way % 16 : 0);
    }

    /** Gives a value, or throws, and in some ways modifies the map before. */
    Object function(TableMapSide side, Object key) {
        switch (way % 12) {
            case 0 -> throw new PrimitiveFuse.Blown();
            case 1 -> side.put(key(1), value());
            case 2 -> side.remove(key(1));
            case 3 -> side.remove(key());
            case 4 -> side.clear();
            case 5 -> side.put(key(), value());
            case 6 -> side.keysToArray().forEach(side::remove);
            default -> {}
        }
        return valueOf(key);
    }
}
