package io.inlay.bench.set;

import io.inlay.bench.map.KeyKind;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * A benchmark whose measured calls go through {@code Set} at a call site that sees one class or three, in the way that
 * {@link io.inlay.bench.list.CallSiteBenchmark} explains.
 */
public abstract class CallSiteSetBenchmark extends SetBenchmark {
    private static final int CALLS_UNTIL_COMPILED = 20_000;
    private static final long LONGEST_MIXING_NANOS = 250_000_000L;

    @Param({"one", "three"})
    String callSite = "";

    /** The sets of the measured class. */
    SetInputs inputs = new SetInputs(SetPeer.HASH_SET, KeyKind.STRING, "interned", 0);

    /** Read by nobody; it keeps the results of the mixing calls alive. */
    long mixed;

    /** Makes the measured calls on each of the sets, and returns something that depends on all results. */
    abstract int visit(SetInputs visited);

    /** Makes the sets, checks them, and mixes the classes at the call site. */
    @Setup
    public void setUpSets() {
        inputs = inputs(SetPeer.named(peer));
        if (callSite.equals("three")) {
            mix();
        }
    }

    private void mix() {
        SetInputs[] others =
                SetPeer.named(peer).neighbours().stream().map(this::inputs).toArray(SetInputs[]::new);
        long start = System.nanoTime();
        for (int i = 0; i < CALLS_UNTIL_COMPILED && System.nanoTime() - start < LONGEST_MIXING_NANOS; i++) {
            mixed += visit(inputs) + visit(others[0]) + visit(others[1]);
        }
    }
}
