package io.inlay.smallcoll;

import io.inlay.smallcoll.ControlledKey.Hashes;
import io.inlay.smallcoll.ControlledKey.Keys;
import io.inlay.smallcoll.ListSubject.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As {@link MapDifferentialFuzzTest}, of sets against LinkedHashSet. */
class SetDifferentialFuzzTest {
    private static final long OPERATIONS = Long.getLong("inlay.fuzz.operations", 1_000_000);
    private static final int EPISODE = 200;
    private static final int LARGE = 64;

    @BeforeAll
    static void requireAssertions() {
        ModelInvariants.requireAssertions();
    }

    @ParameterizedTest
    @MethodSource("io.inlay.smallcoll.SetType#all")
    void set_doesWhatLinkedHashSetDoes(SetType type) {
        SplittableRandom random = new SplittableRandom(FuzzSeed.choose());
        for (long done = 0; done < OPERATIONS; done += EPISODE) {
            int largest = random.nextInt(4) == 0 ? 40 : 2 * type.inlineCapacity() + 3;
            new Episode(type, pick(Keys.values(), random), pick(Hashes.values(), random), largest, random.split())
                    .run(EPISODE);
        }
    }

    @ParameterizedTest
    @Tag("slow")
    @MethodSource("io.inlay.smallcoll.SetType#all")
    void largeSet_doesWhatLinkedHashSetDoes(SetType type) {
        SplittableRandom random = new SplittableRandom(FuzzSeed.choose());
        for (int boundary : new int[] {127, 128, 191, 255, 256, 300}) {
            for (int repeats = 5; repeats > 0; repeats--) {
                Keys keys = pick(Keys.values(), random);
                new Episode(type, keys, pick(Hashes.values(), random), boundary, random.split()).run(200);
            }
        }
        for (int boundary : new int[] {32_767, 65_535}) {
            new Episode(type, Keys.PLAIN, Hashes.NEGATIVE, boundary, random.split()).run(40);
        }
    }

