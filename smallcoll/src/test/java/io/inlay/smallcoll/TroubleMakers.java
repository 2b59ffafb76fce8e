package io.inlay.smallcoll;

import io.inlay.smallcoll.Fuse.Blown;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** Arguments and elements that do what they should not. */
final class TroubleMakers {
    private TroubleMakers() {}

    /** A collection that burns a fuse whenever it is asked for an element or about one. */
    static class Unreliable extends AbstractCollection<String> {
        private final List<String> elements;
        private final Fuse fuse;

        Unreliable(List<String> elements, Fuse fuse) {
            this.elements = elements;
            this.fuse = fuse;
        }

        @Override
        public Iterator<String> iterator() {
            return elements.stream().filter(element -> fuse.burn(true)).iterator();
        }

        @Override
        public boolean contains(Object element) {
            return fuse.burn(elements.contains(element));
        }

        @Override
        public int size() {
            return elements.size();
        }

        /** Goes by the iterator alone, whatever a subclass says of the size. */
        @Override
        public Object[] toArray() {
            List<String> read = new ArrayList<>();
            iterator().forEachRemaining(read::add);
            return read.toArray();
        }
    }

    /** A collection that runs something whenever it is asked for its elements or about one. */
    static final class Reentrant extends AbstractCollection<String> {
        private final Collection<String> elements;
        private final Runnable asked;

        Reentrant(Collection<String> elements, Runnable asked) {
            this.elements = elements;
            this.asked = asked;
        }

        @Override
        public Iterator<String> iterator() {
            asked.run();
            return elements.iterator();
        }

        @Override
        public boolean contains(Object element) {
            asked.run();
            return elements.contains(element);
        }

        @Override
        public int size() {
            return elements.size();
        }
    }

    /** An element that throws on whatever it is asked. */
    static final class Hostile implements Comparable<Hostile> {
        @Override
        public boolean equals(Object other) {
            throw new Blown();
        }

        @Override
        public int hashCode() {
            throw new Blown();
        }

        @Override
        public String toString() {
            throw new Blown();
        }

        @Override
        public int compareTo(Hostile other) {
            throw new Blown();
        }
    }

    /** An element that runs something when it is first compared, and then says it was equal. */
    static final class Meddling {
        private Runnable first;

        Meddling(Runnable first) {
            this.first = first;
        }

        @Override
        public boolean equals(Object other) {
            Runnable now = first;
            first = () -> {};
            now.run();
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
