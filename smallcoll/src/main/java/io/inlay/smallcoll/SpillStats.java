package io.inlay.smallcoll;

import io.inlay.smallcoll.primitive.SmallByteList;
import io.inlay.smallcoll.primitive.SmallDoubleList;
import io.inlay.smallcoll.primitive.SmallIntList;
import io.inlay.smallcoll.primitive.SmallLongList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts how many lists of one kind stayed in their fields, how many grew past them, and how long they were at last; and
 * says which class would take the least memory for them. It is there to choose between {@link SmallList},
 * {@link SmallList8} and {@link java.util.ArrayList} by what a program does. It is for lists only: maps and sets take other
 * bytes, and what it recommends is no class of theirs.
 *
 * <p>There are two ways. A program that knows when it is done with a list makes an object of this class for a kind of
 * list and calls {@link #record(SmallList)}; the lists know nothing of it. Or a program is started with
 * {@code -Dinlay.spillstats=true}; then each {@code SmallList} and {@code SmallList8} is counted by the place that made it,
 * the topmost method that is neither of this package nor of the JDK. {@link #sites} returns these, and when the JVM exits
 * the 50 with the most lists are printed to {@code System.err}; a number instead of {@code true} prints as many. A list is
 * counted at the size it has last, also after it was collected: its final size. Nothing keeps it from being collected.
 *
 * <p>Without the property the lists run the code that they would run if this class did not exist: what is behind it is not
 * compiled. With it each list that is made costs a walk up the stack, and while it exists about 90 bytes: it is for
 * measuring, not for production. {@code record} takes a few additions.
 *
 * <p>Several threads may record at once. Numbers that are read meanwhile may be of different moments. Nothing is removed:
 * a place or an object of this class takes about 7 kB, however many lists it counts. Equality is identity.
 *
 * <pre>{@code
 * SpillStats headers = new SpillStats("headers of a request");
 * SmallList<String> names = SmallList.of("Host", "Accept");
 * headers.record(names);
 * System.out.println(headers);
 * }</pre>
 */
public final class SpillStats {
    private final String name;
    private final SpillStatsSizes finalSizes = new SpillStatsSizes();
    private final SpillStatsSizes largestSizes = new SpillStatsSizes();
    private final LongAdder inline = new LongAdder();
    private volatile boolean hasPrimitives;

    /**
     * Makes an object that has counted nothing.
     *
     * @param name what kind of lists it will count, for {@link #toString}
     */
    public SpillStats(String name) {
        this.name = Objects.requireNonNull(name);
    }

    // Counting.

    /**
     * Counts a list that the program is done with.
     *
     * @param list the list; it is not kept
     */
    public void record(SmallList<?> list) {
        record(list.size(), list.isInline(), list.inlineCapacity());
    }

    /**
     * Counts a list that the program is done with.
     *
     * @param list the list; it is not kept
     */
    public void record(SmallList8<?> list) {
        record(list.size(), list.isInline(), list.inlineCapacity());
    }

    /**
     * Counts a list that the program is done with. From then on nothing is recommended, since there is one class of such
     * lists.
     *
     * @param list the list; it is not kept
     */
    public void record(SmallIntList list) {
        recordPrimitives(list.size(), list.isInline(), list.inlineCapacity());
    }

    /**
     * Counts a list that the program is done with. From then on nothing is recommended, since there is one class of such
     * lists.
     *
     * @param list the list; it is not kept
     */
    public void record(SmallLongList list) {
        recordPrimitives(list.size(), list.isInline(), list.inlineCapacity());
    }

    /**
     * Counts a list that the program is done with. From then on nothing is recommended, since there is one class of such
     * lists.
     *
     * @param list the list; it is not kept
     */
    public void record(SmallDoubleList list) {
        recordPrimitives(list.size(), list.isInline(), list.inlineCapacity());
    }

    /**
     * Counts a list that the program is done with. From then on nothing is recommended, since there is one class of such
     * lists.
     *
     * @param list the list; it is not kept
     */
    public void record(SmallByteList list) {
        recordPrimitives(list.size(), list.isInline(), list.inlineCapacity());
    }

    private void recordPrimitives(int size, boolean isInline, int inlineCapacity) {
        hasPrimitives = true;
        record(size, isInline, inlineCapacity);
    }

    /** A list that is not inline had more elements than its fields hold, whatever its size is now. */
    private void record(int size, boolean isInline, int inlineCapacity) {
        add(1, size, isInline, isInline ? size : Math.max(size, inlineCapacity + 1));
    }

    /**
     * Counts a list of any class that the program is done with. Not a map or a set: what is recommended, and the bytes, are
     * those of lists.
     *
     * @param size its number of elements
     * @param isInline whether it has no array
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public void record(int size, boolean isInline) {
        if (size < 0) {
            throw new IllegalArgumentException("size is negative: " + size);
        }
        add(1, size, isInline, size);
    }

    /** Counts so many lists more; or less, if the number is negative. */
    void add(int lists, int finalSize, boolean isInline, int largestSize) {
        finalSizes.add(finalSize, lists);
        largestSizes.add(largestSize, lists);
        inline.add(isInline ? lists : 0);
    }

    // Results.

    /**
     * Returns the places that made lists, those with the most lists first, if the program was started with
     * {@code -Dinlay.spillstats}.
     *
     * @return one object for each place and class of list; none without the property
     */
    public static List<SpillStats> sites() {
        return SpillStatsHook.ENABLED ? SpillStatsSites.INSTANCE.sites() : List.of();
    }

    /**
     * Returns what kind of lists this counts: the name given to the constructor, or the class of the lists and the place.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns how many lists were counted.
     *
     * @return the number of lists
     */
    public long lists() {
        return finalSizes.sum();
    }

    /**
     * Returns how many of the lists have no array.
     *
     * @return the number of lists that stayed in their fields, or were trimmed back to them
     */
    public long inline() {
        return inline.sum();
    }

    /**
     * Returns how many of the lists have an array.
     *
     * @return the number of lists that outgrew their fields, or were made for more
     */
    public long spilled() {
        return lists() - inline();
    }

    /**
     * Returns how many lists have each final size. Sizes from 65 on are counted together with others up to the next power
     * of two.
     *
     * @return the number of lists by size, or by the largest of several sizes; without those that are zero
     */
    public SortedMap<Integer, Long> histogram() {
        return finalSizes.nonZero();
    }

    /**
     * Returns what the lists would take in another class: the list and its array, without the elements, on a 64-bit JVM with
     * compressed references, if their elements were added one by one and they were as long as they were at their longest.
     * Of a list that was counted by {@code record} only its length in the end is known, and whether it outgrew its fields.
     *
     * @param inlineCapacity the number of fields; 0 for {@code ArrayList}
     * @return the bytes of all lists
     * @throws IllegalArgumentException if {@code inlineCapacity} is negative
     * @throws IllegalStateException if lists of primitives are among those counted
     */
    public long estimatedBytes(int inlineCapacity) {
        if (inlineCapacity < 0) {
            throw new IllegalArgumentException("inlineCapacity is negative: " + inlineCapacity);
        }
        requireObjects();
        return SpillStatsModel.bytes(largestSizes.nonZero(), inlineCapacity);
    }

    /**
     * Returns the inline capacity for which {@link #estimatedBytes} is least, of those that there are: 4 for
     * {@link SmallList}, 8 for {@link SmallList8} and 0 for {@link java.util.ArrayList}. Of several the least.
     *
     * @return the number of fields, or 0; 4 if no list was counted
     * @throws IllegalStateException if lists of primitives are among those counted: of these there is one class
     */
    public int recommendedInlineCapacity() {
        requireObjects();
        return SpillStatsModel.cheapest(largestSizes.nonZero());
    }

    private void requireObjects() {
        if (hasPrimitives) {
            throw new IllegalStateException(name + ": lists of primitives were counted, there is no class to choose");
        }
    }

    /**
     * Returns the {@link #table} of this alone.
     *
     * @return the table
     */
    @Override
    public String toString() {
        return table(List.of(this));
    }

    /**
     * Returns a table with two lines for each: how many lists, inline and spilled, the recommended inline capacity (of lists
     * of primitives a dash) and the name; and below these the histogram.
     *
     * @param stats what to print, in this order
     * @return the table
     */
    public static String table(Collection<SpillStats> stats) {
        StringBuilder table = new StringBuilder("     lists    inline   spilled  fields  place");
        for (SpillStats each : stats) {
            long lists = each.lists();
            long inline = each.inline();
            table.append(String.format(
                    Locale.ROOT,
                    "%n%10d%10d%10d%8s  %s%n            sizes",
                    lists,
                    inline,
                    lists - inline,
                    each.hasPrimitives ? "-" : each.recommendedInlineCapacity(),
                    each.name));
            each.histogram().forEach((size, count) -> table.append(sizes(size, count)));
        }
        return table.append(System.lineSeparator()).toString();
    }

    private static String sizes(int largest, long lists) {
        int smallest = SpillStatsSizes.smallest(largest);
        return " " + (smallest == largest ? "" : smallest + "-") + largest + ":" + lists;
    }
}
