package io.inlay.smallcoll.primitive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** What {@link AdversaryTest} does in virtual machines whose hash codes it chooses. */
final class AdversaryProgram {
    /** So many entries the attacked map was made for. */
    static final int EXPECTED_SIZE = 10_000;

    /** So many keys the attacker sends. */
    static final int KEYS = 8_000;

    private AdversaryProgram() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "choose" ->
                Files.write(
                        file, Arrays.stream(choose()).mapToObj(Long::toString).toList());
            case "insert" -> insert(read(file));
            case "order" -> System.out.println(order());
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static long[] read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return lines.stream().mapToLong(Long::parseLong).toArray();
    }

    /** Keys that this process would put into one group of that map. */
    private static long[] choose() {
        LongLongMap map = new LongLongMap(EXPECTED_SIZE);
        return LongStream.iterate(1, key -> key + 1)
                .filter(key -> TableScan.home(map, key) == map.tags.length / 2)
                .limit(KEYS)
                .toArray();
    }

    /** Prints how many groups the insertions have passed, at most and together, and how often the table was replaced. */
    private static void insert(long[] keys) {
        LongLongMap map = new LongLongMap(EXPECTED_SIZE);
        long total = 0;
        int largest = 0;
        int tables = 1;
        for (long key : keys) {
            long[] tags = map.tags;
            map.put(key, key);
            tables += map.tags == tags ? 0 : 1;
            int distance = Math.floorMod(map.find(key) / Groups.SLOTS - TableScan.home(map, key), map.tags.length);
            total += distance;
            largest = Math.max(largest, distance);
        }
        long found = Arrays.stream(keys).filter(key -> map.get(key) == key).count();
        System.out.println("total " + total + " largest " + largest + " tables " + tables + " found " + found);
    }

    /** The orders of maps of several lengths, and of a set. */
    private static String order() {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder text = new StringBuilder();
        for (int size : new int[] {10, 100, 1_000}) {
            LongLongMap longs = new LongLongMap();
            IntIntMap ints = new IntIntMap();
            ObjectIntMap<String> objects = new ObjectIntMap<>();
            LongSet set = new LongSet();
            for (int i = 0; i < size; i++) {
                long key = random.nextLong();
                longs.put(key, i);
                ints.put((int) key, i);
                objects.put("key " + key, i);
                set.add(key);
            }
            text.append(longs).append(ints).append(objects).append(set);
        }
        return text.toString();
    }
}
