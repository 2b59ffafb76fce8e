package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The factory methods of the small maps. */
class MapFactoriesTest {
    private static Map<?, ?> of(MapKind kind, int entries) {
        Class<?>[] parameters = Collections.nCopies(2 * entries, Object.class).toArray(Class<?>[]::new);
        Object[] arguments = new Object[2 * entries];
        for (int i = 0; i < entries; i++) {
            arguments[2 * i] = i == 3 ? null : "k" + i;
            arguments[2 * i + 1] = i == 1 ? null : "v" + i;
        }
        return (Map<?, ?>) ByName.callStatic(kind.mapClass(), "of", parameters, arguments);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Map<Object, Object> ofEntries(MapKind kind, Map.Entry<Object, Object>... entries) {
        @SuppressWarnings("unchecked")
        Map<Object, Object> map = (Map<Object, Object>)
                ByName.callStatic(kind.mapClass(), "ofEntries", new Class<?>[] {Map.Entry[].class}, (Object) entries);
        return map;
    }

    @ParameterizedTest
    @EnumSource
    void of_upToTenEntries_hasThemInOrderAndGrows(MapKind kind) {
        for (int entries = 0; entries <= 10; entries++) {
            @SuppressWarnings("unchecked")
            Map<Object, String> map = (Map<Object, String>) of(kind, entries);
            Map<Object, String> model = new LinkedHashMap<>();
            for (int i = 0; i < entries; i++) {
                model.put(i == 3 ? null : "k" + i, i == 1 ? null : "v" + i);
            }
            assertThat(new ArrayList<>(map.entrySet())).isEqualTo(new ArrayList<>(model.entrySet()));
            assertThat(map.getClass()).isEqualTo(kind.mapClass());
            map.put("new", "new");
            assertThat(map).hasSize(entries + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_duplicateKey_isRefusedAndNamed(MapKind kind) {
        Class<?>[] four = Collections.nCopies(4, Object.class).toArray(Class<?>[]::new);
        assertThatThrownBy(() -> ByName.callStatic(kind.mapClass(), "of", four, "twice", 1, "twice", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> ByName.callStatic(kind.mapClass(), "of", four, null, 1, null, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ofEntries(kind, Map.entry("twice", 1), Map.entry("twice", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }

    @ParameterizedTest
    @EnumSource
    void ofEntries_anyEntries_copiesThem(MapKind kind) {
        SimpleEntry<Object, Object> changing = new SimpleEntry<>("a", 1);
        Map<Object, Object> map = ofEntries(kind, changing, new SimpleEntry<>(null, null));
        changing.setValue(2);
        assertThat(map.toString()).isEqualTo("{a=1, null=null}");
        assertThat(ofEntries(kind)).isEmpty();
        assertThatThrownBy(() -> ofEntries(kind, changing, null)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @EnumSource
    void copyOf_anyMap_isACopyOfItsOwn(MapKind kind) {
        Map<Object, Object> source = new LinkedHashMap<>();
        for (int size = 0; size < 40; size++) {
            Class<?>[] parameters = {Map.class};
            Map<?, ?> copy = (Map<?, ?>) ByName.callStatic(kind.mapClass(), "copyOf", parameters, source);
            assertThat(copy.equals(source)).isTrue();
            assertThat(copy).isNotSameAs(source);
            assertThat(ByName.callStatic(kind.mapClass(), "copyOf", parameters, copy))
                    .isEqualTo(copy)
                    .isNotSameAs(copy);
            source.put(size == 5 ? null : size, size == 7 ? null : size);
            assertThat(copy).hasSize(size);
        }
        assertThatThrownBy(
                        () -> ByName.callStatic(kind.mapClass(), "copyOf", new Class<?>[] {Map.class}, (Object) null))
                .isInstanceOf(NullPointerException.class);
    }
}
