package io.inlay.bench.footprint;

/**
 * What a list, map or set keeps on the heap, without its elements where they are objects of their own.
 *
 * @param elements {@code objects} or a primitive type for lists; else what is kept: {@code maps}, {@code sets}, a corpus, {@code int-long}
 * @param capacity {@code growing} if built one by one without a hint; {@code fixed} for a list made for its size,
 *     {@code presized} for a primitive map made for it
 * @param peer the list class, or the library where several have a class of that name
 * @param size how many elements it has; of a corpus, how many maps there are
 * @param bytes the objects that only this list reaches
 */
public record Footprint(String elements, String capacity, String peer, int size, long bytes) {}
