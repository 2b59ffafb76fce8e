package io.inlay.bench.map;

import org.openjdk.jmh.annotations.Param;

/** A benchmark of maps that can be changed; those that cannot be need no copies, either. */
public abstract class ChangeMapBenchmark extends CallSiteMapBenchmark {
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

    @Override
    final String peer() {
        return peer;
    }
}
