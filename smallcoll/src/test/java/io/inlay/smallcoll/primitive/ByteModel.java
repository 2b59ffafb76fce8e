package io.inlay.smallcoll.primitive;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntPredicate;

/** What a list of bytes should do, by a plain array of exactly its elements and a single way to change it. */
final class ByteModel {
    private final int capacity;
    private byte[] elements = new byte[0];

    ByteModel(int capacity) {
        this.capacity = capacity;
    }

    int size() {
        return elements.length;
    }

    int capacity() {
        return capacity;
    }

    int room() {
        return capacity - elements.length;
    }

    byte[] elements() {
        return elements.clone();
    }

    byte get(int index) {
        Objects.checkIndex(index, elements.length);
        return elements[index];
    }

    byte[] range(int from, int to) {
        Objects.checkFromToIndex(from, to, elements.length);
        return Arrays.copyOfRange(elements, from, to);
    }

    /** Puts a replacement into the place of a range and returns what was there. */
    byte[] splice(int from, int to, byte... replacement) {
        byte[] replaced = range(from, to);
        if (replacement.length - replaced.length > room()) {
            throw new IllegalStateException();
        }
        byte[] changed = new byte[elements.length - replaced.length + replacement.length];
        System.arraycopy(elements, 0, changed, 0, from);
        System.arraycopy(replacement, 0, changed, from, replacement.length);
        System.arraycopy(elements, to, changed, from + replacement.length, elements.length - to);
        elements = changed;
        return replaced;
    }

    byte[] insert(int index, byte... inserted) {
        return splice(index, index, inserted);
    }

    byte[] append(byte... added) {
        return insert(elements.length, added);
    }

    byte set(int index, byte element) {
        return splice(index, Objects.checkIndex(index, elements.length) + 1, element)[0];
    }

    byte remove(int index) {
        return splice(index, Objects.checkIndex(index, elements.length) + 1)[0];
    }

    int indexOf(byte element) {
        for (int i = 0; i < elements.length; i++) {
            if (elements[i] == element) {
                return i;
            }
        }
        return -1;
    }

    int lastIndexOf(byte element) {
        for (int i = elements.length - 1; i >= 0; i--) {
            if (elements[i] == element) {
                return i;
            }
        }
        return -1;
    }

    /** Removes what the filter accepts and returns it. */
    byte[] removeIf(IntPredicate filter) {
        byte[] removed = new byte[elements.length];
        byte[] kept = new byte[elements.length];
        int removedCount = 0;
        int keptCount = 0;
        for (byte element : elements) {
            if (filter.test(element)) {
                removed[removedCount++] = element;
            } else {
                kept[keptCount++] = element;
            }
        }
        elements = Arrays.copyOf(kept, keptCount);
        return Arrays.copyOf(removed, removedCount);
    }

    /** Replaces all elements by as many others. */
    void become(byte[] others) {
        splice(0, elements.length, others);
    }
}
