package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random operations on an {@link EntryTable}, beside a {@code LinkedHashMap}. */
class EntryTableModelTest {
    private static final int SEEDS = MapSubject.SAMPLE ? 35 : 105;

    private EntryTable table;
    private Map<Object, Object> model = new LinkedHashMap<>();
    private Random random;
    private int seed;
    private int shape;
    private int range;

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void operations_random_sameAsLinkedHashMap(int number) {
        seed = number;
        random = new Random(seed);
        shape = seed & 1;
        range = new int[] {20, 300, 1000}[seed % 3];
        table = new EntryTable(shape, random.nextInt(20));
        for (int step = 0; step < range * 4; step++) {
            act(step);
            if (step % (range / 20) == 0) {
                compare();
            }
        }
        compare();
    }

    @Test
    @Tag("slow")
    void operations_largeTables_sameAsLinkedHashMap() {
        for (int number : new int[] {0, 4, 5, 9}) {
            seed = number;
            random = new Random(seed);
            shape = seed & 1;
            range = 90_000; // Only seeds with numbers as keys: the others' chains would be long.
            table = new EntryTable(shape, 0);
            model = new LinkedHashMap<>();
            for (int step = 0; step < 3 * range; step++) {
                look(step, key());
                if (step % 4 == 0) {
                    remove(key());
                }
                if (step % 30_000 == 0) {
                    compare();
                }
            }
            iterateAndRemove(50);
            compare();
            trimOrCopy();
            compare();
        }
    }

    /** Integers in steps, and keys with few hash codes that are comparable, are not, or are null. */
    private Object key() {
        int id = random.nextInt(range);
        int hash = id % (seed % 7 == 0 ? 1 : seed % 7 == 1 ? 3 : 50);
        return switch (seed % 5) {
            case 0, 4 -> (Object) (id * (seed % 2 == 0 ? 1 : 1 << 16));
            case 1 -> new TableKeys.Plain(id, hash);
            case 2 -> new TableKeys.Ranked(id, hash);
            default ->
                id % 40 == 3 ? null : id % 2 == 0 ? new TableKeys.Plain(id, hash) : new TableKeys.Ranked(id, hash);
        };
    }

    private void act(int step) {
        Object key = key();
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> remove(key);
            case 4 -> removeFirst();
            case 5 -> prepend(key, step);
            case 6 -> rarely(() -> iterateAndRemove(random.nextInt(100)));
            case 7 -> rarely(() -> removeMarked(random.nextInt(100)));
            case 8 -> rarely(this::trimOrCopy);
            default -> look(step, key);
        }
    }

    private void rarely(Runnable action) {
        if (random.nextInt(range / 10) == 0) {
            action.run();
        }
    }

    private void look(int step, Object key) {
        int hash = TableKeys.hash(key);
        int place = table.findOrAppend(key, hash, shape == 0 ? null : step, 0);
        assertThat(place >= 0).as("seed %s", seed).isEqualTo(model.containsKey(key));
        if (place < 0) {
            model.put(key, step);
            assertThat(table.find(key, hash)).isEqualTo(~place);
        } else if (shape == 1) {
            assertThat(TableKeys.valueOf(table, key, hash)).isEqualTo(model.get(key));
            table.setValueAt(place, step);
            model.put(key, step);
        }
    }

    private void remove(Object key) {
        int hash = TableKeys.hash(key);
        int place = table.find(key, hash);
        assertThat(place >= 0).as("seed %s", seed).isEqualTo(model.containsKey(key));
        assertThat(table.findEquivalent(hash, stored -> Objects.equals(key, stored)))
                .isEqualTo(place);
        if (place >= 0) {
            boolean forwards = random.nextBoolean();
            Object beside = keyOrNone(forwards ? next(place) : table.previousPlace(place));
            int neighbour = forwards ? table.remove(place) : table.removeBackwards(place);
            assertThat(keyOrNone(neighbour == table.endPlace() ? -1 : neighbour))
                    .isEqualTo(beside);
            model.remove(key);
        }
    }

    private int next(int place) {
        int next = table.nextPlace(place);
        return next == table.endPlace() ? -1 : next;
    }

    private Object keyOrNone(int place) {
        return place < 0 ? "none" : table.keyAt(place);
    }

    private void removeFirst() {
        if (!model.isEmpty()) {
            table.remove(table.firstPlace());
            model.remove(model.keySet().iterator().next());
        }
    }

    private void prepend(Object key, int step) {
        if (!model.containsKey(key)) {
            table.prepend(key, TableKeys.hash(key), shape == 0 ? null : step, 0);
            Map<Object, Object> all = new LinkedHashMap<>();
            all.put(key, step);
            all.putAll(model);
            model = all;
        }
    }

    private void iterateAndRemove(int percent) {
        int place = table.firstPlace();
        while (place < table.endPlace()) {
            if (random.nextInt(100) < percent) {
                model.remove(table.keyAt(place));
                place = table.remove(place);
            } else {
                place = table.nextPlace(place);
            }
        }
    }

    private void removeMarked(int percent) {
        Marks marks = new Marks(table.endPlace());
        for (int place = table.firstPlace(); place < table.endPlace(); place = table.nextPlace(place)) {
            if (random.nextInt(100) < percent) {
                marks.set(place);
                model.remove(table.keyAt(place));
            }
        }
        table.removeMarked(marks, 0);
    }

    private void trimOrCopy() {
        if (random.nextBoolean()) {
            table.trimToSize(0);
            assertThat(table.capacity()).isEqualTo(Math.max(1, model.size()));
        } else {
            EntryTable source = table;
            table = source.copy(0);
            source.clear();
            source.checkInvariants();
            assertThat(source.size()).isZero();
        }
    }

    private void compare() {
        table.checkInvariants();
        List<Object> keys = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int place = table.firstPlace(); place < table.endPlace(); place = table.nextPlace(place)) {
            keys.add(table.keyAt(place));
            values.add(shape == 0 ? null : table.valueAt(place));
            assertThat(table.hashAt(place)).isEqualTo(TableKeys.hash(table.keyAt(place)));
        }
        assertThat(table.size()).isEqualTo(model.size());
        assertThat(keys).as("seed %s", seed).isEqualTo(new ArrayList<>(model.keySet()));
        assertThat(shape == 0 ? model.values() : values)
                .as("seed %s", seed)
                .isEqualTo(shape == 0 ? model.values() : new ArrayList<>(model.values()));
        List<Object> backwards = new ArrayList<>();
        for (int place = table.previousPlace(table.endPlace()); place >= 0; place = table.previousPlace(place)) {
            backwards.add(table.keyAt(place));
        }
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(keys);
    }
}
