package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Moves of entries to either end of an {@link EntryTable}, beside a list: among holes, with arrays that are used up at the end
 * moved to, and with keys outside the index. The invariants are checked after each step.
 */
class EntryTableMovesTest {
    private static final int SEEDS = 12;
    private static final int STEPS = 1500;

    /** How the hash codes of the keys fall, and whether keys can be compared. */
    private enum Keys {
        NUMBERS,
        ALL_COLLIDING,
        ALL_COLLIDING_COMPARABLE,
        MOST_COLLIDING;

        Object of(int id) {
            return switch (this) {
                case NUMBERS -> (Object) id;
                case ALL_COLLIDING -> new TableKeys.Plain(id, 7);
                case ALL_COLLIDING_COMPARABLE -> new TableKeys.Ranked(id, 7);
                case MOST_COLLIDING ->
                    id % 4 == 0 ? (Object) id : id % 4 == 1 ? new TableKeys.Plain(id, 7) : new TableKeys.Ranked(id, 7);
            };
        }
    }

    private record Entry(Object key, Object value) {}

    /** A table, and what it should hold. */
    private static final class Run {
        private final Random random;
        private final Keys keys;
        private final int shape;
        private final EntryTable table;
        private final List<Entry> model = new ArrayList<>();
        private int nextId;

        Run(int seed, Keys keys) {
            random = new Random(seed);
            this.keys = keys;
            shape = seed & 1;
            table = new EntryTable(shape, seed % 3 == 0 ? 200 : 0);
        }

        void step(int most) {
            switch (model.isEmpty() ? 0 : random.nextInt(8)) {
                case 0, 1 -> appendOrRemove(most);
                case 2 -> table.remove(forgotten(random.nextInt(model.size())));
                case 3 -> toEnd(random.nextInt(model.size()));
                case 4 -> prependAndRemove(random.nextInt(model.size()));
                case 5 -> prependAndRemove(random.nextInt(model.size()));
                case 6 -> toEnd(random.nextInt(3) == 0 ? model.size() - 1 : 0);
                default -> prependAndRemove(random.nextInt(3) == 0 ? 0 : model.size() - 1);
            }
        }

        private void appendOrRemove(int most) {
            if (model.size() < most) {
                Entry entry = newEntry();
                table.append(entry.key, TableKeys.hash(entry.key), entry.value, 0);
                model.add(entry);
            } else {
                table.removeBackwards(forgotten(random.nextInt(model.size())));
            }
        }

        private Entry newEntry() {
            int id = nextId++;
            return new Entry(keys.of(id), shape == 0 ? null : id);
        }

        /** Takes an entry out of the model, and returns its place in the table. */
        private int forgotten(int index) {
            return placeOf(model.remove(index));
        }

        private int placeOf(Entry entry) {
            return table.find(entry.key, TableKeys.hash(entry.key));
        }

        private void toEnd(int index) {
            Entry entry = model.remove(index);
            table.moveToEnd(placeOf(entry));
            model.add(entry);
        }

        private void prependAndRemove(int index) {
            int place = forgotten(index);
            Entry entry = newEntry();
            table.prependAndRemove(entry.key, TableKeys.hash(entry.key), entry.value, place, -1);
            model.add(0, entry);
        }

        void compare() {
            table.checkInvariants();
            List<Entry> held = new ArrayList<>();
            for (int place = table.firstPlace(); place < table.endPlace(); place = table.nextPlace(place)) {
                held.add(new Entry(table.keyAt(place), shape == 0 ? null : table.valueAt(place)));
                if (table.find(table.keyAt(place), table.hashAt(place)) != place) {
                    throw new AssertionError("not found: " + table.keyAt(place));
                }
            }
            if (!held.equals(model)) {
                assertThat(held).isEqualTo(model);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void moves_random_sameAsAList(Keys keys) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Run run = new Run(seed, keys);
            int most = new int[] {1, 5, 16, 40}[seed % 4];
            for (int step = 0; step < STEPS; step++) {
                run.step(most);
                run.compare();
            }
        }
    }

    /** The places at the end moved to are used up again and again, and nothing grows. */
    @ParameterizedTest
    @EnumSource
    void moves_toOneEnd_capacityStays(Keys keys) {
        for (boolean front : new boolean[] {true, false}) {
            for (int size : new int[] {1, 2, 9, 30}) {
                Run run = new Run(1, keys);
                while (run.model.size() < size) {
                    run.appendOrRemove(size);
                }
                run.table.trimToSize(0);
                for (int step = 0; step < 6 * size + 20; step++) {
                    if (front) {
                        run.prependAndRemove(step * 7 % size);
                    } else {
                        run.toEnd(step * 7 % size);
                    }
                    run.compare();
                }
                assertThat(run.table.capacity()).isEqualTo(size);
            }
        }
    }
}
