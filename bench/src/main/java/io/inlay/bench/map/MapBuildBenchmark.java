package io.inlay.bench.map;

import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What does it cost to build a map that is kept, one entry after the other?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run MapBuild}
 *
 * <p>Maps that cannot be changed are made by their factory or builder.
 */
public class MapBuildBenchmark extends MapBenchmark {
    @Param({
        "SmallMap",
        "SmallMap8",
        "HashMap",
        "LinkedHashMap",
        "Map.of",
        "UnifiedMap",
        "EclipseFixedSize",
        "Object2ObjectArrayMap",
        "Object2ObjectOpenHashMap",
        "Object2ObjectLinkedOpenHashMap",
        "Object2ObjectHashMap",
        "ImmutableMap"
    })
    String peer = "";

    @Param({"0", "1", "2", "4", "5", "8", "9", "16", "100", "10000", "1000000"})
    int size;

    /** Large maps take turns in a single place, since all of them would be too much to hold. */
    private static final int LARGEST_TO_KEEP = 10_000;

    private final Map<Object, Integer>[] kept = MapInputs.mapArray();
    private MapPeer making = new HashMapPeer();
    private MapInputs inputs = new MapInputs(making, KeyKind.STRING, "interned", 0);
    private int place;

    @Override
    String peer() {
        return peer;
    }

    @Override
    int size() {
        return size;
    }

    /** Makes maps in both ways, and checks them. */
    @Setup
    public void setUpMaps() {
        making = MapPeers.named(peer);
        inputs = checkedInputs(peer);
        place = size > LARGEST_TO_KEEP ? 0 : MapInputs.MAPS - 1;
        MapCheck.verify(making.ofKnownSize(inputs.keys[0], inputs.values[0]), inputs.keys[0], inputs.values[0]);
    }

    /** Nothing is said of the number of entries. */
    @Benchmark
    @OperationsPerInvocation(MapInputs.MAPS)
    public Object growing() {
        for (int i = 0; i < MapInputs.MAPS; i++) {
            kept[i & place] = making.of(inputs.keys[i], inputs.values[i]);
        }
        return kept;
    }

    /** The map is made for the number of entries. */
    @Benchmark
    @OperationsPerInvocation(MapInputs.MAPS)
    public Object presized() {
        for (int i = 0; i < MapInputs.MAPS; i++) {
            kept[i & place] = making.ofKnownSize(inputs.keys[i], inputs.values[i]);
        }
        return kept;
    }
}
