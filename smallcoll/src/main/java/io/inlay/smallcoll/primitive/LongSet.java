package io.inlay.smallcoll.primitive;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A growable hash set of {@code long} without boxes: what {@code HashSet<Long>} is, for a third to a half of its memory and,
 * on average, a third of its time; to find an element in a set of a few takes as long. Seven elements are tested at once by
 * tags of a byte each, so a search rarely compares an element in vain, and hardly ever goes wrong on a branch; removal moves
 * nothing and leaves nothing behind. Choose {@link io.inlay.smallcoll.SmallSet} where the order of insertion matters, and
 * {@link java.util.BitSet} where the elements are dense.
 *
 * <p>{@link #add}, {@link #contains} and {@link #remove} take expected constant time, whoever chose the elements: what an
 * element's place depends on is drawn at random; to repeat a run of one thread, {@code -Dinlay.hash.seed} fixes it.
 * Insertion amortises the growth of the table, which doubles when 5 of 7 slots are in use and needs no more memory than the
 * old and the new table; to insert and remove at a constant size never makes it grow or slower. To copy a set in the order
 * of iteration into another one takes linear time. Only {@link #trimToSize} gives memory back. A set holds up to
 * 1,533,916,885 elements; to add more throws {@link OutOfMemoryError}.
 *
 * <p>Every {@code long} may be an element. Null arguments are a {@link NullPointerException}. The order of iteration is not
 * specified, and may be another one in each set. A set is not safe for use by several threads if one of them modifies it.
 * Iterators and streams are fail-fast, and so is each method that calls a function: one that adds or removes an element gets
 * a {@link java.util.ConcurrentModificationException}. Where a function throws, the set is as it was.
 *
 * <p>A set equals another set of this class with the same elements; {@link #asSet} equals any {@link java.util.Set} with the
 * same. Hash code and text are those of the {@code HashSet}.
 *
 * <p>A set takes 40 bytes if it is empty, 112 with 4 elements and 1,523,912 with 100,000, if it was told how many will come,
 * on a 64-bit JVM with compressed references, JDK 17 or later. It grows to twice as many slots.
 *
 * <pre>{@code
 * LongSet seen = new LongSet();
 * boolean first = seen.add(4711);
 * }</pre>
 */
public final class LongSet extends TableSet<Long> implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MAXIMUM_SLOTS = (Integer.MAX_VALUE - 8) / Groups.SLOTS * Groups.SLOTS;
    private static final long[] NO_KEYS = {};

    private transient long[] keys = NO_KEYS;

    /** What keys that are spread are multiplied with: what {@link TableHash} makes of the salt of this table. */
    private transient long factor;

    /** How many elements the table holds. */
    private transient int limit;

    /** Makes an empty set. */
    public LongSet() {}

    /**
     * Makes an empty set that holds {@code expectedSize} elements without growing.
     *
     * @param expectedSize the number of elements to hold
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     * @throws OutOfMemoryError if there is no memory for so many, or they are more than a set can hold
     */
    public LongSet(int expectedSize) {
        makeRoom(requireExpectedSize(expectedSize));
    }

    /**
     * Makes a set of the given elements.
     *
     * @param elements the elements to copy, none of them null
     */
    public LongSet(Collection<Long> elements) {
        addAll(elements);
    }

    // Factories.

    /**
     * Returns a new set of the given elements. One that occurs twice is taken once.
     *
     * @param elements the elements, which are copied
     * @return a new set
     */
    public static LongSet of(long... elements) {
        LongSet set = new LongSet();
        set.addAll(elements);
        return set;
    }

    /**
     * Returns a new set of the elements of a collection of boxes.
     *
     * @param elements the elements to copy, none of them null
     * @return a new set
     */
    public static LongSet copyOf(Collection<Long> elements) {
        return new LongSet(elements);
    }

    /**
     * Returns a new set with the elements of another, and not much more spare room than they need.
     *
     * @param source the set to copy
     * @return a new set
     */
    public static LongSet copyOf(LongSet source) {
        if (source.size == 0 || !source.isTight(Groups.slotsFor(source.size, MAXIMUM_SLOTS))) {
            LongSet set = new LongSet(source.size);
            set.addAll(source);
            return set;
        }
        LongSet set = new LongSet();
        set.keys = source.keys.clone();
        set.copyTags(source);
        set.factor = source.factor;
        set.limit = source.limit;
        return set;
    }

    // Queries.

    /**
     * Tells whether an element is there.
     *
     * @param element the element
     * @return whether it is there
     */
    public boolean contains(long element) {
        return find(element) >= 0;
    }

    /** The slot of an element, -1 if it is not there. */
    private int find(long element) {
        var tags = this.tags;
        var hash = TableHash.spread(element) * factor;
        int group = Groups.home(hash, tags.length);
        var word = tags[group];
        var lanes = Groups.matching(word, hash);
        if (lanes != 0) {
            int slot = Groups.slot(group, lanes);
            if (keys[slot] == element && Groups.touch(keys, group * Groups.SLOTS, hash)) {
                return slot;
            }
        } else if (Groups.isLast(word)) {
            return -1;
        }
        return findFurther(tags, keys, element, hash);
    }

    /** {@link #find} where the first lane of the key's home is not the key's, and it may be in another. */
    private static int findFurther(long[] tags, long[] keys, long element, long hash) {
        int home = Groups.home(hash, tags.length);
        int group = home;
        do {
            var word = tags[group];
            for (var lanes = Groups.matching(word, hash); lanes != 0; lanes = Groups.rest(lanes)) {
                int slot = Groups.slot(group, lanes);
                if (keys[slot] == element) {
                    return slot;
                }
            }
            if (Groups.isLast(word)) {
                return -1;
            }
            group = Groups.next(group, tags.length);
        } while (group != home);
        return -1;
    }

    /**
     * Tells whether all elements of another set are in this one.
     *
     * @param other the other set
     * @return whether there is none that is not
     */
    public boolean containsAll(LongSet other) {
        if (other.size > size) {
            return false;
        }
        for (PrimitiveIterator.OfLong elements = other.iterator(); elements.hasNext(); ) {
            if (!contains(elements.nextLong())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether some element of another set is in this one.
     *
     * @param other the other set
     * @return whether there is one
     */
    public boolean containsAny(LongSet other) {
        if (other.size < size) {
            return other.containsAny(this);
        }
        for (PrimitiveIterator.OfLong elements = iterator(); elements.hasNext(); ) {
            if (other.contains(elements.nextLong())) {
                return true;
            }
        }
        return false;
    }

    // Updates.

    /**
     * Adds an element.
     *
     * @param element the element
     * @return whether it was not there
     * @throws OutOfMemoryError if there is no memory for a larger table, or no set may hold more elements
     */
    public boolean add(long element) {
        var tags = this.tags;
        var keys = this.keys;
        var hash = TableHash.spread(element) * factor;
        int group = Groups.home(hash, tags.length);
        var word = tags[group];
        var lanes = Groups.matching(word, hash);
        if (lanes != 0) {
            return keys[Groups.slot(group, lanes)] != element && addElsewhere(element);
        }
        var vacant = Groups.vacant(word);
        if (vacant == 0 || !Groups.isLast(word) || size >= limit) {
            return addElsewhere(element);
        }
        keys[Groups.slot(group, vacant)] = element;
        tags[group] = Groups.with(word, vacant, hash);
        size++;
        return true;
    }

    /** {@link #add} where the element's home is full, or was, or the table has to grow. */
    private boolean addElsewhere(long element) {
        if (find(element) >= 0) {
            return false;
        }
        if (size == limit) {
            resize(Groups.slotsAfter(slotCount(), MAXIMUM_SLOTS));
        }
        var hash = TableHash.spread(element) * factor;
        if (Groups.isFar(tags, hash)) {
            resize(slotCount());
            hash = TableHash.spread(element) * factor;
        }
        keys[Groups.claim(tags, hash)] = element;
        size++;
        return true;
    }

    /**
     * Adds elements.
     *
     * @param elements the elements
     * @return whether one of them was not there
     */
    public boolean addAll(long... elements) {
        int before = size;
        int limitBefore = limit;
        for (int index = 0; index < elements.length; index++) {
            var element = elements[index];
            if (size == limit && !contains(element)) {
                makeRoomFor(elements.length - index);
            }
            add(element);
        }
        giveBack(limitBefore);
        return size != before;
    }

    /**
     * Adds the elements of a collection of boxes.
     *
     * @param elements the elements, none of them null
     * @return whether one of them was not there
     */
    public boolean addAll(Collection<Long> elements) {
        return addAllBoxed(elements);
    }

    /**
     * Adds the elements of another set.
     *
     * @param source the other set, which may be this one
     * @return whether one of them was not there
     */
    public boolean addAll(LongSet source) {
        ensureCapacity(source.size);
        int before = size;
        for (PrimitiveIterator.OfLong elements = source.iterator(); elements.hasNext(); ) {
            add(elements.nextLong());
        }
        return size != before;
    }

    /**
     * Removes an element.
     *
     * @param element the element
     * @return whether it was there
     */
    public boolean remove(long element) {
        return removeFound(find(element));
    }

    /**
     * Removes the elements of another set.
     *
     * @param other the other set, which may be this one
     * @return whether one of them was there
     */
    public boolean removeAll(LongSet other) {
        if (other.size >= size) {
            return removeIf(other::contains);
        }
        int before = size;
        for (PrimitiveIterator.OfLong elements = other.iterator(); elements.hasNext(); ) {
            remove(elements.nextLong());
        }
        return size != before;
    }

    /**
     * Removes the elements that are not in another set.
     *
     * @param other the other set, which may be this one
     * @return whether there were any
     */
    public boolean retainAll(LongSet other) {
        return retainIf(other::contains);
    }

    /**
     * Removes the elements that pass a test. All are tested before the first is removed.
     *
     * @param predicate the test
     * @return whether there were any
     */
    public boolean removeIf(LongPredicate predicate) {
        return removeIf(predicate, true);
    }

    /**
     * Removes the elements that do not pass a test. All are tested before the first is removed.
     *
     * @param predicate the test
     * @return whether there were any
     */
    public boolean retainIf(LongPredicate predicate) {
        return removeIf(predicate, false);
    }

    private boolean removeIf(LongPredicate predicate, boolean answer) {
        Objects.requireNonNull(predicate, "predicate");
        var expectedTags = tags;
        int expected = modifications();
        SlotMarks marks = new SlotMarks(expectedTags.length);
        for (int first = 0; first < expectedTags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(expectedTags, first); live != 0; live = Groups.rest(live)) {
                if (predicate.test(keys[Groups.slotIn(first, live)]) == answer) {
                    marks.add(Groups.slotIn(first, live));
                }
                requireUnchanged(expectedTags, expected);
            }
        }
        return marks.removeFrom(this);
    }

    @Override
    void removeSlot(int slot) {
        Groups.release(tags, slot, TableHash.spread(keys[slot]) * factor);
        size--;
        removals++;
    }

    @Override
    public void clear() {
        if (size > 0) {
            Arrays.fill(tags, 0);
            factor = TableHash.factor(TableHash.salt(tags.length));
            removals += size;
            size = 0;
        }
    }

    // Algebra.

    /**
     * Returns a new set of the elements that are in this set, in another, or in both.
     *
     * @param other the other set
     * @return a new set
     */
    public LongSet union(LongSet other) {
        if (size < other.size) {
            return other.union(this);
        }
        LongSet union = copyOf(this);
        union.addAll(other);
        return union;
    }

    /**
     * Returns a new set of the elements that are in this set and in another.
     *
     * @param other the other set
     * @return a new set
     */
    public LongSet intersection(LongSet other) {
        return size <= other.size ? select(other, true) : other.select(this, true);
    }

    /**
     * Returns a new set of the elements that are in this set and not in another.
     *
     * @param other the other set
     * @return a new set
     */
    public LongSet difference(LongSet other) {
        return select(other, false);
    }

    /**
     * Returns a new set of the elements that are either in this set or in another, but not in both.
     *
     * @param other the other set
     * @return a new set
     */
    public LongSet symmetricDifference(LongSet other) {
        LongSet either = select(other, false);
        either.addAll(other.select(this, false));
        return either;
    }

    /** A new set of the elements of which {@code answer} says whether they are in another. */
    private LongSet select(LongSet other, boolean answer) {
        LongSet selection = new LongSet();
        for (PrimitiveIterator.OfLong elements = iterator(); elements.hasNext(); ) {
            var element = elements.nextLong();
            if (other.contains(element) == answer) {
                selection.add(element);
            }
        }
        return selection;
    }

    // Capacity.

    /**
     * Makes room, so that the set holds {@code expectedSize} elements without growing.
     *
     * @param expectedSize the number of elements to hold, those that are there included
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     * @throws OutOfMemoryError if there is no memory for so many, or they are more than a set can hold
     */
    @Override
    public void ensureCapacity(int expectedSize) {
        if (requireExpectedSize(expectedSize) > limit) {
            makeRoom(expectedSize);
        }
    }

    /** Gives back the memory that the elements do not need. Takes time proportional to the table. */
    @Override
    public void trimToSize() {
        if (Groups.slotsFor(size, MAXIMUM_SLOTS) < slotCount()) {
            makeRoom(size);
        }
    }

    private void makeRoom(int expectedSize) {
        resize(Groups.slotsFor(expectedSize, MAXIMUM_SLOTS));
    }

    /** Moves the elements into a table of so many slots, which is allocated before anything changes. */
    private void resize(int slots) {
        if (slots == 0) {
            tags = Groups.NONE;
            keys = NO_KEYS;
        } else {
            moveInto(new long[slots], Groups.allocate(slots));
        }
        limit = Groups.capacity(slots);
    }

    private void moveInto(long[] newKeys, long[] newTags) {
        var newFactor = TableHash.factor(TableHash.salt(newTags.length));
        for (int first = 0; first < tags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(tags, first); live != 0; live = Groups.rest(live)) {
                var key = keys[Groups.slotIn(first, live)];
                newKeys[Groups.claim(newTags, TableHash.spread(key) * newFactor)] = key;
            }
        }
        tags = newTags;
        factor = newFactor;
        keys = newKeys;
    }

    @Override
    int slotCount() {
        return keys.length;
    }

    // Iteration.

    /**
     * Calls a function with each element.
     *
     * @param action the function
     */
    public void forEach(LongConsumer action) {
        Objects.requireNonNull(action, "action");
        var tags = this.tags;
        int expected = modifications();
        for (int first = 0; first < tags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(tags, first); live != 0; live = Groups.rest(live)) {
                action.accept(keys[Groups.slotIn(first, live)]);
                requireUnchanged(tags, expected);
            }
        }
    }

    /**
     * Returns an iterator that supports removal. It is no object where it does not leave the method that asked for it.
     *
     * @return a new iterator, fail-fast
     */
    public PrimitiveIterator.OfLong iterator() {
        return new ElementIterator(this);
    }

    /**
     * Returns a stream of the elements.
     *
     * @return a sequential stream, late-binding and fail-fast
     */
    public LongStream stream() {
        return StreamSupport.longStream(
                () -> Spliterators.spliterator(iterator(), size, Spliterator.DISTINCT),
                Spliterator.DISTINCT | Spliterator.SIZED | Spliterator.SUBSIZED,
                false);
    }

    /**
     * Returns the elements in the order of iteration.
     *
     * @return a new array
     */
    public long[] toArray() {
        var array = new long[size];
        int index = 0;
        for (PrimitiveIterator.OfLong elements = iterator(); elements.hasNext(); ) {
            array[index++] = elements.nextLong();
        }
        return array;
    }

    private static final class ElementIterator extends GroupCursor implements PrimitiveIterator.OfLong {
        private final LongSet set;

        ElementIterator(LongSet set) {
            super(set);
            this.set = set;
        }

        @Override
        public boolean hasNext() {
            return hasMore();
        }

        @Override
        public long nextLong() {
            return set.keys[advanceToSlot()];
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            Objects.requireNonNull(action, "action");
            while (hasMore()) {
                action.accept(nextLong());
            }
            requireUnchanged();
        }

        @Override
        public void remove() {
            removeCurrent();
        }
    }

    // Boxes.

    @Override
    Long boxedAt(int slot) {
        return keys[slot];
    }

    @Override
    int findBoxed(@Nullable Object element) {
        return element instanceof Long boxed ? find(boxed) : -1;
    }

    @Override
    boolean addBoxed(Long element) {
        return add(element);
    }

    // Object.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof LongSet set && size == set.size && containsAll(set));
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (PrimitiveIterator.OfLong elements = iterator(); elements.hasNext(); ) {
            sum += Elements.hash(elements.nextLong());
        }
        return sum;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (PrimitiveIterator.OfLong elements = iterator(); elements.hasNext(); ) {
            text.append(text.length() == 1 ? "" : ", ").append(elements.nextLong());
        }
        return text.append(']').toString();
    }

    // Serialization.

    @Override
    void writeSlot(ObjectOutputStream out, int slot) throws IOException {
        out.writeLong(keys[slot]);
    }

    @Override
    void readEntry(ObjectInputStream in) throws IOException {
        add(in.readLong());
    }

    /**
     * Returns what is written in place of the set.
     *
     * @return its serialized form
     */
    private Object writeReplace() {
        return new SerializedForm(this);
    }

    /**
     * Refuses a stream that holds the set itself, which no set writes.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Not in its serialized form");
    }

    private static final class SerializedForm extends SerializedTable {
        private static final long serialVersionUID = 1L;

        SerializedForm(LongSet set) {
            super(set);
        }

        @Override
        void writeEmpty(GroupTable table, ObjectOutputStream out) {}

        @Override
        GroupTable readEmpty(ObjectInputStream in) {
            return new LongSet();
        }

        private Object readResolve() {
            return table();
        }
    }
}
