package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.Collectors;

/** What holds for every ordered collection, be it a view of a map or a set, by comparison with one of the JDK's. */
final class ViewChecks {
    private ViewChecks() {}

    /** All forms, with arrays that are too short, just right and too long. */
    static void toArrayAsOn(Collection<?> model, Collection<?> view) {
        assertThat(view.toArray()).isExactlyInstanceOf(Object[].class).isEqualTo(model.toArray());
        assertThat(view.toArray()).isNotSameAs(view.toArray());
        for (int length : new int[] {0, model.size() - 1, model.size(), model.size() + 1, model.size() + 3}) {
            Object[] expected = new Object[Math.max(0, length)];
            Arrays.fill(expected, "old");
            Object[] given = expected.clone();
            Object[] actual = view.toArray(given);
            assertThat(actual).isEqualTo(model.toArray(expected));
            assertThat(actual == given).isEqualTo(given.length >= model.size());
        }
        assertThat(view.toArray(Object[]::new)).isEqualTo(model.toArray());
        assertThatThrownBy(() -> view.toArray((Object[]) null)).isInstanceOf(NullPointerException.class);
        MapOutcome expected = MapOutcome.of(() -> model.toArray(new Integer[0]));
        if (expected.thrown() != null) {
            assertThat(MapOutcome.of(() -> view.toArray(new Integer[0]))).isEqualTo(expected);
        }
    }

    /** The same characteristics and sizes, before the first use and after some elements. */
    static void spliteratorAsOn(Collection<?> model, Collection<?> view) {
        Spliterator<?> expected = model.spliterator();
        Spliterator<?> actual = view.spliterator();
        assertThat(actual.characteristics()).isEqualTo(expected.characteristics());
        assertThat(actual.estimateSize()).isEqualTo(model.size());
        assertThat(actual.getExactSizeIfKnown()).isEqualTo(model.size());
        for (int i = 0; i <= model.size(); i++) {
            // Once advanced, those of the JDK's views still tell the size they began with.
            assertThat(actual.estimateSize()).isBetween((long) model.size() - i, (long) model.size());
            assertThat(actual.tryAdvance(element -> {})).isEqualTo(i < model.size());
        }
        assertThat(MapOutcome.of(actual::getComparator)).isEqualTo(MapOutcome.of(expected::getComparator));
        assertThatThrownBy(() -> view.spliterator().tryAdvance(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> view.spliterator().forEachRemaining(null)).isInstanceOf(NullPointerException.class);
    }

    static void advancesThenRunsThrough(Collection<?> model, Collection<?> view) {
        for (int advanced = 0; advanced <= Math.min(model.size(), 20); advanced++) {
            List<Object> seen = new ArrayList<>();
            Spliterator<?> spliterator = view.spliterator();
            for (int i = 0; i < advanced; i++) {
                spliterator.tryAdvance(seen::add);
            }
            Spliterator<?> prefix = advanced % 2 == 0 ? null : spliterator.trySplit();
            if (prefix != null) {
                prefix.forEachRemaining(seen::add);
            }
            spliterator.forEachRemaining(seen::add);
            spliterator.forEachRemaining(element -> seen.add("too much"));
            assertThat(spliterator.tryAdvance(seen::add)).isFalse();
            assertThat(seen).isEqualTo(new ArrayList<>(model));
        }
    }

    /** As far as it goes: each element once, in order, and sizes that add up; something to split must split. */
    static void splitsCoverAllInOrder(Collection<?> model, Collection<?> view) {
        assertThat(view.spliterator().trySplit() != null).isEqualTo(model.size() >= 2);
        Deque<Spliterator<?>> parts = new ArrayDeque<>();
        parts.push(view.spliterator());
        List<Object> seen = new ArrayList<>();
        while (!parts.isEmpty()) {
            Spliterator<?> part = parts.pop();
            long size = part.estimateSize();
            Spliterator<?> prefix = part.trySplit();
            if (prefix == null) {
                part.forEachRemaining(seen::add);
            } else {
                assertThat(prefix.estimateSize() + part.estimateSize()).isEqualTo(size);
                assertThat(prefix.estimateSize()).isPositive();
                assertThat(prefix.hasCharacteristics(Spliterator.ORDERED | Spliterator.SIZED | Spliterator.SUBSIZED))
                        .isTrue();
                parts.push(part);
                parts.push(prefix);
            }
        }
        assertThat(seen).isEqualTo(new ArrayList<>(model));
    }

    /** Made before a change and used after it, a spliterator and a stream see the change. */
    static void bindsLate(Collection<?> view, Runnable addition) {
        int size = view.size();
        Spliterator<?> spliterator = view.spliterator();
        var stream = view.stream();
        addition.run();
        List<Object> seen = new ArrayList<>();
        spliterator.forEachRemaining(seen::add);
        assertThat(seen).hasSize(size + 1);
        assertThat(stream.map(String::valueOf).toList()).hasSize(size + 1);
    }

    /** Needs a view of two elements or more. */
    static void failsFast(Collection<?> view, Runnable addition) {
        Spliterator<?> begun = view.spliterator();
        begun.tryAdvance(element -> {});
        addition.run();
        assertThatThrownBy(() -> begun.tryAdvance(element -> {})).isInstanceOf(ConcurrentModificationException.class);
        assertThatThrownBy(() -> begun.forEachRemaining(element -> {}))
                .isInstanceOf(ConcurrentModificationException.class);
        assertThatThrownBy(() -> view.spliterator().forEachRemaining(element -> addition.run()))
                .isInstanceOf(ConcurrentModificationException.class);
        assertThatThrownBy(() -> view.stream().forEach(element -> addition.run()))
                .isInstanceOf(ConcurrentModificationException.class);
        // LinkedHashMap's own forEach comes to what its action adds, so this one adds once.
        int[] left = {1};
        assertThatThrownBy(() -> view.forEach(element -> {
                    if (left[0]-- > 0) {
                        addition.run();
                    }
                }))
                .isInstanceOf(ConcurrentModificationException.class);
    }

    static void streamsAsOn(Collection<?> model, Collection<?> view) {
        assertThat(view.stream().collect(Collectors.toList())).isEqualTo(new ArrayList<>(model));
        assertThat(view.stream().toArray()).isEqualTo(model.toArray());
        assertThat(view.stream().skip(1).limit(2).toList())
                .isEqualTo(model.stream().skip(1).limit(2).toList());
        assertThat(view.stream().count()).isEqualTo(model.size());
        assertThat(view.stream().distinct().count())
                .isEqualTo(model.stream().distinct().count());
        assertThat(view.parallelStream().map(String::valueOf).toList())
                .isEqualTo(model.stream().map(String::valueOf).toList());
        assertThat(view.parallelStream().toArray()).isEqualTo(model.toArray());
        assertThat(view.parallelStream()
                        .filter(element -> String.valueOf(element).hashCode() % 2 == 0)
                        .toList())
                .isEqualTo(model.stream()
                        .filter(element -> String.valueOf(element).hashCode() % 2 == 0)
                        .toList());
    }
}
