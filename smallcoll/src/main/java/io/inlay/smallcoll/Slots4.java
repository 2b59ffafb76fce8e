package io.inlay.smallcoll;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Four elements in fields: the inline half of {@link SmallListStorage}.
 *
 * <p>Every method a non-escaping list needs stays within 35 bytes of byte code, the size up to which HotSpot inlines a
 * call whatever its frequency. One that grows past it is left out at sites that look cold, the list escapes there, and
 * "0 bytes" is no longer true; {@code HotMethodSizeTest} guards this.
 */
@SuppressWarnings("NullAway") // Vacant slots are null, and so may elements be.
abstract class Slots4<E extends @Nullable Object> extends RangeList<E> {
    static final int INLINE_CAPACITY = 4;

    E e0;
    E e1;
    E e2;
    E e3;

    final E slot(int index) {
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

    final void setSlot(int index, E element) {
        if (index < 2) {
            setSlot01(index, element);
        } else {
            setSlot23(index, element);
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

    /** Puts the slot whose number is the i-th nibble of {@code order} into slot i, for all slots at once. */
    final void permuteSlots(long order) {
        E first = slot(Nibbles.get(order, 0));
        E second = slot(Nibbles.get(order, 1));
        E third = slot(Nibbles.get(order, 2));
        E fourth = slot(Nibbles.get(order, 3));
        e0 = first;
        e1 = second;
        e2 = third;
        e3 = fourth;
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
        return count > 3 && element.equals(e3) ? 3 : -1;
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
        return count > 3 ? 31 * hash + Objects.hashCode(e3) : hash;
    }
}
