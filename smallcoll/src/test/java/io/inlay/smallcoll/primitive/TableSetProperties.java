package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import io.inlay.smallcoll.FuzzSeed;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import org.junit.jupiter.api.Test;

/** A set of primitives does what a HashSet does; see {@link TableMapProperties}. */
abstract class TableSetProperties {
    private static final int TRIES = 300;
    private static final int STEPS = 40;
    private static final long OPERATIONS = Long.getLong("inlay.fuzz.operations", 30_000);
    private static final int EPISODE = 60;

    /** An empty set of the type that is tested. */
    abstract TableSetSubject empty();

    @Property(tries = TRIES)
    void set_doesWhatHashSetDoes(@ForAll("chains") ActionChain<TableSetScenario> chain) {
        chain.run();
    }

    @Provide
    ActionChainArbitrary<TableSetScenario> chains() {
        return ActionChain.startWith(() -> new TableSetScenario(empty(), 0, 0))
                .withAction(4, start())
                .withAction(96, step())
                .withMaxTransformations(STEPS);
    }

    private Action.Independent<TableSetScenario> start() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(0, 60);
        return () -> Combinators.combine(sizes, sizes)
                .as((expectedSize, size) -> Transformer.transform(
                        "start " + expectedSize + ", " + size,
                        world -> new TableSetScenario(empty(), expectedSize, size)));
    }

    private static Action.Independent<TableSetScenario> step() {
        Arbitrary<Integer> number = Arbitraries.integers()
                .between(0, TableMapStep.BOUND - 1)
                .withDistribution(RandomDistribution.uniform());
        Arbitrary<TableSetStep> steps = Combinators.combine(Arbitraries.of(TableSetOp.class), number, number, number)
                .as(TableSetStep::new);
        return () -> steps.map(step -> Transformer.mutate(step.toString(), world -> world.perform(step)));
    }

    @Test
    void longScenarios_doWhatHashSetDoes() {
        long seed = FuzzSeed.choose();
        SplittableRandom random = new SplittableRandom(seed);
        for (long done = 0; done < OPERATIONS; done += EPISODE) {
            int expectedSize = random.nextInt(60);
            int size = random.nextInt(60);
            TableSetScenario scenario = new TableSetScenario(empty(), expectedSize, size);
            List<TableSetStep> steps = new ArrayList<>();
            try {
                for (int i = 0; i < EPISODE; i++) {
                    steps.add(TableSetStep.draw(random));
                    scenario.perform(steps.get(i));
                }
            } catch (AssertionError e) {
                throw new AssertionError(
                        "-D" + FuzzSeed.PROPERTY + "=" + seed + " after " + done + " operations: start "
                                + expectedSize + ", " + size + ", then "
                                + steps.stream().map(TableSetStep::toString).collect(Collectors.joining(", ")) + ": "
                                + e.getMessage(),
                        e);
            }
        }
    }

    // Examples.

    private static List<Object> keysAt(TableSetSubject set, int home, int count) {
        Iterator<Object> all = set.keysAt(home);
        return IntStream.range(0, count).mapToObj(i -> all.next()).toList();
    }

    @Test
    void set_growsAtEachThresholdAndNotBefore() {
        TableSetSubject set = empty();
        for (int threshold : new int[] {0, 4, 7, 10, 20, 40, 80, 160}) {
            while (set.size() < threshold) {
                assertThat(set.add(set.wideKey(set.size()))).isTrue();
                assertThat(set.table().capacity()).isEqualTo(threshold);
                TableScan.check(set);
            }
            assertThat(set.table().capacity()).isEqualTo(threshold);
            set.add(set.wideKey(set.size()));
            TableScan.check(set);
        }
    }

    @Test
    void expectedSize_isHeldWithoutGrowth() {
        for (int n = 0; n <= 200; n++) {
            TableSetSubject set = empty().fresh(n);
            long[] tags = set.table().tags;
            IntStream.range(0, n).forEach(i -> set.add(set.wideKey(i)));
            set.addAll(set);
            set.addAll(set.keysToArray());
            set.trimToSize();
            assertThat(set.table().tags).as("for %s", n).isSameAs(tags);
            TableScan.check(set);
        }
    }

    @Test
    void groupThatManyHavePassed_givesTheTableAnotherSalt() {
        for (int expectedSize : new int[] {1000, 5000}) {
            TableSetSubject set = empty().fresh(expectedSize);
            int groups = set.table().tags.length;
            List<Object> keys = keysAt(set, groups - 5, 262);
            keys.subList(0, 261).forEach(set::add);
            long[] tags = set.table().tags;
            set.add(keys.get(261));
            assertThat(set.table().tags).hasSize(groups).isNotSameAs(tags);
            assertThat(set.keysToArray()).containsExactlyInAnyOrderElementsOf(keys);
            TableScan.check(set);
        }
    }
}
