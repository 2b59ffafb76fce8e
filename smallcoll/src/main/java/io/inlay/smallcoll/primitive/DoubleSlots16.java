package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/** What {@link DoubleSlots8} is, with sixteen fields. */
@SuppressWarnings("NullAway") // An index past the fields says that there is an array.
abstract class DoubleSlots16 extends DoubleListSteps {
    static final int INLINE_CAPACITY = 16;

    double e0;
    double e1;
    double e2;
    double e3;
    double e4;
    double e5;
    double e6;
    double e7;
    double e8;
    double e9;
    double e10;
    double e11;
    double e12;
    double e13;
    double e14;
    double e15;

    /** The element at {@code index}, which is a slot or behind the slots in {@code overflow}. */
    final double elementAt(int index, double @Nullable [] overflow) {
        if (index < 16) {
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
            if (index < 12) {
                if (index < 10) {
                    return index == 8 ? e8 : e9;
                }
                return index == 10 ? e10 : e11;
            }
            if (index < 14) {
                return index == 12 ? e12 : e13;
            }
            return index == 14 ? e14 : e15;
        }
        return overflow[index - 16];
    }

    /** Stores an element where {@link #elementAt} finds it. */
    final void replaceAt(int index, double element, double @Nullable [] overflow) {
        if (index >= 16) {
            overflow[index - 16] = element;
        } else if (index < 8) {
            if (index < 4) {
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
        } else if (index < 12) {
            if (index < 10) {
                if (index == 8) {
                    e8 = element;
                } else {
                    e9 = element;
                }
            } else if (index == 10) {
                e10 = element;
            } else {
                e11 = element;
            }
        } else if (index < 14) {
            if (index == 12) {
                e12 = element;
            } else {
                e13 = element;
            }
        } else if (index == 14) {
            e14 = element;
        } else {
            e15 = element;
        }
    }

    /** Returns false: a network for so many takes more comparisons than other ways to sort. */
    final boolean sortByNetwork(int count) {
        return false;
    }

    /** Moves the slots from {@code index} on up by one; what the last held is lost. */
    final void openSlot(int index) {
        openSecondOctet(index);
        openFirstOctet(index);
    }

    private void openSecondOctet(int index) {
        if (index < 15) {
            e15 = e14;
        }
        if (index < 14) {
            e14 = e13;
        }
        if (index < 13) {
            e13 = e12;
        }
        if (index < 12) {
            e12 = e11;
        }
        if (index < 11) {
            e11 = e10;
        }
        if (index < 10) {
            e10 = e9;
        }
        if (index < 9) {
            e9 = e8;
        }
        if (index < 8) {
            e8 = e7;
        }
    }

    private void openFirstOctet(int index) {
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
        closeFirstOctet(index);
        closeSecondOctet(index);
    }

    private void closeFirstOctet(int index) {
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
        if (index < 8) {
            e7 = e8;
        }
    }

    private void closeSecondOctet(int index) {
        if (index < 9) {
            e8 = e9;
        }
        if (index < 10) {
            e9 = e10;
        }
        if (index < 11) {
            e10 = e11;
        }
        if (index < 12) {
            e11 = e12;
        }
        if (index < 13) {
            e12 = e13;
        }
        if (index < 14) {
            e13 = e14;
        }
        if (index < 15) {
            e14 = e15;
        }
    }

    /** Copies every slot, those without an element too. */
    final void copySlots(DoubleSlots16 source) {
        e0 = source.e0;
        e1 = source.e1;
        e2 = source.e2;
        e3 = source.e3;
        e4 = source.e4;
        e5 = source.e5;
        e6 = source.e6;
        e7 = source.e7;
        e8 = source.e8;
        e9 = source.e9;
        e10 = source.e10;
        e11 = source.e11;
        e12 = source.e12;
        e13 = source.e13;
        e14 = source.e14;
        e15 = source.e15;
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
        return count > 8 ? indexInSecondOctet(element, count) : -1;
    }

    private int indexInSecondOctet(double element, int count) {
        if (count > 8 && Elements.same(element, e8)) {
            return 8;
        }
        if (count > 9 && Elements.same(element, e9)) {
            return 9;
        }
        if (count > 10 && Elements.same(element, e10)) {
            return 10;
        }
        if (count > 11 && Elements.same(element, e11)) {
            return 11;
        }
        if (count > 12 && Elements.same(element, e12)) {
            return 12;
        }
        if (count > 13 && Elements.same(element, e13)) {
            return 13;
        }
        if (count > 14 && Elements.same(element, e14)) {
            return 14;
        }
        if (count > 15 && Elements.same(element, e15)) {
            return 15;
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
        return count > 8 ? hashWithSecondOctet(hash, count) : hash;
    }

    private int hashWithSecondOctet(int hashBefore, int count) {
        int hash = hashBefore;
        if (count > 8) {
            hash = 31 * hash + Elements.hash(e8);
        }
        if (count > 9) {
            hash = 31 * hash + Elements.hash(e9);
        }
        if (count > 10) {
            hash = 31 * hash + Elements.hash(e10);
        }
        if (count > 11) {
            hash = 31 * hash + Elements.hash(e11);
        }
        if (count > 12) {
            hash = 31 * hash + Elements.hash(e12);
        }
        if (count > 13) {
            hash = 31 * hash + Elements.hash(e13);
        }
        if (count > 14) {
            hash = 31 * hash + Elements.hash(e14);
        }
        if (count > 15) {
            hash = 31 * hash + Elements.hash(e15);
        }
        return hash;
    }

    /** Whether the slots below {@code count}, which is at most their number, hold the same as those of the other. */
    final boolean sameSlots(DoubleSlots16 other, int count) {
        return (count <= 0 || Elements.same(e0, other.e0))
                && (count <= 1 || Elements.same(e1, other.e1))
                && (count <= 2 || Elements.same(e2, other.e2))
                && (count <= 3 || Elements.same(e3, other.e3))
                && (count <= 4 || Elements.same(e4, other.e4))
                && (count <= 5 || Elements.same(e5, other.e5))
                && (count <= 6 || Elements.same(e6, other.e6))
                && (count <= 7 || Elements.same(e7, other.e7))
                && (count <= 8 || sameSecondOctet(other, count));
    }

    private boolean sameSecondOctet(DoubleSlots16 other, int count) {
        return (count <= 8 || Elements.same(e8, other.e8))
                && (count <= 9 || Elements.same(e9, other.e9))
                && (count <= 10 || Elements.same(e10, other.e10))
                && (count <= 11 || Elements.same(e11, other.e11))
                && (count <= 12 || Elements.same(e12, other.e12))
                && (count <= 13 || Elements.same(e13, other.e13))
                && (count <= 14 || Elements.same(e14, other.e14))
                && (count <= 15 || Elements.same(e15, other.e15));
    }
}
