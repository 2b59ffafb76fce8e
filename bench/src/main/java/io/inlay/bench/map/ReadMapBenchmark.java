package io.inlay.bench.map;

import org.openjdk.jmh.annotations.Param;

/** A benchmark that leaves its maps as they are, so that those which cannot be changed take part. */
public abstract class ReadMapBenchmark extends CallSiteMapBenchmark {
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

    @Override
    final String peer() {
        return peer;
    }
}
