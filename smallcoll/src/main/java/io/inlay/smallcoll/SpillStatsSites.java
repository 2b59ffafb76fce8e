package io.inlay.smallcoll;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The places where lists were made, and for each list that still exists its place. Nobody knows which size of a list is
 * its last; so a list is counted at the size it has, and counted elsewhere when that changes. Once it is collected, it
 * stays where it is.
 *
 * <p>The map holds lists weakly, and tells them apart by identity: equal lists are different lists, and the hash code of a
 * list changes with its elements.
 */
final class SpillStatsSites {
    /** The one that lists report to. */
    static final SpillStatsSites INSTANCE = new SpillStatsSites(SpillStatsSites::placeOfCaller);

    private static final StackWalker STACK = StackWalker.getInstance();
    private static final String OWN_PACKAGE = "io.inlay.smallcoll.";

    private final Supplier<String> place;
    private final Map<String, SpillStats> sites = new ConcurrentHashMap<>();
    private final Map<Object, Tracked> lists = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> collected = new ReferenceQueue<>();

    SpillStatsSites(Supplier<String> place) {
        this.place = place;
    }

    /** Counts a list that is new and empty. */
    void created(Object list, int inlineCapacity) {
        forgetCollected();
        String name = list.getClass().getSimpleName() + " of " + inlineCapacity + " at " + place.get();
        SpillStats site = sites.computeIfAbsent(name, SpillStats::new);
        Tracked tracked = new Tracked(list, collected, site);
        site.add(1, 0, true, 0);
        lists.put(tracked, tracked);
    }

    /** Counts a list elsewhere than until now. */
    void changed(Object list, int size, boolean inline) {
        Tracked tracked = lists.get(new Identity(list));
        if (tracked != null) {
            tracked.moveTo(size, inline);
        }
    }

    /** Returns how many lists are held that are not known to have been collected. */
    int trackedLists() {
        forgetCollected();
        return lists.size();
    }

    private void forgetCollected() {
        Reference<?> reference = collected.poll();
        while (reference != null) {
            lists.remove(reference);
            reference = collected.poll();
        }
    }

    /** Returns the places, those with the most lists first. */
    List<SpillStats> sites() {
        return sites.values().stream()
                .sorted(Comparator.comparingLong(SpillStats::lists).reversed().thenComparing(SpillStats::name))
                .toList();
    }

    String report(int printedSites) {
        List<SpillStats> all = sites();
        List<SpillStats> printed = all.subList(0, Math.min(printedSites, all.size()));
        return "Lists by the place that made them, " + printed.size() + " of " + all.size() + System.lineSeparator()
                + SpillStats.table(printed);
    }

    /** Prints the places with the most lists when the JVM exits. */
    void printAtExit(int printedSites) {
        Thread printer = new Thread(() -> System.err.print(report(printedSites)), SpillStatsHook.PROPERTY);
        try {
            Runtime.getRuntime().addShutdownHook(printer);
        } catch (IllegalStateException e) {
            // The first list is made while the JVM exits. Nobody waits for a report then, but the list has to work.
        }
    }

    /** A collector or a constructor reference calls from the JDK; the place is where it was used. */
    private static String placeOfCaller() {
        return STACK.walk(frames -> frames.filter(frame -> isPlace(frame.getClassName()))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + "(" + frame.getFileName() + ":"
                        + frame.getLineNumber() + ")")
                .orElse("no class but those of the JDK"));
    }

    private static boolean isPlace(String className) {
        return !(className.startsWith(OWN_PACKAGE)
                || className.startsWith("java.")
                || className.startsWith("javax.")
                || className.startsWith("jdk.")
                || className.startsWith("sun."));
    }

    /** A list that is the key of an entry as long as it exists, and how it is counted. */
    private static final class Tracked extends WeakReference<Object> {
        private final int identityHash;
        private final SpillStats site;
        private int size;
        private int largest;
        private boolean inline = true;

        Tracked(Object list, ReferenceQueue<Object> collected, SpillStats site) {
            super(list, collected);
            this.identityHash = System.identityHashCode(list);
            this.site = site;
        }

        synchronized void moveTo(int newSize, boolean newInline) {
            if (newSize == size && newInline == inline) {
                return;
            }
            int newLargest = Math.max(largest, newSize);
            site.add(1, newSize, newInline, newLargest);
            site.add(-1, size, inline, largest);
            size = newSize;
            inline = newInline;
            largest = newLargest;
        }

        @Override
        public int hashCode() {
            return identityHash;
        }

        /** Two of these are never for one list. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }
    }

    /** Finds the entry of a list. */
    private static final class Identity {
        private final Object list;

        Identity(Object list) {
            this.list = list;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(list);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Tracked tracked && tracked.refersTo(list);
        }
    }
}
