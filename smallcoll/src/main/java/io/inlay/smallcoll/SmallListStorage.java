package io.inlay.smallcoll;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The steps over the places where {@link SmallList} keeps its elements: the first in the slots, which are fields, and the
 * others in an array. {@link SmallListRoom} says how many places there are. If there were two slots:
 *
 * <pre>
 * size 1   slots | a | null |   overflow null
 * size 4   slots | a | b |      overflow ---> | c | d | null | null |
 * </pre>
 *
 * <ol>
 *   <li>The element at an index below {@code INLINE_CAPACITY} is in the slot of that number, any other in
 *       {@code overflow[index - INLINE_CAPACITY]}.
 *   <li>{@code overflow} is null, or not empty.
 *   <li>Every slot and every place of the array that holds no element is null.
 *   <li>Whatever can fail, an allocation or a caller's function, comes before the first change.
 * </ol>
 */
abstract class SmallListStorage<E extends @Nullable Object> extends SmallListRoom<E> {
    /** Checks invariants 1 to 3. */
    final void checkInvariants() {
        assert size >= 0 && size <= capacityHeld() : size;
        assert overflow == null || overflow.length > 0;
        int places = INLINE_CAPACITY + (overflow == null ? 0 : overflow.length);
        for (int i = size; i < places; i++) {
            assert elementAt(i) == null : i;
        }
    }

    private void resized(int newSize) {
        size = newSize;
        modified();
    }

    // One element.

    @Override
    final E elementAt(int index) {
        return elementAt(index, overflow);
    }

    @Override
    final void replaceAt(int index, E element) {
        replaceAt(index, element, overflow);
    }

    /** Adds an element at {@code index}, which is the size. */
    final void append(int index, E element) {
        makePlace(index);
        replaceAt(index, element);
        resized(index + 1);
    }

    @Override
    final void insertAt(int index, E element) {
        int count = size;
        makePlace(count);
        if (count < INLINE_CAPACITY) {
            openSlot(index);
        } else {
            move(index, index + 1, count - index);
        }
        replaceAt(index, element);
        resized(count + 1);
    }

    @Override
    final E removeAt(int index) {
        E removed = elementAt(index);
        int last = size - 1;
        if (last < INLINE_CAPACITY) {
            closeSlot(index);
        } else {
            move(index + 1, index, last - index);
            replaceAt(last, vacant());
        }
        resized(last);
        return removed;
    }

    @SuppressWarnings("NullAway") // Null is what a place without an element holds.
    private E vacant() {
        return null;
    }

    // Ranges. What arraycopy does for one array, these do for slots and array seen as one.

    /** Moves the elements of {@code [from, from + count)} to {@code to}; the places they leave keep what they held. */
    private void move(int from, int to, int count) {
        if (from < to) {
            int fromSlots = inSlots(from, count);
            moveOverflow(from + fromSlots, to + fromSlots, count - fromSlots);
            for (int i = fromSlots - 1; i >= 0; i--) {
                replaceAt(to + i, elementAt(from + i, null));
            }
        } else {
            int toSlots = inSlots(to, count);
            for (int i = 0; i < toSlots; i++) {
                replaceAt(to + i, elementAt(from + i), null);
            }
            moveOverflow(from + toSlots, to + toSlots, count - toSlots);
        }
    }

    @SuppressWarnings("NullAway") // A positive count says that there is an array.
    private void moveOverflow(int from, int to, int count) {
        if (count > 0) {
            System.arraycopy(overflow, from - INLINE_CAPACITY, overflow, to - INLINE_CAPACITY, count);
        }
    }

    /** How many of {@code count} places from {@code start} on are slots. */
    private static int inSlots(int start, int count) {
        return Math.max(0, Math.min(INLINE_CAPACITY - start, count));
    }

    /** Stores {@code source[from, from + count)} from {@code index} on, where there is room. */
    @SuppressWarnings({"unchecked", "NullAway"}) // The caller passes elements, and has made room.
    private void fill(int index, @Nullable Object[] source, int from, int count) {
        int toSlots = inSlots(index, count);
        for (int i = 0; i < toSlots; i++) {
            replaceAt(index + i, (E) source[from + i], null);
        }
        if (count > toSlots) {
            System.arraycopy(source, from + toSlots, overflow, index + toSlots - INLINE_CAPACITY, count - toSlots);
        }
    }

