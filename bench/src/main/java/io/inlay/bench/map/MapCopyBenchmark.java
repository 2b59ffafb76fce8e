package io.inlay.bench.map;

import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What does it cost to copy a map of the same class with the constructor from a map, and keep the copy?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run MapCopy}
 */
public class MapCopyBenchmark extends MapBenchmark {
    @Param({
        "SmallMap",
        "SmallMap8",
        "HashMap",
        "LinkedHashMap",
        "UnifiedMap",
        "Object2ObjectArrayMap",
        "Object2ObjectOpenHashMap",
        "Object2ObjectLinkedOpenHashMap",
        "Object2ObjectHashMap"
    })
    String peer = "";

    @Param({"0", "1", "2", "4", "5", "8", "9", "16", "100", "10000", "1000000"})
    int size;

    private final Map<Object, Integer>[] kept = MapInputs.mapArray();
    private GrowingMapPeer copying = new HashMapPeer();
    private MapInputs inputs = new MapInputs(copying, KeyKind.STRING, "interned", 0);

    @Override
    String peer() {
        return peer;
    }

    @Override
    int size() {
        return size;
    }

    /** Makes the maps, and checks a copy of each. */
    @Setup
    public void setUpMaps() {
        copying = MapPeers.growing(peer);
        inputs = checkedInputs(peer);
        copy();
        for (int i = 0; i < MapInputs.MAPS; i++) {
            MapCheck.verify(kept[i], inputs.keys[i], inputs.values[i]);
        }
    }

    @Benchmark
    @OperationsPerInvocation(MapInputs.MAPS)
    public Object copy() {
        for (int i = 0; i < MapInputs.MAPS; i++) {
            kept[i] = copying.copyOf(inputs.maps[i]);
        }
        return kept;
    }
}
