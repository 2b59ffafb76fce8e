package io.inlay.bench.map;

import java.util.Map;

/**
 * Compares what maps answer with the arrays that they were made of, before anything is measured. It makes no map of
 * another class, which would be seen at the call sites that are measured.
 */
final class MapCheck {
    private MapCheck() {}

    /**
     * Looks every key up and adds every value.
     *
     * @throws IllegalStateException if an answer is wrong; the message names the map's class and the question
     */
    static void verify(MapInputs inputs) {
        for (int i = 0; i < MapInputs.MAPS; i++) {
            verify(inputs.maps[i], inputs.keys[i], inputs.values[i]);
            require(inputs.maps[i].equals(inputs.twins[i]), inputs.maps[i], "equals(twin)");
        }
        for (int i = 0; i < inputs.hits.length; i++) {
            Map<Object, Integer> map = inputs.maps[i % MapInputs.MAPS];
            require(map.get(inputs.hits[i]) != null, map, "get of the key " + inputs.hits[i]);
        }
        for (int i = 0; i < inputs.misses.length; i++) {
            Map<Object, Integer> map = inputs.maps[i % MapInputs.MAPS];
            require(map.get(inputs.misses[i]) == null, map, "get of the absent key " + inputs.misses[i]);
        }
    }

    /** Requires a map to have these entries and no others. */
    static void verify(Map<Object, Integer> map, Object[] keys, Integer[] values) {
        require(map.size() == keys.length, map, "size()");
        long expected = 0;
        for (int i = 0; i < keys.length; i++) {
            require(values[i].equals(map.get(keys[i])), map, "get of " + keys[i]);
            expected += (long) keys[i].hashCode() * values[i];
        }
        long sum = 0;
        for (Map.Entry<Object, Integer> entry : map.entrySet()) {
            sum += (long) entry.getKey().hashCode() * entry.getValue();
        }
        require(sum == expected, map, "entrySet()");
    }

    private static void require(boolean right, Map<?, ?> map, String question) {
        if (!right) {
            throw new IllegalStateException("Wrong result: " + question + " of a "
                    + map.getClass().getSimpleName() + " of " + map.size() + " entries");
        }
    }
}
