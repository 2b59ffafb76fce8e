package io.inlay.bench.footprint;

/**
 * What a list keeps on the heap, without its elements.
 *
 * @param peer the list class
 * @param size how many elements it has
 * @param bytes the objects that only this list reaches
 */
public record Footprint(String peer, int size, long bytes) {}
