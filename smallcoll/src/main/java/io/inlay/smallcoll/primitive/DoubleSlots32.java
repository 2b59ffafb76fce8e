package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/**
 * What {@link DoubleSlots8} is, with thirty-two fields. To choose between so many takes a switch rather than halves of
 * halves, and to store two of them, one after the other: else the methods are too long to be inlined.
 */
@SuppressWarnings("NullAway") // An index past the fields says that there is an array.
abstract class DoubleSlots32 extends DoubleListSteps {
    static final int INLINE_CAPACITY = 32;

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
    double e16;
    double e17;
    double e18;
    double e19;
    double e20;
    double e21;
    double e22;
    double e23;
    double e24;
    double e25;
    double e26;
    double e27;
    double e28;
    double e29;
    double e30;
    double e31;

    /** The element at {@code index}, which is a slot or behind the slots in {@code overflow}. */
    final double elementAt(int index, double @Nullable [] overflow) {
        switch (index) {
            case 0:
                return e0;
            case 1:
                return e1;
            case 2:
                return e2;
            case 3:
                return e3;
            case 4:
                return e4;
            case 5:
                return e5;
            case 6:
                return e6;
            case 7:
                return e7;
            case 8:
                return e8;
            case 9:
                return e9;
            case 10:
                return e10;
            case 11:
                return e11;
            case 12:
                return e12;
            case 13:
                return e13;
            case 14:
                return e14;
            case 15:
                return e15;
            case 16:
                return e16;
            case 17:
                return e17;
            case 18:
                return e18;
            case 19:
                return e19;
            case 20:
                return e20;
            case 21:
                return e21;
            case 22:
                return e22;
            case 23:
                return e23;
            case 24:
                return e24;
            case 25:
                return e25;
            case 26:
                return e26;
            case 27:
                return e27;
            case 28:
                return e28;
            case 29:
                return e29;
            case 30:
                return e30;
            case 31:
                return e31;
            default:
                return overflow[index - 32];
        }
    }

    /** Stores an element where {@link #elementAt} finds it. */
    final void replaceAt(int index, double element, double @Nullable [] overflow) {
        replaceInFirstHalf(index, element);
        replaceBehindFirstHalf(index, element, overflow);
    }

    private void replaceInFirstHalf(int index, double element) {
        switch (index) {
            case 0 -> e0 = element;
            case 1 -> e1 = element;
            case 2 -> e2 = element;
            case 3 -> e3 = element;
            case 4 -> e4 = element;
            case 5 -> e5 = element;
            case 6 -> e6 = element;
            case 7 -> e7 = element;
            case 8 -> e8 = element;
            case 9 -> e9 = element;
            case 10 -> e10 = element;
            case 11 -> e11 = element;
            case 12 -> e12 = element;
            case 13 -> e13 = element;
            case 14 -> e14 = element;
            case 15 -> e15 = element;
            default -> {}
        }
    }

    private void replaceBehindFirstHalf(int index, double element, double @Nullable [] overflow) {
        switch (index) {
            case 16 -> e16 = element;
            case 17 -> e17 = element;
            case 18 -> e18 = element;
            case 19 -> e19 = element;
            case 20 -> e20 = element;
            case 21 -> e21 = element;
            case 22 -> e22 = element;
            case 23 -> e23 = element;
            case 24 -> e24 = element;
            case 25 -> e25 = element;
            case 26 -> e26 = element;
            case 27 -> e27 = element;
            case 28 -> e28 = element;
            case 29 -> e29 = element;
            case 30 -> e30 = element;
            case 31 -> e31 = element;
            default -> {
                if (index >= 32) {
                    overflow[index - 32] = element;
                }
            }
        }
    }

    /** Returns false: a network for so many takes more comparisons than other ways to sort. */
    final boolean sortByNetwork(int count) {
        return false;
    }

    /** Moves the slots from {@code index} on up by one; what the last held is lost. */
    final void openSlot(int index) {
        openFourthOctet(index);
        openThirdOctet(index);
        openSecondOctet(index);
        openFirstOctet(index);
    }

