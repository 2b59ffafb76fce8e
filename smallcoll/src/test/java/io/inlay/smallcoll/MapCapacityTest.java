package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
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

    @ParameterizedTest
    @EnumSource
    void map_trimmedAfterRemovals_hasTheRoomForWhatIsLeft(MapKind kind) {
        for (int size : SIZES) {
            for (int removed : new int[] {1, 30}) {
                for (int first : new int[] {0, 2, size}) {
                    trimsAndCopies(kind, size, removed, Math.min(first, size), true);
                    trimsAndCopies(kind, size, removed, Math.min(first, size), false);
                }
            }
        }
    }

    private static void trimsAndCopies(MapKind kind, int size, int removed, int first, boolean presized) {
        Map<Object, Object> map = filled(kind, size + removed, presized);
        Map<Object, Object> left = entries(size + removed);
        for (int key = first; key < first + removed; key++) {
            map.remove(key);
            left.remove(key);
        }
        Map<Object, Object> copy = kind.copy(map);
        assertThat(new ArrayList<>(copy.keySet())).isEqualTo(new ArrayList<>(left.keySet()));
        assertThat(MapKind.extras(copy).isInline()).isEqualTo(size <= kind.inlineCapacity());
        MapKind.extras(map).trimToSize();
        assertThat(MapKind.extras(map).capacity()).isEqualTo(capacityFor(kind.inlineCapacity(), size));
        assertThat(MapKind.extras(map).isInline()).isEqualTo(size <= kind.inlineCapacity());
        assertThat(new ArrayList<>(map.keySet())).isEqualTo(new ArrayList<>(left.keySet()));
        Faces.checkInvariants(map);
    }

    /** One that was presized has all entries in the table; one that has grown has its first ones in the fields. */
    private static Map<Object, Object> filled(MapKind kind, int size, boolean presized) {
        Map<Object, Object> map = presized ? kind.sized(size) : kind.empty();
        entries(size).forEach(map::put);
        return map;
    }

    /** Entries may move; those handed out before are where they were to the caller, and iterators notice. */
    @ParameterizedTest
    @EnumSource
    void entriesAndIterators_roomChangesMeanwhile_areNotMisled(MapKind kind) {
        for (int size : SIZES) {
            for (int wanted : new int[] {0, 12, 400}) {
                Map<Object, Object> map = filled(kind, size + 4, wanted == 12);
                for (int key = 1; key < 4; key++) {
                    map.remove(key);
                }
                List<Map.Entry<Object, Object>> entries = new ArrayList<>(map.entrySet());
                Iterator<Object> keys = map.keySet().iterator();
                keys.next();
                if (wanted == 0) {
                    MapKind.extras(map).trimToSize();
                } else {
                    MapKind.extras(map).ensureCapacity(wanted);
                }
                for (Map.Entry<Object, Object> entry : entries) {
                    assertThat(entry.setValue("new")).isEqualTo(entry.getKey());
                    assertThat(map.get(entry.getKey())).isEqualTo("new");
                }
                try {
                    assertThat(keys.hasNext() ? keys.next() : 4).isEqualTo(4);
                } catch (ConcurrentModificationException failedFast) {
                    assertThat(map).hasSize(size + 1);
                }
            }
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
