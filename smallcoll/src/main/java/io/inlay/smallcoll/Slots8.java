package io.inlay.smallcoll;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Eight elements in fields: what {@link Slots4} is to {@link SmallList}, this is to {@link SmallList8}. The
 * methods have the shape that is explained there.
 */
@SuppressWarnings("NullAway") // Vacant slots are null, and so may elements be.
abstract class Slots8<E extends @Nullable Object> extends RangeList<E> {
    static final int INLINE_CAPACITY = 8;

    /** How many slots, from the first, {@link #permuteSlots} can rearrange. */
    static final int SORTABLE_SLOTS = INLINE_CAPACITY;

    E e0;
    E e1;
    E e2;
    E e3;
    E e4;
    E e5;
    E e6;
    E e7;

    /** The element at {@code index}, which is in {@code overflow} if it is in none of the slots. */
    @SuppressWarnings("unchecked") // Only elements are stored.
    final E elementAt(int index, @Nullable Object @Nullable [] overflow) {
        if (index < INLINE_CAPACITY) {
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
        return (E) overflow[index - INLINE_CAPACITY];
    }

    final void replaceAt(int index, E element, @Nullable Object @Nullable [] overflow) {
        if (index < INLINE_CAPACITY) {
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
        } else if (overflow != null) {
            overflow[index - INLINE_CAPACITY] = element;
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
        e7 = null;
    }

    /** Copies every slot, vacant ones too. */
    final void copySlots(Slots8<? extends E> source) {
        e0 = source.e0;
        e1 = source.e1;
        e2 = source.e2;
        e3 = source.e3;
        e4 = source.e4;
        e5 = source.e5;
        e6 = source.e6;
        e7 = source.e7;
    }

    /** Puts the slot whose number is the i-th nibble of {@code order} into slot i, for all slots at once. */
    final void permuteSlots(long order) {
        E first = elementAt(Nibbles.get(order, 0), null);
        E second = elementAt(Nibbles.get(order, 1), null);
        E third = elementAt(Nibbles.get(order, 2), null);
        E fourth = elementAt(Nibbles.get(order, 3), null);
        E fifth = elementAt(Nibbles.get(order, 4), null);
        E sixth = elementAt(Nibbles.get(order, 5), null);
        E seventh = elementAt(Nibbles.get(order, 6), null);
        E eighth = elementAt(Nibbles.get(order, 7), null);
        e0 = first;
        e1 = second;
        e2 = third;
        e3 = fourth;
        e4 = fifth;
        e5 = sixth;
        e6 = seventh;
        e7 = eighth;
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
        return count > 7 && matches(wanted, e7) ? 7 : -1;
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
        return count > 7 ? 31 * hash + Objects.hashCode(e7) : hash;
    }
}
