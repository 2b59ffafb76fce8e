package io.inlay.bench.http;

import io.inlay.smallcoll.SmallList;
import io.inlay.smallcoll.SmallList8;
import it.unimi.dsi.fastutil.objects.ObjectArrayList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.collections.impl.list.mutable.FastList;

/**
 * The peers. Each makes its lists as someone who knows the class would: array lists get a capacity of one where one
 * element is expected, the default where nothing is known.
 */
final class ListFactories {
    /** The names of the peers, each the name of the class that it uses for header lists. */
    static final List<String> PEERS = List.of("SmallList", "SmallList8", "ArrayList", "FastList", "ObjectArrayList");

    private ListFactories() {}

    /**
     * Returns the factory of a peer.
     *
     * @throws IllegalArgumentException if there is no peer of this name
     */
    static ListFactory named(String peer) {
        return switch (peer) {
            case "SmallList" -> new OfSmallList();
            case "SmallList8" -> new OfSmallList8();
            case "ArrayList" -> new OfArrayList();
            case "FastList" -> new OfFastList();
            case "ObjectArrayList" -> new OfObjectArrayList();
            default -> throw new IllegalArgumentException("No peer is named " + peer + "; there are " + PEERS);
        };
    }

    private static final class OfSmallList implements ListFactory {
        @Override
        public List<Header> newHeaders() {
            return new SmallList<>();
        }

        @Override
        public List<Header> newHeaders(int expectedSize) {
            return new SmallList<>(expectedSize);
        }

        @Override
        public List<Header> copyOf(Collection<Header> headers) {
            return new SmallList<>(headers);
        }

        @Override
        public List<String> newStrings() {
            return new SmallList<>();
        }
    }

    /** Eight fields for headers; nobody would take them for the strings, of which there is one. */
    private static final class OfSmallList8 implements ListFactory {
        @Override
        public List<Header> newHeaders() {
            return new SmallList8<>();
        }

        @Override
        public List<Header> newHeaders(int expectedSize) {
            return new SmallList8<>(expectedSize);
        }

        @Override
        public List<Header> copyOf(Collection<Header> headers) {
            return new SmallList8<>(headers);
        }

        @Override
        public List<String> newStrings() {
            return new SmallList<>();
        }
    }

    private static final class OfArrayList implements ListFactory {
        @Override
        public List<Header> newHeaders() {
            return new ArrayList<>();
        }

        @Override
        public List<Header> newHeaders(int expectedSize) {
            return new ArrayList<>(expectedSize);
        }

        @Override
        public List<Header> copyOf(Collection<Header> headers) {
            return new ArrayList<>(headers);
        }

        @Override
        public List<String> newStrings() {
            return new ArrayList<>(1);
        }
    }

    private static final class OfFastList implements ListFactory {
        @Override
        public List<Header> newHeaders() {
            return new FastList<>();
        }

        @Override
        public List<Header> newHeaders(int expectedSize) {
            return new FastList<>(expectedSize);
        }

        @Override
        public List<Header> copyOf(Collection<Header> headers) {
            return new FastList<>(headers);
        }

        @Override
        public List<String> newStrings() {
            return new FastList<>(1);
        }
    }

    private static final class OfObjectArrayList implements ListFactory {
        @Override
        public List<Header> newHeaders() {
            return new ObjectArrayList<>();
        }

        @Override
        public List<Header> newHeaders(int expectedSize) {
            return new ObjectArrayList<>(expectedSize);
        }

        @Override
        public List<Header> copyOf(Collection<Header> headers) {
            return new ObjectArrayList<>(headers);
        }

        @Override
        public List<String> newStrings() {
            return new ObjectArrayList<>(1);
        }
    }
}
