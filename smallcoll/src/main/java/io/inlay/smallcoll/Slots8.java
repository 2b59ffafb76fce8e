package io.inlay.smallcoll;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Eight elements in fields: what {@link Slots4} is to {@link SmallList}, this is to {@link SmallList8}. The fields are
 * reached in two halves, so that each method keeps to the size that {@link Slots4} explains.
 */
@SuppressWarnings("NullAway") // Vacant slots are null, and so may elements be.
abstract class Slots8<E extends @Nullable Object> extends RangeList<E> {
    static final int INLINE_CAPACITY = 8;

    E e0;
    E e1;
    E e2;
    E e3;
    E e4;
    E e5;
    E e6;
    E e7;

    final E slot(int index) {
        return index < 4 ? lowSlot(index) : highSlot(index - 4);
    }

    private E lowSlot(int index) {
        if (index < 2) {
            if (index == 0) {
                return e0;
            }
            return e1;
        }
        if (index == 2) {
            return e2;
        }
        return e3;
    }

    private E highSlot(int index) {
        if (index < 2) {
            if (index == 0) {
                return e4;
            }
            return e5;
        }
        if (index == 2) {
            return e6;
        }
        return e7;
    }

    final void setSlot(int index, E element) {
        if (index < 4) {
            setLowSlot(index, element);
        } else {
            setHighSlot(index - 4, element);
        }
    }

    private void setLowSlot(int index, E element) {
        if (index < 2) {
            setSlot01(index, element);
        } else {
            setSlot23(index, element);
        }
    }

    private void setHighSlot(int index, E element) {
        if (index < 2) {
            setSlot45(index, element);
        } else {
            setSlot67(index, element);
        }
    }

    private void setSlot01(int index, E element) {
        if (index == 0) {
            e0 = element;
        } else {
            e1 = element;
        }
    }

    private void setSlot23(int index, E element) {
        if (index == 2) {
            e2 = element;
        } else {
            e3 = element;
        }
    }

    private void setSlot45(int index, E element) {
        if (index == 0) {
            e4 = element;
        } else {
            e5 = element;
        }
    }

    private void setSlot67(int index, E element) {
        if (index == 2) {
            e6 = element;
        } else {
            e7 = element;
        }
    }

    /** Moves the slots from {@code index} on up by one; what the last held is lost. */
    final void openSlot(int index) {
        if (index < 4) {
            openHighSlot(4);
            e4 = e3;
            openLowSlot(index);
        } else {
            openHighSlot(index);
        }
    }

    private void openLowSlot(int index) {
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

    private void openHighSlot(int index) {
        if (index < 7) {
            e7 = e6;
        }
        if (index < 6) {
            e6 = e5;
        }
        if (index < 5) {
            e5 = e4;
        }
    }

    /** Moves the slots past {@code index} down by one; the last becomes vacant. */
    final void closeSlot(int index) {
        if (index < 4) {
            closeLowSlot(index);
            e3 = e4;
            closeHighSlot(4);
        } else {
            closeHighSlot(index);
        }
    }

    private void closeLowSlot(int index) {
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

    private void closeHighSlot(int index) {
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
        E first = slot(Nibbles.get(order, 0));
        E second = slot(Nibbles.get(order, 1));
        E third = slot(Nibbles.get(order, 2));
        E fourth = slot(Nibbles.get(order, 3));
        E fifth = slot(Nibbles.get(order, 4));
        E sixth = slot(Nibbles.get(order, 5));
        E seventh = slot(Nibbles.get(order, 6));
        E eighth = slot(Nibbles.get(order, 7));
        e0 = first;
        e1 = second;
        e2 = third;
        e3 = fourth;
        e4 = fifth;
        e5 = sixth;
        e6 = seventh;
        e7 = eighth;
    }

    /** The first of the slots below {@code count} that equals {@code element}, which is not null; or -1. */
    final int indexOfSlot(Object element, int count) {
        if (count > 0 && element.equals(e0)) {
            return 0;
        }
        if (count > 1 && element.equals(e1)) {
            return 1;
        }
        if (count > 2 && element.equals(e2)) {
            return 2;
        }
        if (count > 3 && element.equals(e3)) {
            return 3;
        }
        return count > 4 ? indexOfHighSlot(element, count) : -1;
    }

    private int indexOfHighSlot(Object element, int count) {
        if (element.equals(e4)) {
            return 4;
        }
        if (count > 5 && element.equals(e5)) {
            return 5;
        }
        if (count > 6 && element.equals(e6)) {
            return 6;
        }
        return count > 7 && element.equals(e7) ? 7 : -1;
    }

    /** The hash code of a list of the slots below {@code count}, which is at most their number. */
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
        return count > 4 ? hashOfHighSlots(hash, count) : hash;
    }

    private int hashOfHighSlots(int hashOfLow, int count) {
        int hash = 31 * hashOfLow + Objects.hashCode(e4);
        if (count > 5) {
            hash = 31 * hash + Objects.hashCode(e5);
        }
        if (count > 6) {
            hash = 31 * hash + Objects.hashCode(e6);
        }
        return count > 7 ? 31 * hash + Objects.hashCode(e7) : hash;
    }
}
