package io.inlay.smallcoll;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sixteen elements in fields: what {@link Slots4} is to {@link SmallList}, this is to {@link FixedList}. The methods have
 * the shape that is explained there.
 */
@SuppressWarnings("NullAway") // Vacant slots are null, and so may elements be.
abstract class Slots16<E extends @Nullable Object> extends RangeList<E> {
    static final int INLINE_CAPACITY = 16;

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
    E e8;
    E e9;
    E e10;
    E e11;
    E e12;
    E e13;
    E e14;
    E e15;

    /** The element at {@code index}, which is in {@code overflow} if it is in none of the slots. */
    @SuppressWarnings("unchecked") // Only elements are stored.
    final E elementAt(int index, @Nullable Object @Nullable [] overflow) {
        if (index < INLINE_CAPACITY) {
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
        return (E) overflow[index - INLINE_CAPACITY];
    }

    /**
     * The element becomes the one at {@code index}. By eights, since a method with sixteen stores and their barriers comes to
     * more machine code than HotSpot inlines; and with nothing else, since it only stays out of that count itself if it is so
     * short that no machine code is made of it alone.
     */
    final void replaceAt(int index, E element, @Nullable Object @Nullable [] overflow) {
        replaceBefore8(index, element);
        replaceFrom8(index, element, overflow);
    }

    private void replaceBefore8(int index, E element) {
        if (index < 8) {
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
        }
    }

    private void replaceFrom8(int index, E element, @Nullable Object @Nullable [] overflow) {
        if (index >= INLINE_CAPACITY && overflow != null) {
            overflow[index - INLINE_CAPACITY] = element;
        } else if (index >= 8) {
            if (index < 12) {
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
    }

    /** Moves the slots from {@code index} on up by one; what the last held is lost. */
    final void openSlot(int index) {
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
        e15 = null;
    }

    /** Copies every slot, vacant ones too. */
    final void copySlots(Slots16<? extends E> source) {
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
        return count > 15 && matches(wanted, e15) ? 15 : -1;
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
        return count > 15 ? 31 * hash + Objects.hashCode(e15) : hash;
    }
}
