package io.inlay.bench.set;

import io.inlay.bench.map.KeyKind;
import io.inlay.bench.map.Probes;
import java.util.Set;

/** Sets of one class and one size, with all that a benchmark asks of them. The elements are those of maps. */
final class SetInputs {
    /** The elements of each set in the order in which they came. */
    final Object[][] elements;

    /** Elements of a set: the i-th of the set with the number i modulo that of the sets. */
    final Object[] hits;

    /** What a set does not have, in the same way. */
    final Object[] misses;

    final Set<Object>[] sets = setArray();

    /**
     * Makes sets, and checks what they answer.
     *
     * @throws IllegalStateException if an answer is wrong; the message names the set's class and the question
     */
    SetInputs(SetPeer peer, KeyKind kind, String probe, int size) {
        Probes probes = new Probes(kind, probe, size);
        elements = probes.keys();
        hits = probes.hits();
        misses = probes.misses();
        for (int i = 0; i < Probes.GROUPS; i++) {
            int first = i % probes.distinct();
            sets[i] = i == first ? peer.growing().apply(elements[i]) : sets[first];
            verify(sets[i], elements[i]);
        }
        for (int i = 0; i < Probes.READS; i++) {
            Set<Object> set = sets[i % Probes.GROUPS];
            require(!set.contains(misses[i]), set, "contains of an absent element");
            require(size == 0 || set.contains(hits[i]), set, "contains of an element");
        }
    }

    /** Requires a set to have these elements and no others. */
    static void verify(Set<Object> set, Object[] elements) {
        require(set.size() == elements.length, set, "size()");
        long sum = 0;
        for (Object element : elements) {
            require(set.contains(element), set, "contains of an element");
            sum += element.hashCode();
        }
        for (Object element : set) {
            sum -= element.hashCode();
        }
        require(sum == 0, set, "iterator()");
    }

    private static void require(boolean right, Set<?> set, String question) {
        if (!right) {
            throw new IllegalStateException("Wrong result: " + question + " of a "
                    + set.getClass().getSimpleName() + " of " + set.size() + " elements");
        }
    }

    @SuppressWarnings("unchecked") // Java has no other way to make an array of a generic type.
    static Set<Object>[] setArray() {
        return (Set<Object>[]) new Set<?>[Probes.GROUPS];
    }
}