    private void openFourthOctet(int index) {
        if (index < 31) {
            e31 = e30;
        }
        if (index < 30) {
            e30 = e29;
        }
        if (index < 29) {
            e29 = e28;
        }
        if (index < 28) {
            e28 = e27;
        }
        if (index < 27) {
            e27 = e26;
        }
        if (index < 26) {
            e26 = e25;
        }
        if (index < 25) {
            e25 = e24;
        }
        if (index < 24) {
            e24 = e23;
        }
    }

    private void openThirdOctet(int index) {
        if (index < 23) {
            e23 = e22;
        }
        if (index < 22) {
            e22 = e21;
        }
        if (index < 21) {
            e21 = e20;
        }
        if (index < 20) {
            e20 = e19;
        }
        if (index < 19) {
            e19 = e18;
        }
        if (index < 18) {
            e18 = e17;
        }
        if (index < 17) {
            e17 = e16;
        }
        if (index < 16) {
            e16 = e15;
        }
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
        closeThirdOctet(index);
        closeFourthOctet(index);
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
        if (index < 16) {
            e15 = e16;
        }
    }

    private void closeThirdOctet(int index) {
        if (index < 17) {
            e16 = e17;
        }
        if (index < 18) {
            e17 = e18;
        }
        if (index < 19) {
            e18 = e19;
        }
        if (index < 20) {
            e19 = e20;
        }
        if (index < 21) {
            e20 = e21;
        }
        if (index < 22) {
            e21 = e22;
        }
        if (index < 23) {
            e22 = e23;
        }
        if (index < 24) {
            e23 = e24;
        }
    }

    private void closeFourthOctet(int index) {
        if (index < 25) {
            e24 = e25;
        }
        if (index < 26) {
            e25 = e26;
        }
        if (index < 27) {
            e26 = e27;
        }
        if (index < 28) {
            e27 = e28;
        }
        if (index < 29) {
            e28 = e29;
        }
        if (index < 30) {
            e29 = e30;
        }
        if (index < 31) {
            e30 = e31;
        }
    }

    /** Copies every slot, those without an element too. */
    final void copySlots(DoubleSlots32 source) {
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
        e16 = source.e16;
        e17 = source.e17;
        e18 = source.e18;
        e19 = source.e19;
        e20 = source.e20;
        e21 = source.e21;
        e22 = source.e22;
        e23 = source.e23;
        e24 = source.e24;
        e25 = source.e25;
        e26 = source.e26;
        e27 = source.e27;
        e28 = source.e28;
        e29 = source.e29;
        e30 = source.e30;
        e31 = source.e31;
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
        return count > 16 ? indexInThirdOctet(element, count) : -1;
    }

    private int indexInThirdOctet(double element, int count) {
        if (count > 16 && Elements.same(element, e16)) {
            return 16;
        }
        if (count > 17 && Elements.same(element, e17)) {
            return 17;
        }
        if (count > 18 && Elements.same(element, e18)) {
            return 18;
        }
        if (count > 19 && Elements.same(element, e19)) {
            return 19;
        }
        if (count > 20 && Elements.same(element, e20)) {
            return 20;
        }
        if (count > 21 && Elements.same(element, e21)) {
            return 21;
        }
        if (count > 22 && Elements.same(element, e22)) {
            return 22;
        }
        if (count > 23 && Elements.same(element, e23)) {
            return 23;
        }
        return count > 24 ? indexInFourthOctet(element, count) : -1;
    }

