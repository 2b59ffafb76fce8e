package io.inlay.bench.footprint;

import io.inlay.bench.list.ListPeer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;

/**
 * Measures with JOL what a list keeps on the heap.
 *
 * <p>Two lists with the same elements are walked. What both reach belongs to neither: the elements, and arrays that all
 * empty lists of a class share. What is left of the first is its footprint.
 */
public final class FootprintMeter {
    /** On both sides of what the list classes hold in fields, and one size that no class is made for. */
    public static final List<Integer> SIZES = List.of(0, 1, 3, 4, 5, 8, 9, 16, 100);

    private FootprintMeter() {}

    /** Returns the footprint of every list class at every size, built by {@code add} without a size hint. */
    public static List<Footprint> measureAll() {
        List<Footprint> footprints = new ArrayList<>();
        for (ListPeer peer : ListPeer.values()) {
            for (int size : SIZES) {
                List<Integer> elements = Collections.nCopies(size, Integer.valueOf(1));
                long bytes = bytesOfFirst(build(peer, elements), build(peer, elements));
                footprints.add(new Footprint(peer.label(), size, bytes));
            }
        }
        return footprints;
    }

    private static List<Integer> build(ListPeer peer, Collection<Integer> elements) {
        List<Integer> list = peer.empty().get();
        for (Integer element : elements) {
            list.add(element);
        }
        return list;
    }

    static long bytesOfFirst(Object first, Object second) {
        return GraphLayout.parseInstance(first, second).totalSize()
                - GraphLayout.parseInstance(second).totalSize();
    }
}
