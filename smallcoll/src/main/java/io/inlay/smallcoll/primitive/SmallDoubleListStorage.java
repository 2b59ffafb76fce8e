package io.inlay.smallcoll.primitive;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/**
 * Where {@link SmallDoubleList} keeps its elements, and the steps that know of it: the first in the slots, which are
 * fields, and the others in an array. If there were two slots:
 *
 * <pre>
 * size 1   slots | a | ? |   overflow null
 * size 3   slots | a | b |   overflow ---> | c | ? | ? | ? |
 * </pre>
 *
 * <ol>
 *   <li>The element at an index below {@code INLINE_CAPACITY} is in the slot of that number, any other in
 *       {@code overflow[index - INLINE_CAPACITY]}.
 *   <li>{@code overflow} is null, or not empty.
 *   <li>A slot or place of the array that holds no element holds anything: nothing reads it before it is written.
 *   <li>Whatever can fail, an allocation or a caller's function, comes before the first change.
 * </ol>
 */
@SuppressWarnings("NullAway") // An index past the slots says that there is an array.
abstract class SmallDoubleListStorage extends SmallDoubleListRoom {
    /** The most elements that are sorted one by one. */
    private static final int INSERTION_SORT_LIMIT = 8;

    /** The most elements that are looked for, or among which others are, without sorting. */
    private static final int SCAN_LIMIT = 512;

    /** Checks invariants 1 and 2. */
    final void checkInvariants() {
        assert size >= 0 && size <= capacityHeld() : size;
        assert overflow == null || overflow.length > 0;
    }

    private void resized(int newSize) {
        size = newSize;
        modified();
    }

    // One element.

    @Override
    final double elementAt(int index) {
        return elementAt(index, overflow);
    }

    @Override
    final void replaceAt(int index, double element) {
        replaceAt(index, element, overflow);
    }

    /** Adds an element at {@code index}, which is the size. */
    final void append(int index, double element) {
        makePlace(index);
        replaceAt(index, element, overflow);
        resized(index + 1);
    }