    /** Stores one element in each place of {@code [from, to)}, where there is room. */
    @SuppressWarnings("NullAway") // The caller has made room.
    private void fill(int from, int to, E element) {
        int toSlots = inSlots(from, to - from);
        for (int i = 0; i < toSlots; i++) {
            replaceAt(from + i, element, null);
        }
        if (to - from > toSlots) {
            Arrays.fill(overflow, from + toSlots - INLINE_CAPACITY, to - INLINE_CAPACITY, element);
        }
    }

    /** Lets go of what the places from {@code index} on hold: invariant 3. */
    @SuppressWarnings("NullAway") // More elements than slots say that there is an array.
    private void vacate(int index) {
        if (index < INLINE_CAPACITY) {
            vacateSlots(index);
        }
        if (size > INLINE_CAPACITY) {
            Arrays.fill(overflow, Math.max(index - INLINE_CAPACITY, 0), size - INLINE_CAPACITY, null);
        }
    }

    @Override
    final void insertRange(int index, @Nullable Object[] source, int from, int to) {
        int added = to - from;
        makeRoomFor(added);
        move(index, index + added, size - index);
        fill(index, source, from, added);
        resized(size + added);
    }

    final void appendCopies(int count, E element) {
        makeRoomFor(count);
        fill(size, size + count, element);
        resized(size + count);
    }

    /** Puts {@code source} in the place of {@code [from, to)}. */
    final void spliceRange(int from, int to, @Nullable Object[] source) {
        int end = from + source.length;
        int newSize = size + (end - to);
        makeRoomFor(end - to);
        move(to, end, size - to);
        fill(from, source, 0, source.length);
        if (newSize < size) {
            vacate(newSize);
        }
        resized(newSize);
    }

    @Override
    protected final void removeRange(int fromIndex, int toIndex) {
        int newSize = size - (toIndex - fromIndex);
        move(toIndex, fromIndex, size - toIndex);
        vacate(newSize);
        resized(newSize);
    }

    @Override
    @SuppressWarnings("NullAway") // More elements than slots say that there is an array.
    final void copyRange(int from, int to, @Nullable Object[] target, int at) {
        int fromSlots = inSlots(from, to - from);
        for (int i = 0; i < fromSlots; i++) {
            target[at + i] = elementAt(from + i, null);
        }
        if (to - from > fromSlots) {
            System.arraycopy(
                    overflow, from + fromSlots - INLINE_CAPACITY, target, at + fromSlots, to - from - fromSlots);
        }
    }

    final @Nullable Object[] copyOfRange(int from, int to) {
        @Nullable Object[] copy = new Object[to - from];
        copyRange(from, to, copy, 0);
        return copy;
    }

    // Callers' functions. Each is called for the whole range before the first change, but for replaceRange.

    @Override
    final int removeMatching(int from, int to, Predicate<? super E> filter) {
        int expected = modCount;
        int first = from;
        while (first < to && !test(filter, first, expected)) {
            first++;
        }
        if (first == to) {
            return 0;
        }
        Marks removed = new Marks(to - first);
        removed.set(0);
        for (int i = first + 1; i < to; i++) {
            if (test(filter, i, expected)) {
                removed.set(i - first);
            }
        }
        return removeMarked(first, to, removed);
    }

    private boolean test(Predicate<? super E> filter, int index, int expected) {
        boolean matches = filter.test(elementAt(index));
        checkModifications(expected);
        return matches;
    }

    /** Removes from {@code [first, to)} what is marked, counted from {@code first}; returns how many that were. */
    private int removeMarked(int first, int to, Marks removed) {
        int kept = first;
        for (int i = first; i < to; i++) {
            if (!removed.get(i - first)) {
                replaceAt(kept++, elementAt(i));
            }
        }
        removeRange(kept, to);
        return to - kept;
    }

