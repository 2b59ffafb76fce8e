package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** More room than any map or set can have is refused, and nothing is changed. */
class MapRefusedAllocationTest {
    static Stream<MapSubject> maps() {
        return MapSubject.few().filter(subject -> subject.style() == KeyStyle.STRINGS);
    }

    static Stream<SetSubject> sets() {
        return SetSubject.all().filter(subject -> subject.style() == KeyStyle.STRINGS && subject.size() <= 30);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void ensureCapacity_mapOfTooMany_isRefused(MapSubject subject) {
        Map<Object, String> map = subject.map();
        int capacity = MapKind.extras(map).capacity();
        assertThat(catchThrowable(() -> MapKind.extras(map).ensureCapacity(Integer.MAX_VALUE)))
                .isInstanceOfAny(OutOfMemoryError.class, IllegalArgumentException.class);
        assertThat(MapKind.extras(map).capacity()).isEqualTo(capacity);
        MapSubject.holds("after the refusal", map, subject.model());
        map.put("new", "new");
        assertThat(map.get("new")).isEqualTo("new");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void ensureCapacity_setOfTooMany_isRefused(SetSubject subject) {
        Set<Object> set = subject.set();
        int capacity = SetKind.extras(set).capacity();
        assertThat(catchThrowable(() -> SetKind.extras(set).ensureCapacity(Integer.MAX_VALUE)))
                .isInstanceOfAny(OutOfMemoryError.class, IllegalArgumentException.class);
        assertThat(SetKind.extras(set).capacity()).isEqualTo(capacity);
        SetSubject.holds(set, subject.model());
        assertThat(set.add("new")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(MapKind.class)
    void newMap_expectingTooMany_isRefused(MapKind kind) {
        assertThat(catchThrowable(() -> kind.sized(Integer.MAX_VALUE)))
                .isInstanceOfAny(OutOfMemoryError.class, IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(SetKind.class)
    void newSet_expectingTooMany_isRefused(SetKind kind) {
        assertThat(catchThrowable(() -> kind.sized(Integer.MAX_VALUE)))
                .isInstanceOfAny(OutOfMemoryError.class, IllegalArgumentException.class);
    }
}