    @Override
    final void insertAt(int index, double element) {
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
    final double removeAt(int index) {
        double removed = elementAt(index);
        int last = size - 1;
        if (last < INLINE_CAPACITY) {
            closeSlot(index);
        } else {
            move(index + 1, index, last - index);
        }
        resized(last);
        return removed;
    }

    /** Replaces an element, and returns what it was. */
    final double exchange(int index, double element) {
        double previous = elementAt(index, overflow);
        replaceAt(index, element, overflow);
        return previous;
    }

    final void swapElements(int left, int right) {
        replaceAt(left, exchange(right, elementAt(left)));
    }

    // Ranges. What arraycopy does for one array, these do for slots and array seen as one.

    /** Moves the elements of {@code [from, from + count)} to {@code to}; the places they leave keep what they held. */
    private void move(int from, int to, int count) {
        if (from < to) {
            int fromSlots = inSlots(from, count);
            moveOverflow(from + fromSlots, to + fromSlots, count - fromSlots);
            for (int i = fromSlots - 1; i >= 0; i--) {
                replaceAt(to + i, elementAt(from + i));
            }
        } else {
            int toSlots = inSlots(to, count);
            for (int i = 0; i < toSlots; i++) {
                replaceAt(to + i, elementAt(from + i));
            }
            moveOverflow(from + toSlots, to + toSlots, count - toSlots);
        }
    }

    private void moveOverflow(int from, int to, int count) {
        if (count > 0) {
            System.arraycopy(overflow, from - INLINE_CAPACITY, overflow, to - INLINE_CAPACITY, count);
        }
    }

    /** How many of {@code count} places from {@code start} on are slots. */
    private static int inSlots(int start, int count) {
        return Math.max(0, Math.min(INLINE_CAPACITY - start, count));
    }

    /** How many elements are in slots. */
    private int usedSlots() {
        return Math.min(size, INLINE_CAPACITY);
    }

    /** How many elements are in the array. */
    private int usedOverflow() {
        return Math.max(size - INLINE_CAPACITY, 0);
    }

    /** Stores {@code source[from, from + count)} from {@code index} on, where there is room. */
    private void fill(int index, double[] source, int from, int count) {
        int toSlots = inSlots(index, count);
        for (int i = 0; i < toSlots; i++) {
            replaceAt(index + i, source[from + i]);
        }
        if (count > toSlots) {
            System.arraycopy(source, from + toSlots, overflow, index + toSlots - INLINE_CAPACITY, count - toSlots);
        }
    }

    @Override
    final void storeRange(int index, double[] source) {
        fill(index, source, 0, source.length);
    }

    @Override
    final void insertRange(int index, double[] source, int from, int to) {
        int added = to - from;
        makeRoomFor(added);
        move(index, index + added, size - index);
        fill(index, source, from, added);
        resized(size + added);
    }

    /** Adds the first elements of a list, which may be this one. */
    final void appendFirst(DoubleListSteps source, int count) {
        int start = size;
        makeRoomFor(count);
        int toSlots = inSlots(start, count);
        for (int i = 0; i < toSlots; i++) {
            replaceAt(start + i, source.elementAt(i));
        }
        if (count > toSlots) {
            source.copyRange(toSlots, count, overflow, start + toSlots - INLINE_CAPACITY);
        }
        resized(start + count);
    }

    final void appendCopies(int count, double element) {
        int start = size;
        makeRoomFor(count);
        int toSlots = inSlots(start, count);
        for (int i = 0; i < toSlots; i++) {
            replaceAt(start + i, element);
        }
        if (count > toSlots) {
            Arrays.fill(overflow, start + toSlots - INLINE_CAPACITY, start + count - INLINE_CAPACITY, element);
        }
        resized(start + count);
    }

    /** Puts {@code source} in the place of {@code [from, to)}. */
    final void spliceRange(int from, int to, double[] source) {
        int end = from + source.length;
        makeRoomFor(end - to);
        move(to, end, size - to);
        fill(from, source, 0, source.length);
        resized(size + (end - to));
    }

    @Override
    final void removeElements(int from, int to) {
        move(to, from, size - to);
        resized(size - (to - from));
    }

    @Override
    final void copyRange(int from, int to, double[] target, int at) {
        int fromSlots = inSlots(from, to - from);
        for (int i = 0; i < fromSlots; i++) {
            target[at + i] = elementAt(from + i);
        }
        if (to - from > fromSlots) {
            System.arraycopy(
                    overflow, from + fromSlots - INLINE_CAPACITY, target, at + fromSlots, to - from - fromSlots);
        }
    }

    // Callers' functions. Each is called for the whole range before the first change, but for replaceRange.

    @Override
    final int removeMatching(int from, int to, DoublePredicate filter) {
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

    private boolean test(DoublePredicate filter, int index, int expected) {
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
        removeElements(kept, to);
        return to - kept;
    }

    /** Removes the elements that the other list has, or those that it has not; returns how many that were. */
    final int removeAllIn(SmallDoubleListStorage other, boolean present) {
        if (size <= SCAN_LIMIT || other.size <= SCAN_LIMIT) {
            return removeMatching(0, size, element -> (other.indexOfElement(element) >= 0) == present);
        }
        double[] sorted = other.copyOfRange(0, other.size);
        Arrays.sort(sorted);
        return removeMatching(0, size, element -> (Arrays.binarySearch(sorted, element) >= 0) == present);
    }

    @Override
    final void replaceRange(int from, int to, DoubleUnaryOperator operator) {
        int expected = modCount;
        for (int i = from; i < to; i++) {
            double replacement = operator.applyAsDouble(elementAt(i));
            checkModifications(expected);
            replaceAt(i, replacement);
        }
    }

    @Override
    final void forEachInRange(int from, int to, int expectedModifications, DoubleConsumer action) {
        for (int i = from; i < to; i++) {
            checkModifications(expectedModifications);
            action.accept(elementAt(i, overflow));
        }
        checkModifications(expectedModifications);
    }

    // Order.

    @Override
    final void sortRange(int from, int to) {
        if (to - from < 2) {
            return;
        }
        if (from == 0 && to == size && to <= INLINE_CAPACITY && sortByNetwork(to)) {
            return;
        }
        if (from >= INLINE_CAPACITY) {
            Arrays.sort(overflow, from - INLINE_CAPACITY, to - INLINE_CAPACITY);
        } else if (to <= INLINE_CAPACITY && to - from <= INSERTION_SORT_LIMIT) {
            sortSlots(from, to);
        } else {
            double[] sorted = copyOfRange(from, to);
            Arrays.sort(sorted);
            storeRange(from, sorted);
        }
    }

    private void sortSlots(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            double element = elementAt(i);
            int place = i;
            while (place > from && Elements.compare(element, elementAt(place - 1)) < 0) {
                replaceAt(place, elementAt(place - 1));
                place--;
            }
            replaceAt(place, element);
        }
    }

    final void reverseElements() {
        for (int low = 0, high = size - 1; low < high; low++, high--) {
            swapElements(low, high);
        }
    }

    /** Keeps of each run of the same elements the first; returns whether any went. */
    final boolean removeRepeats() {
        int count = size;
        int kept = Math.min(count, 1);
        for (int i = 1; i < count; i++) {
            double element = elementAt(i);
            if (!Elements.same(element, elementAt(kept - 1))) {
                replaceAt(kept++, element);
            }
        }
        if (kept == count) {
            return false;
        }
        resized(kept);
        return true;
    }

    /** As {@link Arrays#binarySearch(double[], int, int, double)}. */
    final int searchSorted(int from, int to, double element) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Elements.compare(elementAt(middle), element);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -(low + 1);
    }

