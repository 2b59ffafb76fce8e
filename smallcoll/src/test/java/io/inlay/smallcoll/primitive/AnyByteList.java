package io.inlay.smallcoll.primitive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What the lists of bytes have in common, and what only those that grow or only those that do not have: the types
 * themselves share no public type. A list gets this face from {@link ByteListType}.
 */
interface AnyByteList extends Comparable<AnyByteList> {
    /** The list behind the face. */
    Object raw();

    int capacity();

    int inlineCapacity();

    boolean isInline();

    void ensureCapacity(int minCapacity);

    void trimToSize();

    int remainingCapacity();

    boolean isFull();

    int size();

    boolean isEmpty();

    byte get(int index);

    int getUnsigned(int index);

    byte getFirst();

    byte getLast();

    int indexOf(byte element);

    int lastIndexOf(byte element);

    boolean contains(byte element);

    int binarySearch(byte element);

    int binarySearch(int from, int to, byte element);

    long sum();

    byte min();

    byte max();

    byte[] toArray();

    void copyInto(int from, int to, byte[] target, int at);

    void copyInto(ByteBuffer target);

    void forEach(IntConsumer action);

    PrimitiveIterator.OfInt iterator();

    Spliterator.OfInt spliterator();

    IntStream stream();

    @Override
    int compareTo(AnyByteList other);

    void add(byte element);

    void addAll(byte... elements);

    void addAll(byte[] source, int from, int to);

    void addAll(AnyByteList elements);

    void addAll(ByteBuffer source);

    void insert(int index, byte element);

    void insertAll(int index, byte[] source, int from, int to);

    boolean tryAdd(byte element);

    boolean tryInsert(int index, byte element);

    int tryAddAll(byte... elements);

    int tryAddAll(byte[] source, int from, int to);

    int tryAddAll(AnyByteList elements);

    int tryAddAll(ByteBuffer source);

    int fill(PrimitiveIterator.OfInt elements);

    AnyByteList take();

    byte set(int index, byte element);

    byte remove(int index);

    boolean removeValue(byte element);

    byte removeFirst();

    byte removeLast();

    void removeRange(int from, int to);

    boolean removeIf(IntPredicate filter);

    boolean removeAll(AnyByteList elements);

    boolean retainAll(AnyByteList elements);

    void replaceAll(IntUnaryOperator operator);

    void sort();

    void sort(int from, int to);

    void reverse();

    void swap(int i, int j);

    byte swapRemove(int index);

    boolean dedup();

    void clear();

    void truncate(int newSize);

    void resize(int newSize, byte value);

    AnyByteList drain(int from, int to);

    AnyByteList splice(int from, int to, byte... replacement);

    AnyByteList splitOff(int at);

    AnyByteList extractIf(IntPredicate filter);

    int getInt(int index);

    int getInt(int index, ByteOrder order);

    long getLong(int index);

    long getLong(int index, ByteOrder order);

    void setInt(int index, int value);

    void setInt(int index, int value, ByteOrder order);

    void setLong(int index, long value);

    void setLong(int index, long value, ByteOrder order);

    void addInt(int value);

    void addInt(int value, ByteOrder order);

    void addLong(long value);

    void addLong(long value, ByteOrder order);

    void insertInt(int index, int value);

    void insertInt(int index, int value, ByteOrder order);

    void insertLong(int index, long value);

    void insertLong(int index, long value, ByteOrder order);

    int addUtf8(CharSequence text);

    int setUtf8(int offset, CharSequence text);

    String getUtf8(int offset, int length);

    int addFrom(InputStream in, int maxBytes) throws IOException;

    void writeTo(OutputStream out) throws IOException;

    List<Byte> asList();
}
