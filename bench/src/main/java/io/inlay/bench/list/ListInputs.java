package io.inlay.bench.list;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/**
 * Lists of one class and one size, with all that a benchmark asks of them.
 *
 * <p>Everything is the same for each class: the random numbers come from a fixed seed. The elements are
 * {@code Integer}s outside of the box cache, so equal is not identical.
 */
final class ListInputs {
    static final int LISTS = 16;

    /** The lists, each with its own elements in ascending order. */
    final List<Integer>[] lists = listArray();

    /** Equal to {@link #lists}, with elements that are equal but not identical. */
    final List<Integer>[] twins = listArray();

    /** One value for each list, copied from a random position of it, or one more than every element. */
    final Integer[] probes = new Integer[LISTS];

    /** The elements of each list in random order. */
    final Integer[][] shuffled = new Integer[LISTS][];

    ListInputs(ListPeer peer, String capacity, int size) {
        IntFunction<List<Integer>> empty = peer.empty(capacity);
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < LISTS; i++) {
            int first = 1_000 + i * size;
            lists[i] = ascending(empty, first, size);
            twins[i] = ascending(empty, first, size);
            boolean miss = size == 0 || i % 2 == 1;
            probes[i] = Integer.valueOf(first + (miss ? size : random.nextInt(size)));
            shuffled[i] = shuffle(lists[i].toArray(new Integer[0]), random);
        }
    }

    private static List<Integer> ascending(IntFunction<List<Integer>> empty, int first, int size) {
        List<Integer> list = empty.apply(size);
        for (int i = 0; i < size; i++) {
            list.add(Integer.valueOf(first + i));
        }
        return list;
    }

    private static Integer[] shuffle(Integer[] elements, SplittableRandom random) {
        for (int i = elements.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Integer moved = elements[i];
            elements[i] = elements[other];
            elements[other] = moved;
        }
        return elements;
    }

    @SuppressWarnings("unchecked") // Java has no other way to make an array of a generic type.
    static List<Integer>[] listArray() {
        return (List<Integer>[]) new List<?>[LISTS];
    }
}
