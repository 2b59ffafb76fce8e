package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/**
 * Eight elements in fields, and the steps that know their number. Each field is reached within one method, which branches
 * over all of them and the array behind them: HotSpot inlines no call, however short, from a branch that is taken in less
 * than about one call of a hundred, and a list whose method is not inlined escapes. A method that is called in any case
 * may have 325 bytes of byte code.
 */
@SuppressWarnings("NullAway") // An index past the fields says that there is an array.
abstract class DoubleSlots8 extends DoubleListSteps {
    static final int INLINE_CAPACITY = 8;

    double e0;
    double e1;
    double e2;
    double e3;
    double e4;
    double e5;
    double e6;
    double e7;

    /** The element at {@code index}, which is a slot or behind the slots in {@code overflow}. */
    final double elementAt(int index, double @Nullable [] overflow) {
        if (index < 8) {
            if (index < 4) {
                if (index < 2) {
                    return index == 0 ? e0 : e1;
                }
                return index == 2 ? e2 : e3;
            }
            if (index < 6) {
                return index == 4 ? e4 : e5;
            }
            return index == 6 ? e6 : e7;
        }
        return overflow[index - 8];
    }

    /** Stores an element where {@link #elementAt} finds it. */
    final void replaceAt(int index, double element, double @Nullable [] overflow) {
        if (index >= 8) {
            overflow[index - 8] = element;
        } else if (index < 4) {
            if (index < 2) {
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
        } else if (index < 6) {
            if (index == 4) {
                e4 = element;
            } else {
                e5 = element;
            }
        } else if (index == 6) {
            e6 = element;
        } else {
            e7 = element;
        }
    }

    /**
     * Sorts the {@code count} slots that hold elements, at least two, and returns true. It takes a network of nineteen
     * comparisons, the fewest that sort eight (Knuth, The Art of Computer Programming, 5.3.4); none of them branches.
     * Slots without an element count as the greatest there is, so no comparison moves them.
     */
    final boolean sortByNetwork(int count) {
        double s2 = count > 2 ? e2 : Elements.greatest(e2);
        double s3 = count > 3 ? e3 : Elements.greatest(e3);
        double s4 = count > 4 ? e4 : Elements.greatest(e4);
        double s5 = count > 5 ? e5 : Elements.greatest(e5);
        double s6 = count > 6 ? e6 : Elements.greatest(e6);
        double s7 = count > 7 ? e7 : Elements.greatest(e7);
        double low0 = Elements.lesser(e0, s2);
        double high0 = Elements.greater(e0, s2);
        double low1 = Elements.lesser(e1, s3);
        double high1 = Elements.greater(e1, s3);
        double low2 = Elements.lesser(s4, s6);
        double high2 = Elements.greater(s4, s6);
        double low3 = Elements.lesser(s5, s7);
        double high3 = Elements.greater(s5, s7);
        double low4 = Elements.lesser(low0, low2);
        double high4 = Elements.greater(low0, low2);
        double low5 = Elements.lesser(low1, low3);
        double high5 = Elements.greater(low1, low3);
        double low6 = Elements.lesser(high0, high2);
        double high6 = Elements.greater(high0, high2);
        double low7 = Elements.lesser(high1, high3);
        double high7 = Elements.greater(high1, high3);
        double low8 = Elements.lesser(low4, low5);
        double high8 = Elements.greater(low4, low5);
        double low9 = Elements.lesser(low6, low7);
        double high9 = Elements.greater(low6, low7);
        double low10 = Elements.lesser(high4, high5);
        double high10 = Elements.greater(high4, high5);
        double low11 = Elements.lesser(high6, high7);
        double high11 = Elements.greater(high6, high7);
        double low12 = Elements.lesser(low9, low10);
        double high12 = Elements.greater(low9, low10);
        double low13 = Elements.lesser(high9, high10);
        double high13 = Elements.greater(high9, high10);
        double low14 = Elements.lesser(high8, high12);
        double high14 = Elements.greater(high8, high12);
        double low15 = Elements.lesser(low13, low11);
        double high15 = Elements.greater(low13, low11);
        double low16 = Elements.lesser(low14, low12);
        double high16 = Elements.greater(low14, low12);
        double low17 = Elements.lesser(low15, high14);
        double high17 = Elements.greater(low15, high14);
        double low18 = Elements.lesser(high13, high15);
        double high18 = Elements.greater(high13, high15);
        e0 = low8;
        e1 = low16;
        e2 = high16;
        e3 = low17;
        e4 = high17;
        e5 = low18;
        e6 = high18;
        e7 = high11;
        return true;
    }

    /** Moves the slots from {@code index} on up by one; what the last held is lost. */
    final void openSlot(int index) {
        if (index < 7) {
            e7 = e6;
        }
        if (index < 6) {
            e6 = e5;
        }
        if (index < 5) {
            e5 = e4;
        }
        if (index < 4) {
            e4 = e3;
        }
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
        if (index < 4) {
            e3 = e4;
        }
        if (index < 5) {
            e4 = e5;
        }
        if (index < 6) {
            e5 = e6;
        }
        if (index < 7) {
            e6 = e7;
        }
    }

    /** Copies every slot, those without an element too. */
    final void copySlots(DoubleSlots8 source) {
        e0 = source.e0;
        e1 = source.e1;
        e2 = source.e2;
        e3 = source.e3;
        e4 = source.e4;
        e5 = source.e5;
        e6 = source.e6;
        e7 = source.e7;
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
        if (count > 4 && Elements.same(element, e4)) {
            return 4;
        }
        if (count > 5 && Elements.same(element, e5)) {
            return 5;
        }
        if (count > 6 && Elements.same(element, e6)) {
            return 6;
        }
        if (count > 7 && Elements.same(element, e7)) {
            return 7;
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
        if (count > 4) {
            hash = 31 * hash + Elements.hash(e4);
        }
        if (count > 5) {
            hash = 31 * hash + Elements.hash(e5);
        }
        if (count > 6) {
            hash = 31 * hash + Elements.hash(e6);
        }
        if (count > 7) {
            hash = 31 * hash + Elements.hash(e7);
        }
        return hash;
    }

    /** Whether the slots below {@code count}, which is at most their number, hold the same as those of the other. */
    final boolean sameSlots(DoubleSlots8 other, int count) {
        return (count <= 0 || Elements.same(e0, other.e0))
                && (count <= 1 || Elements.same(e1, other.e1))
                && (count <= 2 || Elements.same(e2, other.e2))
                && (count <= 3 || Elements.same(e3, other.e3))
                && (count <= 4 || Elements.same(e4, other.e4))
                && (count <= 5 || Elements.same(e5, other.e5))
                && (count <= 6 || Elements.same(e6, other.e6))
                && (count <= 7 || Elements.same(e7, other.e7));
    }
}
