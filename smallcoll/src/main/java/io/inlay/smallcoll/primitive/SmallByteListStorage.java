package io.inlay.smallcoll.primitive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Where {@link SmallByteList} keeps its elements, and the steps that know of it: the first in words, which are fields of
 * eight bytes each, and the others in an array. If there was one word:
 *
 * <pre>
 * size 3    word | 1 2 3 0 0 0 0 0 |   overflow null
 * size 10   word | 1 2 3 4 5 6 7 8 |   overflow ---> | 9 10 ? ? |
 * </pre>
 *
 * <ol>
 *   <li>The element at an index below {@code INLINE_CAPACITY} is in the words, any other in
 *       {@code overflow[index - INLINE_CAPACITY]}.
 *   <li>{@code overflow} is null, or not empty.
 *   <li>Every byte of the words that holds no element is zero, so that lists are compared by words. The array holds
 *       anything past the elements.
 *   <li>Whatever can fail, an allocation or a caller's function, comes before the first change.
 * </ol>
 *
 * <p>Steps over ranges go by up to eight bytes, which {@link #load} and {@link #store} take from and put to any place, also
 * across the border of words and array; what is in the array alone is left to {@code System.arraycopy}.
 */
abstract class SmallByteListStorage extends SmallByteListRoom {
    /** The most elements that are copied to be sorted, which takes less time than to fill 256 ranges. */
    private static final int SORTED_COPY_LIMIT = 4096;

    /** Checks invariants 2 and 3, and that the size is within the capacity. */
    @Override
    final void checkInvariants() {
        assert size >= 0 && size <= capacityHeld() : size;
        assert overflow == null || overflow.length > 0;
        for (int i = size; i < INLINE_CAPACITY; i++) {
            assert elementAt(i) == 0 : i;
        }
    }

    // One element.

    @Override
    final byte elementAt(int index) {
        return byteAt(index, overflow);
    }

    @Override
    final void replaceAt(int index, byte element) {
        setByte(index, element, overflow);
    }

    /** Adds an element at {@code index}, which is the size. */
    final void append(int index, byte element) {
        makePlace(index);
        setByte(index, element, overflow);
        resized(index + 1);
    }

    @Override
    final void insertAt(int index, byte element) {
        int count = size;
        makePlace(count);
        if (count < INLINE_CAPACITY) {
            openPlace(index);
        } else {
            move(index, index + 1, count - index);
        }
        replaceAt(index, element);
        resized(count + 1);
    }

    @Override
    final byte removeAt(int index) {
        byte removed = elementAt(index);
        int last = size - 1;
        if (last < INLINE_CAPACITY) {
            closePlace(index);
        } else {
            move(index + 1, index, last - index);
        }
        resized(last);
        return removed;
    }

    /** Moves the bytes of the words from {@code index} on up by one; what the last held is lost. */
    private void openPlace(int index) {
        int first = index >>> 3;
        for (int i = WORDS - 1; i > first; i--) {
            setWord(i, (word(i) << Byte.SIZE) | (word(i - 1) >>> (Long.SIZE - Byte.SIZE)));
        }
        long moved = -1L << PackedBytes.shift(index);
        setWord(first, (word(first) & ~moved) | ((word(first) & moved) << Byte.SIZE));
    }

    /** Moves the bytes of the words past {@code index} down by one; the last becomes zero. */
    private void closePlace(int index) {
        int first = index >>> 3;
        long moved = -1L << PackedBytes.shift(index);
        setWord(first, (word(first) & ~moved) | ((word(first) >>> Byte.SIZE) & moved));
        for (int i = first + 1; i < WORDS; i++) {
            setWord(i - 1, word(i - 1) | (word(i) << (Long.SIZE - Byte.SIZE)));
            setWord(i, word(i) >>> Byte.SIZE);
        }
    }

    // Up to eight.

    @Override
    @SuppressWarnings("NullAway") // The index says that there is an array.
    final long load(int index, int count) {
        int toBorder = INLINE_CAPACITY - index;
        if (toBorder >= count) {
            return loadFromWords(index) & PackedBytes.firstBytes(count);
        }
        if (toBorder <= 0) {
            return PackedBytes.load(overflow, -toBorder, count);
        }
        return loadFromWords(index) | PackedBytes.load(overflow, 0, count - toBorder) << PackedBytes.shift(toBorder);
    }

    /** Eight bytes, where those past the last word are zero. */
    private long loadFromWords(int index) {
        int number = index >>> 3;
        int shift = PackedBytes.shift(index);
        long word = word(number) >>> shift;
        return (index & 7) == 0 || number == WORDS - 1 ? word : word | word(number + 1) << -shift;
    }

    @Override
    @SuppressWarnings("NullAway") // The index says that there is an array.
    final void store(int index, int count, long word) {
        int toBorder = INLINE_CAPACITY - index;
        if (toBorder >= count) {
            storeInWords(index, count, word);
        } else if (toBorder <= 0) {
            PackedBytes.store(overflow, -toBorder, count, word);
        } else {
            storeInWords(index, toBorder, word & PackedBytes.firstBytes(toBorder));
            PackedBytes.store(overflow, 0, count - toBorder, word >>> PackedBytes.shift(toBorder));
        }
    }

    private void storeInWords(int index, int count, long word) {
        int number = index >>> 3;
        int shift = PackedBytes.shift(index);
        setWord(number, (word(number) & ~(PackedBytes.firstBytes(count) << shift)) | (word << shift));
        int further = (index & 7) + count - Long.BYTES;
        if (further > 0) {
            setWord(number + 1, (word(number + 1) & ~PackedBytes.firstBytes(further)) | (word >>> -shift));
        }
    }

    // Ranges. What arraycopy does for one array, these do for words and array seen as one.

    /** Moves the elements of {@code [from, from + count)} to {@code to}; the places they leave keep what they held. */
    private void move(int from, int to, int count) {
        if (from < to) {
            int fromWords = inWords(from, count);
            moveOverflow(from + fromWords, to + fromWords, count - fromWords);
            int left = fromWords;
            while (left > 0) {
                int step = Math.min(left, Long.BYTES);
                left -= step;
                store(to + left, step, load(from + left, step));
            }
        } else {
            int toWords = inWords(to, count);
            for (int done = 0; done < toWords; done += Long.BYTES) {
                int step = Math.min(toWords - done, Long.BYTES);
                store(to + done, step, load(from + done, step));
            }
            moveOverflow(from + toWords, to + toWords, count - toWords);
        }
    }

    @SuppressWarnings("NullAway") // A positive count says that there is an array.
    private void moveOverflow(int from, int to, int count) {
        if (count > 0) {
            System.arraycopy(overflow, from - INLINE_CAPACITY, overflow, to - INLINE_CAPACITY, count);
        }
    }

    /** How many of {@code count} places from {@code start} on are in the words. */
    private static int inWords(int start, int count) {
        return Math.max(0, Math.min(INLINE_CAPACITY - start, count));
    }

    /** Stores {@code source[from, from + count)} from {@code index} on, where there is room. */
    @SuppressWarnings("NullAway") // The caller has made room.
    private void fill(int index, byte[] source, int from, int count) {
        int toWords = inWords(index, count);
        for (int done = 0; done < toWords; done += Long.BYTES) {
            int step = Math.min(toWords - done, Long.BYTES);
            storeInWords(index + done, step, PackedBytes.load(source, from + done, step));
        }
        if (count > toWords) {
            System.arraycopy(source, from + toWords, overflow, index + toWords - INLINE_CAPACITY, count - toWords);
        }
    }

    /** Stores one element in each place of {@code [from, to)}, where there is room. */
    @SuppressWarnings("NullAway") // The caller has made room.
    private void fill(int from, int to, byte element) {
        int toWords = inWords(from, to - from);
        long repeated = PackedBytes.repeated(element);
        for (int done = 0; done < toWords; done += Long.BYTES) {
            int step = Math.min(toWords - done, Long.BYTES);
            storeInWords(from + done, step, repeated & PackedBytes.firstBytes(step));
        }
        if (to - from > toWords) {
            Arrays.fill(overflow, from + toWords - INLINE_CAPACITY, to - INLINE_CAPACITY, element);
        }
    }

    /** Sets the bytes of the words from {@code index} on to zero: invariant 3. */
    private void vacate(int index) {
        if (index < INLINE_CAPACITY) {
            int first = index >>> 3;
            setWord(first, word(first) & ~(-1L << PackedBytes.shift(index)));
            for (int i = first + 1; i < WORDS; i++) {
                setWord(i, 0);
            }
        }
    }

    @Override
    final void storeRange(int index, byte[] source) {
        fill(index, source, 0, source.length);
    }

    @Override
    final void insertRange(int index, byte[] source, int from, int to) {
        openRange(index, to - from);
        fill(index, source, from, to - from);
    }

    /** Inserts the first {@code count} bytes of a word. */
    final void insertWord(int index, int count, long word) {
        openRange(index, count);
        store(index, count, word);
    }

    private void openRange(int index, int count) {
        makeRoomFor(count);
        move(index, index + count, size - index);
        resized(size + count);
    }

    /** Adds the first elements of a list, which may be this one. */
    @SuppressWarnings("NullAway") // What does not go by words is in arrays.
    final void appendFirst(SmallByteListStorage source, int count) {
        int start = size;
        makeRoomFor(count);
        int byWords = Math.max(inWords(start, count), inWords(0, count));
        for (int done = 0; done < byWords; done += Long.BYTES) {
            int step = Math.min(byWords - done, Long.BYTES);
            store(start + done, step, source.load(done, step));
        }
        if (count > byWords) {
            System.arraycopy(
                    source.overflow,
                    byWords - INLINE_CAPACITY,
                    overflow,
                    start + byWords - INLINE_CAPACITY,
                    count - byWords);
        }
        resized(start + count);
    }

    final void appendCopies(int count, byte element) {
        makeRoomFor(count);
        fill(size, size + count, element);
        resized(size + count);
    }

    /** Puts {@code source} in the place of {@code [from, to)}. */
    final void spliceRange(int from, int to, byte[] source) {
        int end = from + source.length;
        int newSize = size + (end - to);
        makeRoomFor(end - to);
        move(to, end, size - to);
        fill(from, source, 0, source.length);
        vacate(newSize);
        resized(newSize);
    }

    @Override
    final void removeElements(int from, int to) {
        int newSize = size - (to - from);
        move(to, from, size - to);
        vacate(newSize);
        resized(newSize);
    }

    @Override
    @SuppressWarnings("NullAway") // More elements than the words hold say that there is an array.
    final void copyRange(int from, int to, byte[] target, int at) {
        int fromWords = inWords(from, to - from);
        for (int done = 0; done < fromWords; done += Long.BYTES) {
            int step = Math.min(fromWords - done, Long.BYTES);
            PackedBytes.store(target, at + done, step, load(from + done, step));
        }
        if (to - from > fromWords) {
            System.arraycopy(
                    overflow, from + fromWords - INLINE_CAPACITY, target, at + fromWords, to - from - fromWords);
        }
    }

    /** Takes over a range of another list, in a list that is new and has room. */
    final void copyFrom(SmallByteListStorage source, int from, int to) {
        int count = to - from;
        int toWords = inWords(0, count);
        for (int done = 0; done < toWords; done += Long.BYTES) {
            int step = Math.min(toWords - done, Long.BYTES);
            setWord(done >>> 3, source.load(from + done, step));
        }
        if (overflow != null && count > toWords) {
            source.copyRange(from + toWords, to, overflow, 0);
        }
        size = count;
    }

    /** Takes over a range of an array, in a list that is new and has room. */
    final void copyFrom(byte[] source, int from, int to) {
        fill(0, source, from, to - from);
        size = to - from;
    }

    // Buffers. Their own absolute methods move whole words and ranges, and leave the position alone.

    /** Adds {@code buffer[position, position + count)}. */
    @SuppressWarnings("NullAway") // Room was made.
    final void appendFrom(ByteBuffer buffer, int count) {
        makeRoomFor(count);
        int position = buffer.position();
        int toWords = inWords(size, count);
        for (int done = 0; done < toWords; done += Long.BYTES) {
            int step = Math.min(toWords - done, Long.BYTES);
            storeInWords(size + done, step, loadFrom(buffer, position + done, step));
        }
        if (count > toWords) {
            buffer.get(position + toWords, overflow, size + toWords - INLINE_CAPACITY, count - toWords);
        }
        buffer.position(position + count);
        resized(size + count);
    }

    private static long loadFrom(ByteBuffer buffer, int at, int count) {
        if (at <= buffer.limit() - Long.BYTES) {
            long word = buffer.getLong(at);
            long littleEndian = buffer.order() == ByteOrder.BIG_ENDIAN ? Long.reverseBytes(word) : word;
            return littleEndian & PackedBytes.firstBytes(count);
        }
        long word = 0;
        for (int i = count - 1; i >= 0; i--) {
            word = (word << Byte.SIZE) | (buffer.get(at + i) & 0xFF);
        }
        return word;
    }

    /** Puts all elements into the buffer, which has room. */
    final void copyTo(ByteBuffer buffer) {
        int position = buffer.position();
        int fromWords = inWords(0, size);
        for (int done = 0; done < fromWords; done += Long.BYTES) {
            storeTo(buffer, position + done, Math.min(fromWords - done, Long.BYTES), word(done >>> 3));
        }
        if (overflow != null && size > fromWords) {
            buffer.put(position + fromWords, overflow, 0, size - fromWords);
        }
        buffer.position(position + size);
    }

    private static void storeTo(ByteBuffer buffer, int at, int count, long word) {
        if (count == Long.BYTES) {
            buffer.putLong(at, buffer.order() == ByteOrder.BIG_ENDIAN ? Long.reverseBytes(word) : word);
            return;
        }
        for (int i = 0; i < count; i++) {
            buffer.put(at + i, PackedBytes.byteAt(word, i));
        }
    }

    /** Decodes a range without a copy of its own where the array has all of it. */
    final String decode(int from, int to) {
        if (from >= INLINE_CAPACITY && overflow != null) {
            return new String(overflow, from - INLINE_CAPACITY, to - from, StandardCharsets.UTF_8);
        }
        return new String(copyOfRange(from, to), StandardCharsets.UTF_8);
    }

    // Callers' functions. Each is called for the whole range before the first change, but for replaceRange.

    @Override
    final int removeMatching(int from, int to, IntPredicate filter) {
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

    private boolean test(IntPredicate filter, int index, int expected) {
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

    @Override
    final void replaceRange(int from, int to, IntUnaryOperator operator) {
        int expected = modCount;
        for (int i = from; i < to; i++) {
            int replacement = operator.applyAsInt(elementAt(i));
            checkModifications(expected);
            replaceAt(i, (byte) replacement);
        }
    }

    @Override
    final void forEachInRange(int from, int to, int expectedModifications, IntConsumer action) {
        for (int i = from; i < to; i++) {
            checkModifications(expectedModifications);
            action.accept(elementAt(i));
        }
        checkModifications(expectedModifications);
    }

    // Order.

    @Override
    final void sortRange(int from, int to) {
        if (from >= INLINE_CAPACITY && overflow != null) {
            Arrays.sort(overflow, from - INLINE_CAPACITY, to - INLINE_CAPACITY);
        } else if (to - from > SORTED_COPY_LIMIT) {
            sortByCounting(from, to);
        } else if (to - from > 1) {
            byte[] sorted = copyOfRange(from, to);
            Arrays.sort(sorted);
            fill(from, sorted, 0, sorted.length);
        }
    }

    /** Counts how often each value occurs, then stores so many of each in the order of the values. */
    @SuppressWarnings("NullAway") // So many elements say that there is an array.
    private void sortByCounting(int from, int to) {
        int[] counts = new int[1 << Byte.SIZE];
        int inWords = inWords(from, to - from);
        for (int i = from; i < from + inWords; i++) {
            counts[elementAt(i) & 0xFF]++;
        }
        for (int i = from + inWords - INLINE_CAPACITY; i < to - INLINE_CAPACITY; i++) {
            counts[overflow[i] & 0xFF]++;
        }
        int start = from;
        for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
            int end = start + counts[value & 0xFF];
            fill(start, end, (byte) value);
            start = end;
        }
    }

    final int binarySearchInRange(int from, int to, byte element) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            byte found = elementAt(middle);
            if (found < element) {
                low = middle + 1;
            } else if (found > element) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -(low + 1);
    }

    final void reverseElements() {
        int left = 0;
        int right = size;
        while (right - left >= 2 * Long.BYTES) {
            right -= Long.BYTES;
            long low = load(left, Long.BYTES);
            store(left, Long.BYTES, Long.reverseBytes(load(right, Long.BYTES)));
            store(right, Long.BYTES, Long.reverseBytes(low));
            left += Long.BYTES;
        }
        while (right - left > 1) {
            swapElements(left++, --right);
        }
    }

    final void swapElements(int i, int j) {
        byte element = elementAt(i);
        replaceAt(i, elementAt(j));
        replaceAt(j, element);
    }

    /** Removes from each run of equal elements all but the first; returns how many that were. */
    final int removeRepeats() {
        int kept = Math.min(size, 1);
        for (int i = kept; i < size; i++) {
            byte element = elementAt(i);
            if (element != elementAt(kept - 1)) {
                replaceAt(kept++, element);
            }
        }
        int removed = size - kept;
        if (removed > 0) {
            removeElements(kept, size);
        }
        return removed;
    }

    /** Removes the elements that the other list has, or those that it has not; returns how many that were. */
    final int removeAllIn(SmallByteListStorage other, boolean present) {
        Marks values = new Marks(1 << Byte.SIZE);
        for (int i = 0; i < other.size; i++) {
            values.set(other.elementAt(i) & 0xFF);
        }
        return removeMatching(0, size, element -> values.get(element & 0xFF) == present);
    }

    // Whole lists, by words.

    /** Where the element is first, or -1. In the fields it takes no shifts: a word is looked through as it is. */
    final int indexOfElement(byte element) {
        int count = size;
        int inWords = Math.min(count, INLINE_CAPACITY);
        for (int i = 0; i < inWords; i += Long.BYTES) {
            int index = i + PackedBytes.firstPlaceOf(element, word(i >>> 3));
            if (index < i + Long.BYTES) {
                return index < count ? index : -1; // Behind the last element there are zeros.
            }
        }
        return inWords == count ? -1 : indexInRange(inWords, count, element);
    }

    @Override
    final int indexInRange(int from, int to, byte element) {
        for (int i = from; i < to; i += Long.BYTES) {
            int count = Math.min(to - i, Long.BYTES);
            int place = PackedBytes.firstPlaceOf(element, load(i, count));
            if (place < count) {
                return i + place;
            }
        }
        return -1;
    }

    @Override
    final int lastIndexInRange(int from, int to, byte element) {
        int end = to;
        while (end > from) {
            int count = Math.min(end - from, Long.BYTES);
            end -= count;
            int place = PackedBytes.lastPlaceOf(element, load(end, count), count);
            if (place >= 0) {
                return end + place;
            }
        }
        return -1;
    }

    @Override
    final int hashElements() {
        int hash = 1;
        int whole = size & -Long.BYTES;
        for (int i = 0; i < whole; i += Long.BYTES) {
            hash = PackedBytes.hash(hash, load(i, Long.BYTES));
        }
        for (int i = whole; i < size; i++) {
            hash = 31 * hash + elementAt(i);
        }
        return hash;
    }

    final boolean sameElements(SmallByteListStorage other) {
        if (size != other.size) {
            return false;
        }
        for (int i = 0; i < WORDS; i++) {
            if (word(i) != other.word(i)) {
                return false;
            }
        }
        return size <= INLINE_CAPACITY || compareOverflow(other) == 0;
    }

    final int compareElements(SmallByteListStorage other) {
        int common = Math.min(size, other.size);
        for (int i = 0; i < WORDS; i++) {
            long difference = word(i) ^ other.word(i);
            if (difference != 0) {
                int index = (i << 3) + (Long.numberOfTrailingZeros(difference) >>> 3);
                return index < common ? elementAt(index) - other.elementAt(index) : size - other.size;
            }
        }
        return common > INLINE_CAPACITY ? compareOverflow(other) : size - other.size;
    }

    @SuppressWarnings("NullAway") // Both lists are longer than their words.
    private int compareOverflow(SmallByteListStorage other) {
        return Arrays.compare(overflow, 0, size - INLINE_CAPACITY, other.overflow, 0, other.size - INLINE_CAPACITY);
    }

    final long sumOfElements() {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum += elementAt(i);
        }
        return sum;
    }

    /** The least element, of at least one. */
    final byte least() {
        byte least = elementAt(0);
        for (int i = 1; i < size; i++) {
            least = (byte) Math.min(least, elementAt(i));
        }
        return least;
    }

    /** The greatest element, of at least one. */
    final byte greatest() {
        byte greatest = elementAt(0);
        for (int i = 1; i < size; i++) {
            greatest = (byte) Math.max(greatest, elementAt(i));
        }
        return greatest;
    }
}
