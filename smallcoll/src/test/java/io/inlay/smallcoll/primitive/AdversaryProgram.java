package io.inlay.smallcoll.primitive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

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
                        file,
                        Arrays.stream(choose(type(arguments[2])))
                                .mapToObj(Integer::toString)
                                .toList());
            case "insert" -> insert(type(arguments[2]).withExpectedSize(EXPECTED_SIZE), read(file));
            case "grow" -> insert(type(arguments[2]).empty(), read(file));
            case "order" -> System.out.println(order());
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static PrimitiveMapType type(String name) {
        return PrimitiveMapType.all()
                .filter(type -> type.mapClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int[] read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return lines.stream().mapToInt(Integer::parseInt).toArray();
    }

    /** Keys that this process would put into one group of the first map of that type. */
    private static int[] choose(PrimitiveMapType type) {
        GroupTable table = type.withExpectedSize(EXPECTED_SIZE).raw();
        long factor = TableScan.factor(table);
        int groups = table.tags.length;
        return IntStream.iterate(1, number -> number + 1)
                .filter(number -> Groups.home(spread(type, number) * factor, groups) == groups / 2)
                .limit(KEYS)
                .toArray();
    }

    private static long spread(PrimitiveMapType type, int number) {
        return type.keys() == BoxKind.LONG ? TableHash.spread((long) number) : TableHash.spread(number);
    }

    /** A number as a key; where keys are objects, its own hash code. */
    private static Object key(PrimitiveMapType type, int number) {
        return type.keys() == BoxKind.LONG ? (Object) (long) number : (Object) number;
    }

    /** Prints how many groups the insertions have passed, at most and together, and how often the table was replaced. */
    private static void insert(AnyPrimitiveMap map, int[] numbers) {
        Object value = map.type().value(1);
        long total = 0;
        int largest = 0;
        int tables = 1;
        for (int number : numbers) {
            Object key = key(map.type(), number);
            long[] tags = map.raw().tags;
            map.raw().putBoxed(key, value);
            tables += map.raw().tags == tags ? 0 : 1;
            int distance = Math.floorMod(
                    map.raw().findBoxed(key) / Groups.SLOTS - TableScan.home(map.raw(), key), map.raw().tags.length);
            total += distance;
            largest = Math.max(largest, distance);
        }
        long found = Arrays.stream(numbers)
                .filter(number -> map.get(key(map.type(), number)).equals(value))
                .count();
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
