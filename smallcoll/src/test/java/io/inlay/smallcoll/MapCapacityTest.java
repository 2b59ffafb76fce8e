package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much maps and sets hold without growing, by each way to ask for it. */
class MapCapacityTest {
    private static final int[] SIZES = {0, 1, 4, 5, 8, 9, 12, 13, 100, 300};

    /** The room for so many: what the fields hold, then eight, then what is asked for. */
    private static int capacityFor(int inlineCapacity, int size) {
        return size <= inlineCapacity ? inlineCapacity : Math.max(size, 8);
    }

    private static Map<Object, Object> entries(int size) {
        Map<Object, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            entries.put(i, i);
        }
        return entries;
    }

    @ParameterizedTest
    @EnumSource
    void map_roomForSoManyAskedFor_isMadeAtOnce(MapKind kind) {
        for (int size : SIZES) {
            int expected = capacityFor(kind.inlineCapacity(), size);
            Map<Object, Object> sized = kind.sized(size);
            assertThat(MapKind.extras(sized).capacity()).isEqualTo(expected);
            Map<Object, Object> filled = kind.empty();
            filled.putAll(entries(size));
            assertThat(MapKind.extras(filled).capacity()).isEqualTo(expected);
            assertThat(MapKind.extras(kind.copy(entries(size))).capacity()).isEqualTo(expected);
            Map<Object, Object> ensured = kind.empty();
            MapKind.extras(ensured).ensureCapacity(size);
            assertThat(MapKind.extras(ensured).capacity()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void set_roomForSoManyAskedFor_isMadeAtOnce(SetKind kind) {
        for (int size : SIZES) {
            int expected = capacityFor(kind.inlineCapacity(), size);
            List<Object> elements = new ArrayList<>(entries(size).keySet());
            Set<Object> sized = kind.sized(size);
            assertThat(SetKind.extras(sized).capacity()).isEqualTo(expected);
            Set<Object> filled = kind.empty();
            filled.addAll(elements);
            assertThat(SetKind.extras(filled).capacity()).isEqualTo(expected);
            assertThat(SetKind.extras(kind.copy(elements)).capacity()).isEqualTo(expected);
            Set<Object> ensured = kind.empty();
            SetKind.extras(ensured).ensureCapacity(size);
            assertThat(SetKind.extras(ensured).capacity()).isEqualTo(expected);
        }
    }

    /** Others that come on top may be there already, so room for them is not made. */
    @ParameterizedTest
    @EnumSource
    void putAll_entriesThatAreThere_makesNoRoom(MapKind kind) {
        Map<Object, Object> map = kind.copy(entries(20));
        map.putAll(entries(20));
        assertThat(MapKind.extras(map).capacity()).isEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource
    void addAll_elementsThatAreThere_makesNoRoom(SetKind kind) {
        Set<Object> set = kind.copy(entries(20).keySet());
        set.addAll(entries(20).keySet());
        assertThat(SetKind.extras(set).capacity()).isEqualTo(20);
    }
}
