package io.inlay.bench.map;

import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * A benchmark whose measured calls go through {@code Map} at a call site that sees one class or three, in the way that
 * {@link io.inlay.bench.list.CallSiteBenchmark} explains.
 */
public abstract class CallSiteMapBenchmark extends MapBenchmark {
    private static final int CALLS_UNTIL_COMPILED = 20_000;
    private static final int CALLS_TO_KEEP_UP = 100;
    private static final long LONGEST_MIXING_NANOS = 250_000_000L;

    @Param({"one", "three"})
    String callSite = "";

    /** The maps of the measured class. */
    MapInputs inputs = new MapInputs(new HashMapPeer(), KeyKind.STRING, "interned", 0);

    /** Read by nobody; it keeps the results of the mixing calls alive. */
    long mixed;

    private MapInputs[] mixture = {};

    /** Makes the measured calls on each of the maps, and returns something that depends on all results. */
    abstract int visit(MapInputs visited);

    @Setup(Level.Trial)
    public void setUpMaps() {
        inputs = checkedInputs(peer());
        mixture = callSite.equals("three") ? mixtureOfThree() : new MapInputs[0];
    }

    private MapInputs[] mixtureOfThree() {
        Stream<MapInputs> others = MapPeers.neighbours(peer()).stream().map(this::checkedInputs);
        return Stream.concat(Stream.of(inputs), others).toArray(MapInputs[]::new);
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
            for (MapInputs each : mixture) {
                mixed += visit(each) | 1;
            }
        }
    }
}
