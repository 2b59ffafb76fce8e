package io.inlay.bench.primitive;

import java.util.SplittableRandom;

/**
 * Primitive lists of one class and one size, with all that a benchmark asks of them.
 *
 * <p>Everything is the same for each class: the random numbers come from a fixed seed. Elements other than bytes lie
 * outside of the box cache, as most numbers do. Bytes, of which there are few, begin anew after
 * {@value #DIFFERENT_BYTES}: lists of more than that have each several times.
 *
 * @param <L> the list class
 */
final class PrimitiveInputs<L> {
    static final int LISTS = 16;

    private static final int DIFFERENT_BYTES = 120;
    private static final int FIRST = 1_000;

    final PrimitivePeer<L> peer;

    /** The elements of each list in random order. */
    final int[][] shuffled = new int[LISTS][];

    /** The lists, each with its own elements in ascending order. */
    final L[] lists = listArray();

    /** Equal to {@link #lists}. */
    final L[] twins = listArray();

    /** One value for each list, from a random position of it, or one more than every element. */
    final int[] probes = new int[LISTS];

    private final boolean bytes;
    private final boolean fixed;
    private final int size;

    PrimitiveInputs(PrimitivePeer<L> peer, String elements, String capacity, int size) {
        this.peer = peer;
        this.bytes = elements.equals("byte");
        this.fixed = capacity.equals("fixed");
        this.size = size;
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < LISTS; i++) {
            int[] ascending = ascending(i);
            lists[i] = filled(ascending);
            twins[i] = filled(ascending);
            boolean miss = size == 0 || i % 2 == 1;
            probes[i] = miss ? largest() + 1 : ascending[random.nextInt(size)];
            shuffled[i] = shuffle(ascending, random);
        }
    }

    /** Returns an empty list, as a user makes it who does or does not know how many elements come. */
    L empty() {
        return fixed ? peer.sized(size) : peer.growing();
    }

    private L filled(int[] elements) {
        L list = empty();
        for (int element : elements) {
            peer.add(list, element);
        }
        return list;
    }

    private int[] ascending(int list) {
        int[] elements = new int[size];
        for (int i = 0; i < size; i++) {
            elements[i] = bytes ? (list + i) % DIFFERENT_BYTES : FIRST + list * size + i;
        }
        return elements;
    }

    private int largest() {
        return bytes ? DIFFERENT_BYTES : FIRST + LISTS * size;
    }

    private static int[] shuffle(int[] elements, SplittableRandom random) {
        int[] shuffled = elements.clone();
        for (int i = shuffled.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int moved = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = moved;
        }
        return shuffled;
    }

    @SuppressWarnings("unchecked") // Java has no other way to make an array of a type parameter.
    L[] listArray() {
        return (L[]) new Object[LISTS];
    }
}
