package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** More elements than an array can have: refused at once, as ArrayList does, and nothing changed. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListType#growable")
class CapacityOverflowTest {
    @Parameter
    ListType type;

    @Test
    void ensureCapacity_moreThanAnArrayCanHold_throwsAndKeepsElementsAndCapacity() {
        expectOutOfMemory(list -> list.ensureCapacity(Integer.MAX_VALUE));
    }

    @Test
    void resize_moreThanAnArrayCanHold_throwsAndKeepsElementsAndCapacity() {
        expectOutOfMemory(list -> list.resize(Integer.MAX_VALUE, "value"));
    }

    @Test
    void newList_moreThanAnArrayCanHold_throws() {
        assertThatThrownBy(() -> type.withExpectedSize(Integer.MAX_VALUE)).isInstanceOf(OutOfMemoryError.class);
    }

    private void expectOutOfMemory(Consumer<GrowableList<String>> call) {
        for (int size : new int[] {0, type.inlineCapacity(), type.inlineCapacity() + 1}) {
            List<String> elements = ListSubject.elements(size);
            GrowableList<String> list = type.containing(elements);
            int capacity = list.capacity();
            assertThatThrownBy(() -> call.accept(list)).isInstanceOf(OutOfMemoryError.class);
            assertThat(list.capacity()).isEqualTo(capacity);
            ListSubject.holds(list, elements);
        }
    }
}
