package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/** What {@link DoubleSlots8} is, with four fields. */
@SuppressWarnings("NullAway") // An index past the fields says that there is an array.
abstract class DoubleSlots4 extends DoubleListSteps {
    static final int INLINE_CAPACITY = 4;

    double e0;
    double e1;
    double e2;
    double e3;

    /** The element at {@code index}, which is a slot or behind the slots in {@code overflow}. */
    final double elementAt(int index, double @Nullable [] overflow) {
        if (index < 4) {
            if (index < 2) {
                return index == 0 ? e0 : e1;
            }
            return index == 2 ? e2 : e3;
        }
        return overflow[index - 4];
    }

    /** Stores an element where {@link #elementAt} finds it. */
    final void replaceAt(int index, double element, double @Nullable [] overflow) {
        if (index >= 4) {
            overflow[index - 4] = element;
        } else if (index < 2) {
            if (index == 0) {
                e0 = element;
            } else {
                e1 = element;
            }
        } else if (index == 2) {
            e2 = element;
        } else {
            e3 = element;
        }
    }

    /**
     * Sorts the {@code count} slots that hold elements, at least two, and returns true. It takes a network of five
     * comparisons, the fewest that sort four (Knuth, The Art of Computer Programming, 5.3.4); none of them branches.
     * Slots without an element count as the greatest there is, so no comparison moves them.
     */
    final boolean sortByNetwork(int count) {
        double s2 = count > 2 ? e2 : Elements.greatest(e2);
        double s3 = count > 3 ? e3 : Elements.greatest(e3);
        double low0 = Elements.lesser(e0, s2);
        double high0 = Elements.greater(e0, s2);
        double low1 = Elements.lesser(e1, s3);
        double high1 = Elements.greater(e1, s3);
        double low2 = Elements.lesser(low0, low1);
        double high2 = Elements.greater(low0, low1);
        double low3 = Elements.lesser(high0, high1);
        double high3 = Elements.greater(high0, high1);
        double low4 = Elements.lesser(high2, low3);
        double high4 = Elements.greater(high2, low3);
        e0 = low2;
        e1 = low4;
        e2 = high4;
        e3 = high3;
        return true;
    }

    /** Moves the slots from {@code index} on up by one; what the last held is lost. */
    final void openSlot(int index) {
        if (index < 3) {
            e3 = e2;
        }
        if (index < 2) {
            e2 = e1;
        }
        if (index < 1) {
            e1 = e0;
        }
    }

    /** Moves the slots past {@code index} down by one; the last keeps what it held. */
    final void closeSlot(int index) {
        if (index < 1) {
            e0 = e1;
        }
        if (index < 2) {
            e1 = e2;
        }
        if (index < 3) {
            e2 = e3;
        }
    }

    /** Copies every slot, those without an element too. */
    final void copySlots(DoubleSlots4 source) {
        e0 = source.e0;
        e1 = source.e1;
        e2 = source.e2;
        e3 = source.e3;
    }

    /** The first of the slots below {@code count} that holds {@code element}, or -1. */
    final int indexOfSlot(double element, int count) {
        if (count > 0 && Elements.same(element, e0)) {
            return 0;
        }
        if (count > 1 && Elements.same(element, e1)) {
            return 1;
        }
        if (count > 2 && Elements.same(element, e2)) {
            return 2;
        }
        if (count > 3 && Elements.same(element, e3)) {
            return 3;
        }
        return -1;
    }

    /** The hash code of a list of the slots below {@code count}, which is at most their number. */
    final int hashOfSlots(int count) {
        int hash = 1;
        if (count > 0) {
            hash = 31 * hash + Elements.hash(e0);
        }
        if (count > 1) {
            hash = 31 * hash + Elements.hash(e1);
        }
        if (count > 2) {
            hash = 31 * hash + Elements.hash(e2);
        }
        if (count > 3) {
            hash = 31 * hash + Elements.hash(e3);
        }
        return hash;
    }

    /** Whether the slots below {@code count}, which is at most their number, hold the same as those of the other. */
    final boolean sameSlots(DoubleSlots4 other, int count) {
        return (count <= 0 || Elements.same(e0, other.e0))
                && (count <= 1 || Elements.same(e1, other.e1))
                && (count <= 2 || Elements.same(e2, other.e2))
                && (count <= 3 || Elements.same(e3, other.e3));
    }
}