    @Override
    final void replaceRange(int from, int to, UnaryOperator<E> operator) {
        int expected = modCount;
        for (int i = from; i < to; i++) {
            E replacement = operator.apply(elementAt(i));
            checkModifications(expected);
            replaceAt(i, replacement);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // Without an order the elements are compared as they are, and fail as they do.
    final void sortRange(int from, int to, @Nullable Comparator<? super E> order) {
        if (to <= SORTABLE_SLOTS) {
            sortSlots(from, to, order == null ? (Comparator<? super E>) Comparator.naturalOrder() : order);
        } else {
            sortCopy(from, to, (Comparator<@Nullable Object>) order);
        }
    }

    /** Insertion sort of the slots' numbers, then of the slots in one step. */
    private void sortSlots(int from, int to, Comparator<? super E> order) {
        int expected = modCount;
        long sorted = Nibbles.IDENTITY;
        for (int i = from + 1; i < to; i++) {
            E element = elementAt(i, null);
            int position = i;
            while (position > from
                    && isLess(element, elementAt(Nibbles.get(sorted, position - 1), null), order, expected)) {
                position--;
            }
            sorted = Nibbles.moveDown(sorted, i, position);
        }
        permuteSlots(sorted);
    }

    private boolean isLess(E left, E right, Comparator<? super E> order, int expected) {
        boolean less = order.compare(left, right) < 0;
        checkModifications(expected);
        return less;
    }

    /** Not in place: a merge sort that an exception stops has some elements twice and others not at all. */
    private void sortCopy(int from, int to, @Nullable Comparator<@Nullable Object> order) {
        int expected = modCount;
        @Nullable Object[] sorted = copyOfRange(from, to);
        Arrays.sort(sorted, order);
        checkModifications(expected);
        fill(from, sorted, 0, sorted.length);
    }

    @Override
    final void forEachInRange(int from, int to, int expectedModifications, Consumer<? super E> action) {
        for (int i = from; i < to; i++) {
            checkModifications(expectedModifications);
            action.accept(elementAt(i));
        }
        checkModifications(expectedModifications);
    }

    // Whole lists. An element's equals or hashCode may modify this list, so the array is read once, before the first.

    final int indexOfElement(@Nullable Object wanted) {
        @Nullable Object[] elements = overflow;
        int count = size;
        int slot = indexOfSlot(wanted, count);
        return slot >= 0 || count <= INLINE_CAPACITY ? slot : indexInOverflow(elements, count, wanted);
    }

    @SuppressWarnings("NullAway") // More elements than slots say that there is an array.
    private static int indexInOverflow(@Nullable Object @Nullable [] elements, int count, @Nullable Object wanted) {
        for (int i = INLINE_CAPACITY; i < count; i++) {
            if (matches(wanted, elements[i - INLINE_CAPACITY])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    final int indexInRange(int from, int to, @Nullable Object element) {
        @Nullable Object[] elements = overflow;
        for (int i = from; i < to; i++) {
            if (matches(element, elementAt(i, elements))) {
                return i;
            }
        }
        return -1;
    }

    @Override
    final int lastIndexInRange(int from, int to, @Nullable Object element) {
        @Nullable Object[] elements = overflow;
        for (int i = to - 1; i >= from; i--) {
            if (matches(element, elementAt(i, elements))) {
                return i;
            }
        }
        return -1;
    }

    final int hashElements() {
        @Nullable Object[] elements = overflow;
        int count = size;
        int hash = hashOfSlots(count);
        for (int i = INLINE_CAPACITY; i < count; i++) {
            hash = 31 * hash + Objects.hashCode(elementAt(i, elements));
        }
        return hash;
    }

    final boolean sameElements(SmallListStorage<?> other) {
        @Nullable Object[] elements = overflow;
        @Nullable Object[] others = other.overflow;
        int count = size;
        if (count != other.size) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            Object mine = elementAt(i, elements);
            Object theirs = other.elementAt(i, others);
            if (!Objects.equals(mine, theirs)) {
                return false;
            }
        }
        return true;
    }

    final boolean sameElements(Collection<?> other) {
        @Nullable Object[] elements = overflow;
        int count = size;
        Iterator<?> others = other.iterator();
        for (int i = 0; i < count; i++) {
            Object mine = elementAt(i, elements);
            if (!others.hasNext() || !Objects.equals(mine, others.next())) {
                return false;
            }
        }
        return !others.hasNext();
    }

    // Iteration.

    final void checkNext(int index, int expectedModifications) {
        if (modCount != expectedModifications) {
            throw new ConcurrentModificationException();
        }
        if (index >= size) {
            throw new NoSuchElementException();
        }
    }
}
