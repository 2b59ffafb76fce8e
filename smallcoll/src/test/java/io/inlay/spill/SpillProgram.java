package io.inlay.spill;

import io.inlay.smallcoll.Presize;
import io.inlay.smallcoll.SmallList;
import io.inlay.smallcoll.SmallList8;
import io.inlay.smallcoll.SpillStats;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A program outside of the package, to be started with {@code -Dinlay.spillstats}. It compares what was counted with the
 * lists it made, and ends with an exception if they differ.
 */
public final class SpillProgram {
    private SpillProgram() {}

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "compare" -> compareEveryOperation();
            case "construct" -> compareEveryConstructor();
            case "threads" -> compareThreads();
            case "collect" -> compareCollectedLists();
            case "print" -> twoPlaces();
            case "late" -> Runtime.getRuntime().addShutdownHook(new Thread(SpillProgram::useFirstList));
            case "off" -> require(SpillStats.sites().isEmpty(), "nothing is counted: " + SpillStats.sites());
            default -> throw new IllegalArgumentException(args[0]);
        }
        System.out.println("done " + args[0]);
    }

    /** After any sequence of operations each list is counted at the size it has. */
    /** Neither the first list nor the second may notice that it is too late to announce a report. */
    private static void useFirstList() {
        List<String> list = new SmallList<>(List.of("first"));
        list.addAll(new SmallList<>(List.of("second")));
        System.out.println("at exit " + list);
    }

    private static void compareEveryOperation() {
        Random random = new Random(42);
        List<SmallList<Integer>> lists = new ArrayList<>();
        List<SmallList<Integer>> others = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            lists.add(newList());
        }
        for (int step = 0; step < 30_000; step++) {
            change(lists.get(random.nextInt(lists.size())), random, others);
            if (step % 1000 == 0) {
                compare("newList", lists);
            }
        }
        compare("newList", lists);
        require(site("newList").spilled() > 0 && site("newList").inline() > 0, "both kinds: " + site("newList"));
    }

    private static SmallList<Integer> newList() {
        return new SmallList<>();
    }

    private static void change(SmallList<Integer> list, Random random, List<SmallList<Integer>> others) {
        int size = list.size();
        int at = random.nextInt(size + 1);
        switch (random.nextInt(22)) {
            case 0 -> list.add(at, 1);
            case 1 -> list.addAll(at, List.of(1, 2, 3));
            case 2 -> list.clear();
            case 3 -> list.trimToSize();
            case 4 -> list.removeIf(n -> n % 2 == 0);
            case 5 -> list.subList(at, size).clear();
            case 6 -> list.truncate(at);
            case 7 -> list.resize(random.nextInt(12), 7);
            case 8 -> list.resizeWith(random.nextInt(12), () -> 8);
            case 9 -> others.add(list.drain(at, size));
            case 10 -> others.add(list.splice(at, size, List.of(1, 2)));
            case 11 -> others.add(list.splitOff(at));
            case 12 -> others.add(list.extractIf(n -> n == 7));
            case 13 -> list.dedup();
            case 14 -> list.ensureCapacity(random.nextInt(20));
            case 15 -> list.addFirst(2);
            case 16 -> list.retainAll(List.of(1, 2, 7));
            case 17 -> list.listIterator(at).add(5);
            case 18 -> list.sort(null);
            case 19 -> {
                if (size > 0) {
                    list.removeLast();
                }
            }
            case 20 -> {
                if (size > 0) {
                    list.swapRemove(random.nextInt(size));
                }
            }
            default -> list.add(step(random));
        }
    }

    private static int step(Random random) {
        return random.nextInt(10);
    }

    private static void compareEveryConstructor() throws IOException, ClassNotFoundException {
        List<Integer> six = List.of(1, 2, 3, 4, 5, 6);
        compare("fromExpectedSize", List.of(fromExpectedSize(0), fromExpectedSize(4), fromExpectedSize(9)));
        compare(
                "fromCollection",
                List.of(
                        fromCollection(List.of()),
                        fromCollection(six),
                        fromCollection(new ArrayList<>(six)),
                        fromCollection(new SmallList<>(six)),
                        fromCollection(Collections.nCopies(70, 1))));
        compare("fromElements", fromElements());
        compare("collected", List.of(collected(3), collected(30)));
        compare("read", List.of(read(3), read(12)));
        SmallList8<Integer> eight = new SmallList8<>(six);
        SpillStats counted = sites("compareEveryConstructor", "SmallList8").get(0);
        require(counted.inline() == 1 && counted.histogram().equals(Map.of(6, 1L)), eight + " " + counted);
    }

    private static SmallList<Integer> fromExpectedSize(int expectedSize) {
        return new SmallList<>(expectedSize);
    }

    private static SmallList<Integer> fromCollection(List<Integer> elements) {
        return new SmallList<>(elements);
    }

    private static List<SmallList<Integer>> fromElements() {
        return List.of(
                SmallList.of(),
                SmallList.of(1),
                SmallList.of(1, 2),
                SmallList.of(1, 2, 3, 4),
                SmallList.of(1, 2, 3, 4, 5),
                SmallList.copyOf(new Integer[] {1, 2, 3}, 1, 3));
    }

    private static SmallList<Integer> collected(int size) {
        return Stream.iterate(1, n -> n + 1).limit(size).collect(Presize.toSmallList());
    }

    private static SmallList<Integer> read(int size) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(written(size));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            @SuppressWarnings("unchecked") // It was just written.
            SmallList<Integer> list = (SmallList<Integer>) in.readObject();
            return list;
        }
    }

    private static SmallList<Integer> written(int size) {
        return new SmallList<>(Collections.nCopies(size, 1));
    }

    private static void compareThreads() throws InterruptedException {
        List<SmallList<Integer>> kept = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 2000; i++) {
                    SmallList<Integer> list = newList();
                    for (int n = 0; n < i % 9; n++) {
                        list.add(n);
                    }
                    kept.add(list);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        require(kept.size() == 16_000, "all threads ended well");
        compare("newList", kept);
    }

    /** With a heap of 32 MB: each list refers to 16 kB, so those that were made before have to go. */
    private static void compareCollectedLists() {
        for (int i = 0; i < 20_000; i++) {
            SmallList<Object> list = newObjectList();
            list.add(new byte[16_384]);
            if (i % 2 == 0) {
                list.addAll(List.of(1, 2, 3, 4));
            }
        }
        SpillStats counted = site("newObjectList");
        require(counted.histogram().equals(Map.of(1, 10_000L, 5, 10_000L)), counted.toString());
        require(counted.inline() == 10_000 && counted.spilled() == 10_000, counted.toString());
    }

    private static SmallList<Object> newObjectList() {
        return new SmallList<>();
    }

    private static void twoPlaces() {
        for (int i = 0; i < 10; i++) {
            newList().add(1);
        }
        newObjectList();
    }

    private static void compare(String method, List<SmallList<Integer>> lists) {
        Map<Integer, Long> sizes = new HashMap<>();
        long inline = 0;
        for (SmallList<Integer> list : lists) {
            int size = list.size();
            sizes.merge(size <= 64 ? size : 128, 1L, Long::sum);
            inline += list.isInline() ? 1 : 0;
        }
        Map<Integer, Long> counted = new HashMap<>();
        long countedInline = 0;
        long countedLists = 0;
        for (SpillStats site : sites(method, "SmallList ")) {
            site.histogram().forEach((size, count) -> counted.merge(size, count, Long::sum));
            countedInline += site.inline();
            countedLists += site.lists();
        }
        require(counted.equals(sizes), method + ": expected " + sizes + " but was " + counted);
        require(countedInline == inline, method + ": expected " + inline + " inline but was " + countedInline);
        require(countedLists == lists.size(), method + ": expected " + lists.size() + " but was " + countedLists);
    }

    private static SpillStats site(String method) {
        List<SpillStats> found = sites(method, "SmallList ");
        require(found.size() == 1, method + " once among " + SpillStats.sites());
        return found.get(0);
    }

    /** The places in a method: one for each line. */
    private static List<SpillStats> sites(String method, String type) {
        String place = SpillProgram.class.getName() + "." + method + "(SpillProgram.java:";
        return SpillStats.sites().stream()
                .filter(site -> site.name().startsWith(type) && site.name().contains(place))
                .toList();
    }

    private static void require(boolean fulfilled, String message) {
        if (!fulfilled) {
            throw new IllegalStateException(message);
        }
    }
}
