package io.inlay.bench.list;

import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * A benchmark whose measured calls go through {@code List} at a call site that sees one class or three.
 *
 * <p>A subclass makes the calls in {@link #visit}, which must be compiled on its own
 * ({@code CompilerControl.Mode.DONT_INLINE}): HotSpot decides from the receiver types counted in that method whether it
 * inlines, and stops counting once the method is compiled. With {@code callSite = three} the setup calls it with three
 * list classes in turn until it is compiled, so no class has the 90 % of the calls that would make HotSpot treat it as
 * the only one. Before each iteration the same is done again for a moment: should the method ever be deoptimised, the
 * new profile is a mixture as well. The call into {@code visit} costs every peer about a nanosecond, shared by the
 * {@value ListInputs#LISTS} lists that one call visits.
 */
public abstract class CallSiteBenchmark extends PeerBenchmark {
    private static final int CALLS_UNTIL_COMPILED = 20_000;
    private static final int CALLS_TO_KEEP_UP = 100;
    private static final long LONGEST_MIXING_NANOS = 250_000_000L;

    @Param({"one", "three"})
    String callSite = "";

    /** {@code fixed} for lists that are made for the size they get. */
    @Param({"growing", "fixed"})
    String capacity = "";

    /** The lists of the measured class. */
    ListInputs inputs = new ListInputs(ListPeer.ARRAY_LIST, "growing", 0);

    /** Read by nobody; it keeps the results of the mixing calls alive. */
    long mixed;

    private ListInputs[] mixture = {};

    abstract int size();

    /** Makes the measured calls on each of the lists, and returns something that depends on all results. */
    abstract int visit(ListInputs visited);

    @Setup(Level.Trial)
    public void setUpLists() {
        inputs = new ListInputs(peer(), capacity, size());
        mixture = callSite.equals("three") ? mixtureOfThree() : new ListInputs[0];
    }

    private ListInputs[] mixtureOfThree() {
        Stream<ListInputs> others = peer().neighbours().stream().map(other -> new ListInputs(other, capacity, size()));
        return Stream.concat(Stream.of(inputs), others).toArray(ListInputs[]::new);
    }

    @Setup(Level.Iteration)
    public void keepCallSiteMixed() {
        boolean first = mixed == 0;
        if (mixture.length > 0) {
            mix(first ? CALLS_UNTIL_COMPILED : CALLS_TO_KEEP_UP);
        }
    }

    private void mix(int calls) {
        long start = System.nanoTime();
        for (int i = 0; i < calls && System.nanoTime() - start < LONGEST_MIXING_NANOS; i++) {
            for (ListInputs each : mixture) {
                mixed += visit(each) | 1;
            }
        }
    }
}
