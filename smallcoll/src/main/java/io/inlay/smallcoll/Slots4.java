package io.inlay.smallcoll;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Four elements in fields: the inline half of {@link SmallListStorage}.
 *
 * <p>What a non-escaping list needs must be inlined, or the list escapes and "0 bytes" is no longer true. HotSpot does not
 * inline a call at a site that it has seen reached, but in less than one of a hundred invocations, however short the
 * callee; and such sites are common here, since it is rare that a short list grows. So a method that is needed has all its
 * branches in itself, and calls methods of the list only where no branch leads. Of the methods a caller calls, which may do
 * so at a cold site, none is longer than 35 bytes of byte code. {@code HotMethodShapeTest} guards both.
 */
@SuppressWarnings("NullAway") // Vacant slots are null, and so may elements be.
abstract class Slots4<E extends @Nullable Object> extends RangeList<E> {
    static final int INLINE_CAPACITY = 4;

    /** How many slots, from the first, {@link #permuteSlots} can rearrange. */
    static final int SORTABLE_SLOTS = INLINE_CAPACITY;

    E e0;
    E e1;
    E e2;
    E e3;

    /** The element at {@code index}, which is in {@code overflow} if it is in none of the slots. */
    @SuppressWarnings("unchecked") // Only elements are stored.
    final E elementAt(int index, @Nullable Object @Nullable [] overflow) {
        if (index < INLINE_CAPACITY) {
            if (index < 2) {
                return index == 0 ? e0 : e1;
            }
            return index == 2 ? e2 : e3;
        }
        return (E) overflow[index - INLINE_CAPACITY];
    }

    /**
     * The element becomes the one at {@code index}. An index past the slots says that there is an array; that it is asked
     * for once more is for JDK 17, which otherwise does not take apart a list whose array is never made.
     */
    final void replaceAt(int index, E element, @Nullable Object @Nullable [] overflow) {
        if (index < INLINE_CAPACITY) {
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
        e3 = null;
    }

    /** Copies every slot, vacant ones too. */
    final void copySlots(Slots4<? extends E> source) {
        e0 = source.e0;
        e1 = source.e1;
        e2 = source.e2;
        e3 = source.e3;
    }

    /** Puts the slot whose number is the i-th nibble of {@code order} into slot i, for all these slots at once. */
    final void permuteSlots(long order) {
        E first = elementAt(Nibbles.get(order, 0), null);
        E second = elementAt(Nibbles.get(order, 1), null);
        E third = elementAt(Nibbles.get(order, 2), null);
        E fourth = elementAt(Nibbles.get(order, 3), null);
        e0 = first;
        e1 = second;
        e2 = third;
        e3 = fourth;
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
        return count > 3 && matches(wanted, e3) ? 3 : -1;
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
        return count > 3 ? 31 * hash + Objects.hashCode(e3) : hash;
    }
}
