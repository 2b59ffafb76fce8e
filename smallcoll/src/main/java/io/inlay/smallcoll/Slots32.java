package io.inlay.smallcoll;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Thirty-two elements in fields, for {@link FixedList32}. The methods have the shape that {@link Slots4} explains; to choose
 * between so many takes a switch rather than halves of halves, else they are too long to be inlined. {@link Nibbles} can
 * number half of the slots.
 */
@SuppressWarnings("NullAway") // Vacant slots are null, and so may elements be.
abstract class Slots32<E extends @Nullable Object> extends RangeList<E> {
    static final int INLINE_CAPACITY = 32;

    /** How many slots, from the first, {@link #permuteSlots} can rearrange. */
    static final int SORTABLE_SLOTS = 16;

    E e0;
    E e1;
    E e2;
    E e3;
    E e4;
    E e5;
    E e6;
    E e7;
    E e8;
    E e9;
    E e10;
    E e11;
    E e12;
    E e13;
    E e14;
    E e15;
    E e16;
    E e17;
    E e18;
    E e19;
    E e20;
    E e21;
    E e22;
    E e23;
    E e24;
    E e25;
    E e26;
    E e27;
    E e28;
    E e29;
    E e30;
    E e31;

    /** The element at {@code index}, which is in {@code overflow} if it is in none of the slots. */
    @SuppressWarnings("unchecked") // Only elements are stored.
    final E elementAt(int index, @Nullable Object @Nullable [] overflow) {
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
                return (E) overflow[index - INLINE_CAPACITY];
        }
    }

    /** The element becomes the one at {@code index}; by eights, as in {@link Slots16}. */
    final void replaceAt(int index, E element, @Nullable Object @Nullable [] overflow) {
        replaceFrom0(index, element);
        replaceFrom8(index, element);
        replaceFrom16(index, element);
        replaceFrom24(index, element, overflow);
    }

    private void replaceFrom0(int index, E element) {
        switch (index) {
            case 0 -> e0 = element;
            case 1 -> e1 = element;
            case 2 -> e2 = element;
            case 3 -> e3 = element;
            case 4 -> e4 = element;
            case 5 -> e5 = element;
            case 6 -> e6 = element;
            case 7 -> e7 = element;
            default -> {} // It is in another eight.
        }
    }

    private void replaceFrom8(int index, E element) {
        switch (index) {
            case 8 -> e8 = element;
            case 9 -> e9 = element;
            case 10 -> e10 = element;
            case 11 -> e11 = element;
            case 12 -> e12 = element;
            case 13 -> e13 = element;
            case 14 -> e14 = element;
            case 15 -> e15 = element;
            default -> {} // It is in another eight.
        }
    }

    private void replaceFrom16(int index, E element) {
        switch (index) {
            case 16 -> e16 = element;
            case 17 -> e17 = element;
            case 18 -> e18 = element;
            case 19 -> e19 = element;
            case 20 -> e20 = element;
            case 21 -> e21 = element;
            case 22 -> e22 = element;
            case 23 -> e23 = element;
            default -> {} // It is in another eight.
        }
    }

    private void replaceFrom24(int index, E element, @Nullable Object @Nullable [] overflow) {
        switch (index) {
            case 24 -> e24 = element;
            case 25 -> e25 = element;
            case 26 -> e26 = element;
            case 27 -> e27 = element;
            case 28 -> e28 = element;
            case 29 -> e29 = element;
            case 30 -> e30 = element;
            case 31 -> e31 = element;
            default -> {
                if (index >= INLINE_CAPACITY && overflow != null) {
                    overflow[index - INLINE_CAPACITY] = element;
                }
            }
        }
    }

    /** Lets go of what the slots from {@code index} on hold. */
    final void vacateSlots(int index) {
        if (index == 0) {
            e0 = null;
        }
        if (index <= 1) {
            e1 = null;
        }
        if (index <= 2) {
            e2 = null;
        }
        if (index <= 3) {
            e3 = null;
        }
        if (index <= 4) {
            e4 = null;
        }
        if (index <= 5) {
            e5 = null;
        }
        if (index <= 6) {
            e6 = null;
        }
        if (index <= 7) {
            e7 = null;
        }
        if (index <= 8) {
            e8 = null;
        }
        if (index <= 9) {
            e9 = null;
        }
        if (index <= 10) {
            e10 = null;
        }
        if (index <= 11) {
            e11 = null;
        }
        if (index <= 12) {
            e12 = null;
        }
        if (index <= 13) {
            e13 = null;
        }
        if (index <= 14) {
            e14 = null;
        }
        if (index <= 15) {
            e15 = null;
        }
        if (index <= 16) {
            e16 = null;
        }
        if (index <= 17) {
            e17 = null;
        }
        if (index <= 18) {
            e18 = null;
        }
        if (index <= 19) {
            e19 = null;
        }
        if (index <= 20) {
            e20 = null;
        }
        if (index <= 21) {
            e21 = null;
        }
        if (index <= 22) {
            e22 = null;
        }
        if (index <= 23) {
            e23 = null;
        }
        if (index <= 24) {
            e24 = null;
        }
        if (index <= 25) {
            e25 = null;
        }
        if (index <= 26) {
            e26 = null;
        }
        if (index <= 27) {
            e27 = null;
        }
        if (index <= 28) {
            e28 = null;
        }
        if (index <= 29) {
            e29 = null;
        }
        if (index <= 30) {
            e30 = null;
        }
        if (index <= 31) {
            e31 = null;
        }
    }

    /** Moves the slots from {@code index} on up by one; what the last held is lost. */
    final void openSlot(int index) {
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

    /** Moves the slots past {@code index} down by one; the last becomes vacant. */
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
        if (index < 8) {
            e7 = e8;
        }
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
        e31 = null;
    }

    /** Copies every slot, vacant ones too. */
    final void copySlots(Slots32<? extends E> source) {
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

    /** Puts the slot whose number is the i-th nibble of {@code order} into slot i, for all these slots at once. */
    final void permuteSlots(long order) {
        E first = elementAt(Nibbles.get(order, 0), null);
        E second = elementAt(Nibbles.get(order, 1), null);
        E third = elementAt(Nibbles.get(order, 2), null);
        E fourth = elementAt(Nibbles.get(order, 3), null);
        E fifth = elementAt(Nibbles.get(order, 4), null);
        E sixth = elementAt(Nibbles.get(order, 5), null);
        E seventh = elementAt(Nibbles.get(order, 6), null);
        E eighth = elementAt(Nibbles.get(order, 7), null);
        E ninth = elementAt(Nibbles.get(order, 8), null);
        E tenth = elementAt(Nibbles.get(order, 9), null);
        E eleventh = elementAt(Nibbles.get(order, 10), null);
        E twelfth = elementAt(Nibbles.get(order, 11), null);
        E thirteenth = elementAt(Nibbles.get(order, 12), null);
        E fourteenth = elementAt(Nibbles.get(order, 13), null);
        E fifteenth = elementAt(Nibbles.get(order, 14), null);
        E sixteenth = elementAt(Nibbles.get(order, 15), null);
        e0 = first;
        e1 = second;
        e2 = third;
        e3 = fourth;
        e4 = fifth;
        e5 = sixth;
        e6 = seventh;
        e7 = eighth;
        e8 = ninth;
        e9 = tenth;
        e10 = eleventh;
        e11 = twelfth;
        e12 = thirteenth;
        e13 = fourteenth;
        e14 = fifteenth;
        e15 = sixteenth;
    }

    /** The first of the slots below {@code count} that {@code wanted} equals, or -1. */
    final int indexOfSlot(@Nullable Object wanted, int count) {
        if (count > 0 && matches(wanted, e0)) {
            return 0;
        }
        if (count > 1 && matches(wanted, e1)) {
            return 1;
        }
        if (count > 2 && matches(wanted, e2)) {
            return 2;
        }
        if (count > 3 && matches(wanted, e3)) {
            return 3;
        }
        if (count > 4 && matches(wanted, e4)) {
            return 4;
        }
        if (count > 5 && matches(wanted, e5)) {
            return 5;
        }
        if (count > 6 && matches(wanted, e6)) {
            return 6;
        }
        if (count > 7 && matches(wanted, e7)) {
            return 7;
        }
        if (count > 8 && matches(wanted, e8)) {
            return 8;
        }
        if (count > 9 && matches(wanted, e9)) {
            return 9;
        }
        if (count > 10 && matches(wanted, e10)) {
            return 10;
        }
        if (count > 11 && matches(wanted, e11)) {
            return 11;
        }
        if (count > 12 && matches(wanted, e12)) {
            return 12;
        }
        if (count > 13 && matches(wanted, e13)) {
            return 13;
        }
        if (count > 14 && matches(wanted, e14)) {
            return 14;
        }
        if (count > 15 && matches(wanted, e15)) {
            return 15;
        }
        if (count > 16 && matches(wanted, e16)) {
            return 16;
        }
        if (count > 17 && matches(wanted, e17)) {
            return 17;
        }
        if (count > 18 && matches(wanted, e18)) {
            return 18;
        }
        if (count > 19 && matches(wanted, e19)) {
            return 19;
        }
        if (count > 20 && matches(wanted, e20)) {
            return 20;
        }
        if (count > 21 && matches(wanted, e21)) {
            return 21;
        }
        if (count > 22 && matches(wanted, e22)) {
            return 22;
        }
        if (count > 23 && matches(wanted, e23)) {
            return 23;
        }
        if (count > 24 && matches(wanted, e24)) {
            return 24;
        }
        if (count > 25 && matches(wanted, e25)) {
            return 25;
        }
        if (count > 26 && matches(wanted, e26)) {
            return 26;
        }
        if (count > 27 && matches(wanted, e27)) {
            return 27;
        }
        if (count > 28 && matches(wanted, e28)) {
            return 28;
        }
        if (count > 29 && matches(wanted, e29)) {
            return 29;
        }
        if (count > 30 && matches(wanted, e30)) {
            return 30;
        }
        return count > 31 && matches(wanted, e31) ? 31 : -1;
    }

    /** The hash code of a list of the slots below {@code count}. */
    final int hashOfSlots(int count) {
        int hash = 1;
        if (count > 0) {
            hash = 31 + Objects.hashCode(e0);
        }
        if (count > 1) {
            hash = 31 * hash + Objects.hashCode(e1);
        }
        if (count > 2) {
            hash = 31 * hash + Objects.hashCode(e2);
        }
        if (count > 3) {
            hash = 31 * hash + Objects.hashCode(e3);
        }
        if (count > 4) {
            hash = 31 * hash + Objects.hashCode(e4);
        }
        if (count > 5) {
            hash = 31 * hash + Objects.hashCode(e5);
        }
        if (count > 6) {
            hash = 31 * hash + Objects.hashCode(e6);
        }
        if (count > 7) {
            hash = 31 * hash + Objects.hashCode(e7);
        }
        if (count > 8) {
            hash = 31 * hash + Objects.hashCode(e8);
        }
        if (count > 9) {
            hash = 31 * hash + Objects.hashCode(e9);
        }
        if (count > 10) {
            hash = 31 * hash + Objects.hashCode(e10);
        }
        if (count > 11) {
            hash = 31 * hash + Objects.hashCode(e11);
        }
        if (count > 12) {
            hash = 31 * hash + Objects.hashCode(e12);
        }
        if (count > 13) {
            hash = 31 * hash + Objects.hashCode(e13);
        }
        if (count > 14) {
            hash = 31 * hash + Objects.hashCode(e14);
        }
        if (count > 15) {
            hash = 31 * hash + Objects.hashCode(e15);
        }
        if (count > 16) {
            hash = 31 * hash + Objects.hashCode(e16);
        }
        if (count > 17) {
            hash = 31 * hash + Objects.hashCode(e17);
        }
        if (count > 18) {
            hash = 31 * hash + Objects.hashCode(e18);
        }
        if (count > 19) {
            hash = 31 * hash + Objects.hashCode(e19);
        }
        if (count > 20) {
            hash = 31 * hash + Objects.hashCode(e20);
        }
        if (count > 21) {
            hash = 31 * hash + Objects.hashCode(e21);
        }
        if (count > 22) {
            hash = 31 * hash + Objects.hashCode(e22);
        }
        if (count > 23) {
            hash = 31 * hash + Objects.hashCode(e23);
        }
        if (count > 24) {
            hash = 31 * hash + Objects.hashCode(e24);
        }
        if (count > 25) {
            hash = 31 * hash + Objects.hashCode(e25);
        }
        if (count > 26) {
            hash = 31 * hash + Objects.hashCode(e26);
        }
        if (count > 27) {
            hash = 31 * hash + Objects.hashCode(e27);
        }
        if (count > 28) {
            hash = 31 * hash + Objects.hashCode(e28);
        }
        if (count > 29) {
            hash = 31 * hash + Objects.hashCode(e29);
        }
        if (count > 30) {
            hash = 31 * hash + Objects.hashCode(e30);
        }
        return count > 31 ? 31 * hash + Objects.hashCode(e31) : hash;
    }
}
