package io.inlay.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PeersTest {
    @Test
    void takesPart_growing_isForListsThatGrow() {
        Map<String, String> growing = Map.of("capacity", "growing", "size", "4");

        assertThat(Peers.takesPart("SmallList", growing)).isTrue();
        assertThat(Peers.takesPart("ArrayList", growing)).isTrue();
        assertThat(Peers.takesPart("FixedList", growing)).isFalse();
        assertThat(Peers.takesPart("SmallList", Map.of("corpus", "A"))).isTrue();
        assertThat(Peers.takesPart("FixedList", Map.of("size", "5"))).isFalse();
    }

    @Test
    void takesPart_fixed_isForListsThatDoNot() {
        Map<String, String> fixed = Map.of("capacity", "fixed", "size", "4");

        assertThat(Peers.takesPart("SmallList", fixed)).isFalse();
        assertThat(Peers.takesPart("ArrayList", fixed)).isTrue();
        assertThat(Peers.takesPart("FixedList", fixed)).isTrue();
    }

    @Test
    void takesPart_numberInTheName_isTheLargestSize() {
        assertThat(Peers.takesPart("FixedList8", Map.of("capacity", "fixed", "size", "8")))
                .isTrue();
        assertThat(Peers.takesPart("FixedList8", Map.of("capacity", "fixed", "size", "9")))
                .isFalse();
        assertThat(Peers.takesPart("Fixed32", Map.of("capacity", "fixed", "size", "33", "elements", "byte")))
                .isFalse();
        assertThat(Peers.takesPart("SmallList8", Map.of("capacity", "growing", "size", "9")))
                .isTrue();
    }

    @Test
    void takesPart_classThatDoesNotExist_doesNot() {
        assertThat(Peers.takesPart("Agrona", Map.of("elements", "double"))).isFalse();
        assertThat(Peers.takesPart("Agrona", Map.of("elements", "long"))).isTrue();
        assertThat(Peers.takesPart("Fixed4", Map.of("elements", "byte", "capacity", "fixed", "size", "4")))
                .isFalse();
        assertThat(Peers.takesPart("Fixed16", Map.of("elements", "int", "capacity", "fixed", "size", "4")))
                .isFalse();
    }

    @Test
    void takesPart_classForFewEntries_isMeasuredWithFew() {
        assertThat(Peers.takesPart("EclipseFixedSize", Map.of("size", "2"))).isTrue();
        assertThat(Peers.takesPart("EclipseFixedSize", Map.of("size", "4"))).isFalse();
        assertThat(Peers.takesPart("Object2ObjectArrayMap", Map.of("size", "100")))
                .isTrue();
        assertThat(Peers.takesPart("Object2ObjectArrayMap", Map.of("size", "10000")))
                .isFalse();
        assertThat(Peers.isOurs("EclipseFixedSize")).isFalse();
    }

    @Test
    void takesPart_enumKeys_haveNoEqualAndAreFew() {
        assertThat(Peers.takesPart("SmallMap", Map.of("keys", "enum", "size", "100", "probe", "interned")))
                .isTrue();
        assertThat(Peers.takesPart("SmallMap", Map.of("keys", "enum", "size", "4", "probe", "fresh")))
                .isFalse();
        assertThat(Peers.takesPart("HashMap", Map.of("keys", "enum", "size", "10000")))
                .isFalse();
        assertThat(Peers.takesPart("HashMap", Map.of("keys", "String", "size", "10000", "probe", "fresh")))
                .isTrue();
    }

    @Test
    void className_isThatOfTheElements() {
        assertThat(Peers.className("Small", Map.of("elements", "byte"))).isEqualTo("SmallByteList");
        assertThat(Peers.className("Fixed32", Map.of("elements", "double"))).isEqualTo("FixedDoubleList32");
        assertThat(Peers.className("Fastutil", Map.of("elements", "double"))).isEqualTo("Fastutil");
        assertThat(Peers.className("SmallList8", Map.of("size", "4"))).isEqualTo("SmallList8");
    }
}