    private int indexInFourthOctet(double element, int count) {
        if (count > 24 && Elements.same(element, e24)) {
            return 24;
        }
        if (count > 25 && Elements.same(element, e25)) {
            return 25;
        }
        if (count > 26 && Elements.same(element, e26)) {
            return 26;
        }
        if (count > 27 && Elements.same(element, e27)) {
            return 27;
        }
        if (count > 28 && Elements.same(element, e28)) {
            return 28;
        }
        if (count > 29 && Elements.same(element, e29)) {
            return 29;
        }
        if (count > 30 && Elements.same(element, e30)) {
            return 30;
        }
        if (count > 31 && Elements.same(element, e31)) {
            return 31;
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
        return count > 16 ? hashWithThirdOctet(hash, count) : hash;
    }

    private int hashWithThirdOctet(int hashBefore, int count) {
        int hash = hashBefore;
        if (count > 16) {
            hash = 31 * hash + Elements.hash(e16);
        }
        if (count > 17) {
            hash = 31 * hash + Elements.hash(e17);
        }
        if (count > 18) {
            hash = 31 * hash + Elements.hash(e18);
        }
        if (count > 19) {
            hash = 31 * hash + Elements.hash(e19);
        }
        if (count > 20) {
            hash = 31 * hash + Elements.hash(e20);
        }
        if (count > 21) {
            hash = 31 * hash + Elements.hash(e21);
        }
        if (count > 22) {
            hash = 31 * hash + Elements.hash(e22);
        }
        if (count > 23) {
            hash = 31 * hash + Elements.hash(e23);
        }
        return count > 24 ? hashWithFourthOctet(hash, count) : hash;
    }

    private int hashWithFourthOctet(int hashBefore, int count) {
        int hash = hashBefore;
        if (count > 24) {
            hash = 31 * hash + Elements.hash(e24);
        }
        if (count > 25) {
            hash = 31 * hash + Elements.hash(e25);
        }
        if (count > 26) {
            hash = 31 * hash + Elements.hash(e26);
        }
        if (count > 27) {
            hash = 31 * hash + Elements.hash(e27);
        }
        if (count > 28) {
            hash = 31 * hash + Elements.hash(e28);
        }
        if (count > 29) {
            hash = 31 * hash + Elements.hash(e29);
        }
        if (count > 30) {
            hash = 31 * hash + Elements.hash(e30);
        }
        if (count > 31) {
            hash = 31 * hash + Elements.hash(e31);
        }
        return hash;
    }

    /** Whether the slots below {@code count}, which is at most their number, hold the same as those of the other. */
    final boolean sameSlots(DoubleSlots32 other, int count) {
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

    private boolean sameSecondOctet(DoubleSlots32 other, int count) {
        return (count <= 8 || Elements.same(e8, other.e8))
                && (count <= 9 || Elements.same(e9, other.e9))
                && (count <= 10 || Elements.same(e10, other.e10))
                && (count <= 11 || Elements.same(e11, other.e11))
                && (count <= 12 || Elements.same(e12, other.e12))
                && (count <= 13 || Elements.same(e13, other.e13))
                && (count <= 14 || Elements.same(e14, other.e14))
                && (count <= 15 || Elements.same(e15, other.e15))
                && (count <= 16 || sameThirdOctet(other, count));
    }

    private boolean sameThirdOctet(DoubleSlots32 other, int count) {
        return (count <= 16 || Elements.same(e16, other.e16))
                && (count <= 17 || Elements.same(e17, other.e17))
                && (count <= 18 || Elements.same(e18, other.e18))
                && (count <= 19 || Elements.same(e19, other.e19))
                && (count <= 20 || Elements.same(e20, other.e20))
                && (count <= 21 || Elements.same(e21, other.e21))
                && (count <= 22 || Elements.same(e22, other.e22))
                && (count <= 23 || Elements.same(e23, other.e23))
                && (count <= 24 || sameFourthOctet(other, count));
    }

    private boolean sameFourthOctet(DoubleSlots32 other, int count) {
        return (count <= 24 || Elements.same(e24, other.e24))
                && (count <= 25 || Elements.same(e25, other.e25))
                && (count <= 26 || Elements.same(e26, other.e26))
                && (count <= 27 || Elements.same(e27, other.e27))
                && (count <= 28 || Elements.same(e28, other.e28))
                && (count <= 29 || Elements.same(e29, other.e29))
                && (count <= 30 || Elements.same(e30, other.e30))
                && (count <= 31 || Elements.same(e31, other.e31));
    }
}
