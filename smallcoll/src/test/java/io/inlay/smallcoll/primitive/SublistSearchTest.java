package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sublist of a boxed view finds what is in it, and nothing that lies before or behind it. */
class SublistSearchTest {
    @ParameterizedTest
    @MethodSource("io.inlay.smallcoll.primitive.PrimitiveType#all")
    void indexOfAndLastIndexOf_everyRange_findNothingOutside(PrimitiveType type) {
        int size = type.inlineCapacity() + 3;
        Number[] elements = type.kind().boxes(size);
        Arrays.setAll(elements, i -> type.kind().number(i % (size - 2)));
        compareEveryRange(
                type.withExpectedSize(size, elements).asList(), new ArrayList<>(Arrays.asList(elements)), elements);
    }

    @ParameterizedTest
    @MethodSource("io.inlay.smallcoll.primitive.ByteListType#all")
    void indexOfAndLastIndexOf_everyRangeOfBytes_findNothingOutside(ByteListType type) {
        int size = type.inlineCapacity() + 3;
        AnyByteList list = type.withCapacity(size);
        Byte[] elements = new Byte[size];
        for (int i = 0; i < size; i++) {
            elements[i] = (byte) (i % (size - 2) - 5);
            list.add(elements[i]);
        }
        compareEveryRange(list.asList(), new ArrayList<>(Arrays.asList(elements)), elements);
    }

    private static <N extends Number> void compareEveryRange(List<N> view, List<N> model, N[] elements) {
        int size = model.size();
        for (int from = 0; from <= size; from++) {
            for (int to = from; to <= size; to++) {
                List<N> part = view.subList(from, to);
                List<N> expected = model.subList(from, to);
                for (N element : elements) {
                    if (part.indexOf(element) != expected.indexOf(element)
                            || part.lastIndexOf(element) != expected.lastIndexOf(element)) {
                        assertThat(part.indexOf(element))
                                .as("%s in %s", element, part)
                                .isEqualTo(expected.indexOf(element));
                        assertThat(part.lastIndexOf(element))
                                .as("last %s in %s", element, part)
                                .isEqualTo(expected.lastIndexOf(element));
                    }
                }
            }
        }
    }
}
