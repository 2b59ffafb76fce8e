package io.inlay.bench.json;

import io.inlay.bench.corpus.JsonCorpus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jol.info.GraphLayout;

/**
 * How much heap do the trees of a corpus hold, with each class of maps?
 *
 * @param objects how many maps they have
 * @param bytes everything reachable from them
 * @param containerBytes the maps and lists alone: what two copies with the same keys, texts and numbers do not share
 */
public record TreeRetention(int objects, long bytes, long containerBytes) {
    /**
     * Parses and keeps every document of a corpus, and measures what the trees hold. The maps and lists are as parsing
     * left them, not trimmed.
     *
     * @param peer the simple name of the map class
     * @throws IOException if a document is not JSON
     * @throws IllegalArgumentException if there is no peer of this name
     * @throws IllegalStateException if a tree is wrong
     */
    public static TreeRetention measure(JsonCorpus corpus, String peer) throws IOException {
        TreeFactory factory = TreeFactories.named(peer);
        TreeReader reader = new TreeReader(factory);
        TreeCheck.verify(corpus, reader);
        List<Object> trees = new ArrayList<>();
        for (byte[] document : corpus.documents()) {
            trees.add(reader.read(document));
        }
        // First, because some maps keep the view that they are asked for.
        long all = bytes(trees);
        List<Object> copies = copies(trees, factory);
        List<Object> both = copies(trees, factory);
        both.addAll(copies);
        long containers = bytes(both) - bytes(copies);
        int objects = trees.stream().mapToInt(TreeRetention::objects).sum();
        return new TreeRetention(objects, all, containers);
    }

    /** Prints the bytes of each corpus for each class of maps. */
    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            System.err.println("TreeRetention takes no arguments: it measures every corpus with every class of maps");
            System.exit(2);
        }
        System.out.println("Retained bytes of all trees                     whole     maps and lists   an object");
        for (JsonCorpus corpus : JsonCorpus.values()) {
            System.out.println(corpus.title());
            for (String peer : TreeFactories.PEERS) {
                TreeRetention retained = measure(corpus, peer);
                System.out.printf(
                        Locale.ROOT,
                        "  %-32s%,18d %,18d %,11.1f%n",
                        peer,
                        retained.bytes(),
                        retained.containerBytes(),
                        (double) retained.containerBytes() / retained.objects());
            }
        }
    }

    private static List<Object> copies(List<Object> trees, TreeFactory factory) {
        List<Object> copies = new ArrayList<>();
        trees.forEach(tree -> copies.add(Trees.copy(tree, factory)));
        return copies;
    }

    private static long bytes(List<Object> roots) {
        return GraphLayout.parseInstance(roots.toArray()).totalSize();
    }

    private static int objects(Object node) {
        if (node instanceof Map<?, ?> object) {
            return 1 + object.values().stream().mapToInt(TreeRetention::objects).sum();
        }
        return node instanceof List<?> array
                ? array.stream().mapToInt(TreeRetention::objects).sum()
                : 0;
    }
}
