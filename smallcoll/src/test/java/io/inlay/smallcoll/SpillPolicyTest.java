package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A list leaves its fields once, when it outgrows them, and is back in them alone only where it is asked to trim. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListType#growable")
class SpillPolicyTest {
    private static final int CYCLES = 1000;

    @Parameter
    ListType type;

    @Test
    void growing_leavesTheFieldsOnce() {
        GrowableList<String> list = type.empty();
        int changes = 0;
        boolean inline = list.isInline();
        for (int i = 0; i < 100; i++) {
            list.add("x");
            changes += list.isInline() == inline ? 0 : 1;
            inline = list.isInline();
        }
        assertThat(changes).isEqualTo(1);
        assertThat(inline).isFalse();
    }

    @Test
    void shrinking_byAnyMeans_keepsTheArray() {
        List<Consumer<GrowableList<String>>> removals = List.of(
                GrowableList::clear,
                list -> list.truncate(1),
                list -> list.removeIf(x -> true),
                list -> list.subList(1, list.size()).clear(),
                list -> list.drain(0, list.size()),
                list -> list.splitOff(0),
                GrowableList::dedup,
                list -> list.resize(0, "y"),
                list -> list.retainAll(List.of()),
                list -> list.extractIf(x -> true));
        for (Consumer<GrowableList<String>> removal : removals) {
            GrowableList<String> list = spilled();
            Object array = Representation.of(list.raw()).array();
            removal.accept(list);
            assertThat(list.size()).isLessThanOrEqualTo(1);
            assertThat(Representation.of(list.raw()).array()).isSameAs(array);
            list.trimToSize();
            assertThat(list.isInline()).isTrue();
        }
    }

    private GrowableList<String> spilled() {
        GrowableList<String> list = type.empty();
        for (int i = 0; i <= type.inlineCapacity(); i++) {
            list.add("x");
        }
        assertThat(list.isInline()).isFalse();
        return list;
    }

    /** One element over the fields and back again, a thousand times: the array of the first time serves them all. */
    @Test
    void addAndRemove_atTheThreshold_allocateOneArrayInAll() {
        List<Object> list = type.<Object>empty().raw();
        for (int i = 0; i < type.inlineCapacity(); i++) {
            list.add("x");
        }
        long first = Allocation.of(1, () -> {}, () -> cycle(list, 1));
        long others = Allocation.of(3, () -> {}, () -> cycle(list, CYCLES));

        assertThat(first).isPositive();
        assertThat(others).isZero();
    }

    private static void cycle(List<Object> list, int cycles) {
        for (int i = 0; i < cycles; i++) {
            list.add("over");
            list.remove(list.size() - 1);
        }
    }

    /** To trim each time is to be asked for a new array each time; it is the caller's choice. */
    @Test
    void trimmedEachTime_allocatesAnArrayEachTime() {
        GrowableList<Object> face = type.empty();
        for (int i = 0; i < type.inlineCapacity(); i++) {
            face.add("x");
        }
        for (int i = 0; i < 3; i++) {
            face.add("over");
            assertThat(face.isInline()).isFalse();
            face.removeLast();
            assertThat(face.isInline()).isFalse();
            face.trimToSize();
            assertThat(face.isInline()).isTrue();
        }
    }
}