    // Whole lists, first the slots and then the array.

    final int indexOfElement(double element) {
        int index = indexOfSlot(element, usedSlots());
        return index >= 0 || size <= INLINE_CAPACITY ? index : indexInRange(INLINE_CAPACITY, size, element);
    }

    @Override
    final int indexInRange(int from, int to, double element) {
        int inSlots = from + inSlots(from, to - from);
        for (int i = from; i < inSlots; i++) {
            if (Elements.same(element, elementAt(i))) {
                return i;
            }
        }
        for (int i = inSlots; i < to; i++) {
            if (Elements.same(element, overflow[i - INLINE_CAPACITY])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    final int lastIndexInRange(int from, int to, double element) {
        int inSlots = from + inSlots(from, to - from);
        for (int i = to - 1; i >= inSlots; i--) {
            if (Elements.same(element, overflow[i - INLINE_CAPACITY])) {
                return i;
            }
        }
        for (int i = inSlots - 1; i >= from; i--) {
            if (Elements.same(element, elementAt(i))) {
                return i;
            }
        }
        return -1;
    }

    final double sumOfElements() {
        DoubleSummaryStatistics sum = new DoubleSummaryStatistics();
        for (int i = 0; i < usedSlots(); i++) {
            sum.accept(elementAt(i));
        }
        for (int i = 0; i < usedOverflow(); i++) {
            sum.accept(overflow[i]);
        }
        return sum.getSum();
    }

    final double least() {
        double least = elementAt(requireFirst());
        for (int i = 1; i < usedSlots(); i++) {
            least = Math.min(least, elementAt(i));
        }
        for (int i = 0; i < usedOverflow(); i++) {
            least = Math.min(least, overflow[i]);
        }
        return least;
    }

    final double greatest() {
        double greatest = elementAt(requireFirst());
        for (int i = 1; i < usedSlots(); i++) {
            greatest = Math.max(greatest, elementAt(i));
        }
        for (int i = 0; i < usedOverflow(); i++) {
            greatest = Math.max(greatest, overflow[i]);
        }
        return greatest;
    }

    @Override
    final int hashElements() {
        int hash = hashOfSlots(usedSlots());
        for (int i = 0; i < usedOverflow(); i++) {
            hash = 31 * hash + Elements.hash(overflow[i]);
        }
        return hash;
    }

    final boolean sameElements(SmallDoubleListStorage other) {
        int rest = usedOverflow();
        return size == other.size
                && sameSlots(other, usedSlots())
                && (rest == 0 || Arrays.equals(overflow, 0, rest, other.overflow, 0, rest));
    }

    /** As {@link Arrays#compare(double[], double[])}. */
    final int compareElements(SmallDoubleListStorage other) {
        int slots = Math.min(usedSlots(), other.usedSlots());
        for (int i = 0; i < slots; i++) {
            int order = Elements.compare(elementAt(i), other.elementAt(i));
            if (order != 0) {
                return order;
            }
        }
        return usedOverflow() == 0 || other.usedOverflow() == 0
                ? Integer.compare(size, other.size)
                : Arrays.compare(overflow, 0, usedOverflow(), other.overflow, 0, other.usedOverflow());
    }
}