    private static <T> T pick(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    /** A set and its oracle, which get the same operations and are compared after each. */
    private static final class Episode {
        private static final SetFuzzOp[] OPS = SetFuzzOp.values();

        private final String description;
        private final SplittableRandom random;
        private final int largest;
        private final List<Object> universe = new ArrayList<>();
        private final GrowableSet<Object> set;
        private final SetOracle<Object> oracle;
        private final boolean sequenced;
        private final List<Object> trace = new ArrayList<>();
        private Iterator<Object> cursor;
        private Iterator<Object> oraclesCursor;

        Episode(SetType type, Keys keys, Hashes hashes, int largest, SplittableRandom random) {
            this.random = random;
            this.largest = largest;
            for (int id = 0; id <= largest + largest / 4; id++) {
                universe.add(keys.of(hashes, id));
            }
            universe.add(largest / 2, null);
            int size = largest > 100 ? largest - 1 : random.nextInt(largest + 1);
            SetState state = pick(SetState.values(), random);
            description = type + " with -D" + FuzzSeed.PROPERTY + "=" + FuzzSeed.choose() + ", " + state + ", " + keys
                    + " " + hashes + ", start with " + size;
            set = state.build(type, universe.subList(0, size));
            oracle = new SetOracle<>(set.raw());
            require(new ArrayList<>(set.raw()).equals(universe.subList(0, size)), "start");
            for (int id = 0; id <= Math.min(largest, 40); id++) {
                universe.add(keys.of(hashes, id));
            }
            sequenced = Faces.has(type.setClass(), "addFirst");
        }

        void run(int steps) {
            try {
                int target = oracle.raw().size();
                for (int i = 0; i < steps; i++) {
                    if (i % 30 == 0) {
                        target = largest > 100 ? largest - 2 + random.nextInt(5) : random.nextInt(largest + 1);
                    }
                    step(target);
                    compare();
                }
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        description + ": " + e + "\n"
                                + trace.stream().map(Object::toString).collect(Collectors.joining("\n")),
                        e);
            }
        }

        /** Half the steps move the size towards the target, the others do anything. */
        private void step(int target) {
            int kind = random.nextInt(20);
            if (kind < 8) {
                perform(oracle.raw().size() < target ? SetFuzzOp.ADD : SetFuzzOp.REMOVE);
            } else if (kind < 11) {
                stepCursor();
            } else {
                SetFuzzOp op = OPS[random.nextInt(OPS.length)];
                if (sequenced || !op.isSequenced()) {
                    perform(op);
                }
            }
        }

        private void perform(SetFuzzOp op) {
            MapFuzzArguments arguments =
                    MapFuzzArguments.draw(random, universe, oracle.raw().size());
            trace.add(List.of(op, arguments));
            Outcome outcome = Outcome.of(() -> op.perform(set, arguments));
            same(outcome, Outcome.of(() -> op.perform(oracle, arguments)));
            if (op.mayInvalidateIterators()) {
                cursor = null;
            }
        }

        private void stepCursor() {
            if (cursor == null) {
                trace.add("new cursor");
                cursor = set.raw().iterator();
                oraclesCursor = oracle.raw().iterator();
                return;
            }
            boolean removes = random.nextInt(3) == 0;
            trace.add(removes ? "cursor removes" : "cursor moves on");
            boolean more = cursor.hasNext();
            boolean expectedMore = oraclesCursor.hasNext();
            Outcome expected = Outcome.of(() -> advance(oraclesCursor, removes));
            same(Outcome.of(() -> advance(cursor, removes)), expected);
            if (expected.thrown() == null) {
                require(more == expectedMore, "hasNext was " + more);
            } else if (expected.thrown() != IllegalStateException.class) {
                cursor = null;
            }
        }

        private static Object advance(Iterator<Object> iterator, boolean removes) {
            if (removes) {
                iterator.remove();
                return null;
            }
            return iterator.next();
        }

        /** The elements of a large set now and then: they are many, and a step changes few of them. */
        private void compare() {
            Set<Object> ours = set.raw();
            Set<Object> expected = oracle.raw();
            require(ours.size() == expected.size(), "size is " + ours.size() + " instead of " + expected.size());
            if (ours.size() <= LARGE || random.nextInt(ours.size() / LARGE) == 0) {
                compareElements(ours, expected);
            }
        }

        private void compareElements(Set<Object> ours, Set<Object> expected) {
            Iterator<Object> others = expected.iterator();
            for (Object element : ours) {
                require(others.hasNext() && element == others.next(), "element " + element + " is out of place");
            }
            require(!others.hasNext(), "elements are missing");
            Faces.checkInvariants(ours);
            if (random.nextInt(16) == 0) {
                compareEveryWay(ours, expected);
            }
        }

        private void compareEveryWay(Set<Object> ours, Set<Object> expected) {
            require(ours.equals(expected) && expected.equals(ours), "equals");
            require(ours.hashCode() == expected.hashCode(), "hashCode");
            require(ours.toString().equals(expected.toString()), "toString");
            require(ours.isEmpty() == expected.isEmpty(), "isEmpty");
            require(Arrays.equals(ours.toArray(), expected.toArray()), "toArray");
            List<Object> streamed = new ArrayList<>();
            ours.spliterator().forEachRemaining(streamed::add);
            require(streamed.equals(new ArrayList<>(expected)), "elements by spliterator");
            for (Object element : universe) {
                require(ours.contains(element) == expected.contains(element), "contains of " + element);
            }
            require(set.capacity() >= Math.max(ours.size(), set.inlineCapacity()), "capacity " + set.capacity());
            require(!set.isInline() || ours.size() <= set.inlineCapacity(), "inline with " + ours.size());
        }

        private static void same(Outcome outcome, Outcome expected) {
            if (!Objects.equals(outcome, expected)) {
                throw new AssertionError(outcome + " instead of " + expected);
            }
        }

        private static void require(boolean condition, String complaint) {
            if (!condition) {
                throw new AssertionError(complaint);
            }
        }
    }
}
