package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What makes the array that keys or values are copied to may change the map: that is found out, or seen. */
class ArrayGeneratorTest {
    private static final int[] SIZES = {0, 1, 3, 4, 7, 20};

    private static LongObjectMap<String> values(int size) {
        LongObjectMap<String> map = new LongObjectMap<>(size);
        for (int i = 0; i < size; i++) {
            map.put(i, "v" + i);
        }
        return map;
    }

    private static ObjectLongMap<String> keys(int size) {
        ObjectLongMap<String> map = new ObjectLongMap<>(size);
        for (int i = 0; i < size; i++) {
            map.put("k" + i, i);
        }
        return map;
    }

    @Test
    void valuesToArray_generatorThatChangesTheKeys_isFoundOut() {
        List<Consumer<LongObjectMap<String>>> changes = List.of(
                map -> map.put(-1, "added"),
                map -> map.remove(0),
                LongObjectMap::clear,
                map -> map.removeIf((key, value) -> key > 0),
                map -> {
                    map.remove(0);
                    map.put(-1, "instead");
                });
        for (int size : SIZES) {
            for (Consumer<LongObjectMap<String>> change : changes) {
                LongObjectMap<String> map = values(size);
                LongObjectMap<String> changed = values(size);
                change.accept(changed);
                if (!changed.equals(map)) {
                    assertThatThrownBy(() -> map.valuesToArray(length -> {
                                change.accept(map);
                                return new String[length];
                            }))
                            .as("of %s", size)
                            .isInstanceOf(ConcurrentModificationException.class);
                    assertThat(map).isEqualTo(changed);
                }
            }
        }
    }

    @Test
    void keysToArray_generatorThatChangesTheKeys_isFoundOut() {
        List<Consumer<ObjectLongMap<String>>> changes = List.of(
                map -> map.put("added", -1),
                map -> map.remove("k0"),
                ObjectLongMap::clear,
                map -> map.removeIf((key, value) -> value > 0),
                map -> {
                    map.remove("k0");
                    map.put("instead", -1);
                });
        for (int size : SIZES) {
            for (Consumer<ObjectLongMap<String>> change : changes) {
                ObjectLongMap<String> map = keys(size);
                ObjectLongMap<String> changed = keys(size);
                change.accept(changed);
                if (!changed.equals(map)) {
                    assertThatThrownBy(() -> map.keysToArray(length -> {
                                change.accept(map);
                                return new String[length];
                            }))
                            .as("of %s", size)
                            .isInstanceOf(ConcurrentModificationException.class);
                    assertThat(map).isEqualTo(changed);
                }
            }
        }
    }

    @Test
    void valuesToArray_generatorThatReplacesAValue_copiesTheNewOne() {
        LongObjectMap<String> map = values(3);
        String[] array = map.valuesToArray(length -> {
            map.put(1, "new");
            return new String[length];
        });
        assertThat(array).containsExactlyInAnyOrder("v0", "new", "v2");
    }

    @Test
    void keysToArray_generatorThatReplacesAValue_goesOn() {
        ObjectLongMap<String> map = keys(3);
        String[] array = map.keysToArray(length -> {
            map.put("k1", 7);
            return new String[length];
        });
        assertThat(array).containsExactlyInAnyOrder("k0", "k1", "k2");
    }
}
