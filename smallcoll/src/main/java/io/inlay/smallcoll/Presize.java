package io.inlay.smallcoll;

import io.inlay.smallcoll.primitive.IntIntMap;
import io.inlay.smallcoll.primitive.IntLongMap;
import io.inlay.smallcoll.primitive.IntObjectMap;
import io.inlay.smallcoll.primitive.LongIntMap;
import io.inlay.smallcoll.primitive.LongLongMap;
import io.inlay.smallcoll.primitive.LongObjectMap;
import io.inlay.smallcoll.primitive.ObjectLongMap;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the JDK's collections, buffers and collectors with room for a number of elements that is known beforehand.
 *
 * <p>What grows from empty copies its elements, or puts each into a new table, about every time their number doubles, and
 * leaves the old arrays to the garbage collector. The constructors of the JDK spare that where they are asked for the
 * right number, and each wants another: {@code new HashMap<>(100)} grows at the 97th entry. The methods here take the
 * number of elements, {@code expectedSize}: to insert that many never grows, and no table is a power of two larger than
 * it must be for that. More may be inserted; then it grows as ever. If the number is a guess that is often far too
 * high, the JDK's default is the better choice: it allocates as it is used.
 *
 * <p>Each method takes the time to allocate and clear what it makes. {@code arrayList}, {@code arrayDeque},
 * {@code stringBuilder} and {@code byteArrayOutputStream} allocate at once, the hash tables with their first entry. What is
 * returned is of the JDK's class and behaves as its documentation says: null policy, order, threads, equality.
 *
 * <p>A hash table with less than 64 places also grows, whatever its size, once nine of its keys meet in one place, as
 * keys with bad hash codes do; no constructor prevents that.
 *
 * <p>For 100 entries a {@code HashMap} takes 4,288 bytes, without keys and values, presized or grown from empty; but on
 * the way the latter has allocated 1,024 more. An {@code ArrayList} of 100 takes 440 bytes presized; grown, 480, and 920
 * more on the way. Both on a 64-bit JVM with compressed references, JDK 17 or later.
 *
 * <pre>{@code
 * Map<String, Integer> lengths = Presize.hashMap(100);
 * List<String> lines = Stream.of("a", "b").collect(Presize.toList(2));
 * String path = Presize.join("/", lines);
 * }</pre>
 */
@SuppressWarnings("NonApiType") // The classes of the JDK are what is asked for.
public final class Presize {
    private Presize() {}

    // Collections.

    /**
     * Returns a new, empty list with room for exactly {@code expectedSize} elements.
     *
     * @param <E> the type of the elements
     * @param expectedSize the number of elements to hold without growing
     * @return a new list
     * @throws IllegalArgumentException if {@code expectedSize} is negative, or more than an array can hold
     */
    public static <E extends @Nullable Object> ArrayList<E> arrayList(int expectedSize) {
        return new ArrayList<>(PresizeCapacity.requireArray("expectedSize", expectedSize));
    }

    /**
     * Returns a new list of the given elements, in the order of their iterator, with room for exactly {@code extra} more.
     *
     * @param <E> the type of the elements
     * @param elements the elements to copy
     * @param extra the number of elements to hold without growing, beside those that are copied
     * @return a new list
     * @throws IllegalArgumentException if {@code extra} is negative, or both numbers are together more than an array can
     *     hold
     */
    public static <E extends @Nullable Object> ArrayList<E> copyWithRoom(Collection<? extends E> elements, int extra) {
        ArrayList<E> copy = new ArrayList<>(PresizeCapacity.sum(elements.size(), extra));
        // Not addAll, which makes an array of the elements first.
        elements.forEach(copy::add);
        return copy;
    }

    /**
     * Returns a new, empty deque with room for exactly {@code expectedSize} elements.
     *
     * @param <E> the type of the elements
     * @param expectedSize the number of elements to hold without growing
     * @return a new deque
     * @throws IllegalArgumentException if {@code expectedSize} is negative, or more than an array can hold
     */
    public static <E> ArrayDeque<E> arrayDeque(int expectedSize) {
        return new ArrayDeque<>(PresizeCapacity.requireDeque(expectedSize));
    }

    /**
     * Returns a new, empty map with room for {@code expectedSize} entries: the same as {@code HashMap.newHashMap} of JDK
     * 19 and later.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param expectedSize the number of entries to hold without growing
     * @return a new map
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> HashMap<K, V> hashMap(int expectedSize) {
        return new HashMap<>(PresizeCapacity.hash(expectedSize));
    }

    /**
     * Returns a new, empty map in insertion order with room for {@code expectedSize} entries.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param expectedSize the number of entries to hold without growing
     * @return a new map
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> LinkedHashMap<K, V> linkedHashMap(
            int expectedSize) {
        return new LinkedHashMap<>(PresizeCapacity.hash(expectedSize));
    }

    /**
     * Returns a new, empty map for several threads with room for {@code expectedSize} entries.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param expectedSize the number of entries to hold without growing
     * @return a new map
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     */
    public static <K, V> ConcurrentHashMap<K, V> concurrentHashMap(int expectedSize) {
        return new ConcurrentHashMap<>(PresizeCapacity.concurrentHash(expectedSize));
    }

    /**
     * Returns a new, empty set with room for {@code expectedSize} elements.
     *
     * @param <E> the type of the elements
     * @param expectedSize the number of elements to hold without growing
     * @return a new set
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     */
    public static <E extends @Nullable Object> HashSet<E> hashSet(int expectedSize) {
        return new HashSet<>(PresizeCapacity.hash(expectedSize));
    }

    /**
     * Returns a new, empty set in insertion order with room for {@code expectedSize} elements.
     *
     * @param <E> the type of the elements
     * @param expectedSize the number of elements to hold without growing
     * @return a new set
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     */
    public static <E extends @Nullable Object> LinkedHashSet<E> linkedHashSet(int expectedSize) {
        return new LinkedHashSet<>(PresizeCapacity.hash(expectedSize));
    }

    // Buffers.

    /**
     * Returns a new, empty builder with room for exactly {@code expectedLength} characters of ISO 8859-1. The first
     * character beyond them doubles the bytes, once; the room in characters stays the same.
     *
     * @param expectedLength the number of characters to hold without growing
     * @return a new builder
     * @throws IllegalArgumentException if {@code expectedLength} is negative, or more than an array can hold
     */
    public static StringBuilder stringBuilder(int expectedLength) {
        return new StringBuilder(PresizeCapacity.requireArray("expectedLength", expectedLength));
    }

    /**
     * Returns a new, empty stream with room for exactly {@code expectedLength} bytes.
     *
     * @param expectedLength the number of bytes to hold without growing
     * @return a new stream
     * @throws IllegalArgumentException if {@code expectedLength} is negative, or more than an array can hold
     */
    public static ByteArrayOutputStream byteArrayOutputStream(int expectedLength) {
        return new ByteArrayOutputStream(PresizeCapacity.requireArray("expectedLength", expectedLength));
    }

    // Text.

    /**
     * Joins texts as {@link String#join(CharSequence, Iterable)} does: the length is computed first, and the characters are
     * copied once, into the result. Unlike there, a length that no string can have is named before anything is copied. What
     * counts of a text is its {@code toString}, not what it says of its length.
     *
     * @param separator what to put between two parts
     * @param parts the texts in order; null is joined as {@code "null"}
     * @return the parts with separators between them
     * @throws IllegalArgumentException if the lengths are together more than a string can have: 2,147,483,639 characters, or
     *     half as many if one of them is not in Latin-1
     */
    public static String join(CharSequence separator, Iterable<? extends @Nullable CharSequence> parts) {
        return PresizeJoin.join(Objects.requireNonNull(separator), parts);
    }

    /**
     * Joins texts as {@link String#join(CharSequence, CharSequence...)} does: the length is computed first, and the
     * characters are copied once, into the result. Unlike there, a length that no string can have is named before anything
     * is copied. What counts of a text is its {@code toString}, not what it says of its length.
     *
     * @param separator what to put between two parts
     * @param parts the texts in order; null is joined as {@code "null"}; the array is only read
     * @return the parts with separators between them
     * @throws IllegalArgumentException if the lengths are together more than a string can have: 2,147,483,639 characters, or
     *     half as many if one of them is not in Latin-1
     */
    public static String join(CharSequence separator, @Nullable CharSequence... parts) {
        return PresizeJoin.join(Objects.requireNonNull(separator), parts);
    }

    // Collectors.

    /**
     * Returns a collector into an {@link ArrayList} with room for exactly {@code expectedSize} elements. In a parallel
     * stream each part gets as much room, so take {@link Collectors#toList} there.
     *
     * @param <T> the type of the elements
     * @param expectedSize the number of elements to hold without growing
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedSize} is negative, or more than an array can hold
     */
    public static <T extends @Nullable Object> Collector<T, ?, List<T>> toList(int expectedSize) {
        int room = PresizeCapacity.requireArray("expectedSize", expectedSize);
        return Collectors.toCollection(() -> new ArrayList<>(room));
    }

    /**
     * Returns a collector into a {@link HashSet} with room for {@code expectedSize} elements. In a parallel stream each part
     * gets as much room, so take {@link Collectors#toSet} there.
     *
     * @param <T> the type of the elements
     * @param expectedSize the number of different elements to hold without growing
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     */
    public static <T extends @Nullable Object> Collector<T, ?, Set<T>> toSet(int expectedSize) {
        int capacity = PresizeCapacity.hash(expectedSize);
        return Collector.of(
                () -> new HashSet<>(capacity),
                Set::add,
                (left, right) -> {
                    left.addAll(right);
                    return left;
                },
                Collector.Characteristics.UNORDERED,
                Collector.Characteristics.IDENTITY_FINISH);
    }

    /**
     * Returns a collector into a {@link HashMap} with room for {@code expectedSize} entries. In a parallel stream each part
     * gets as much room, so take {@link Collectors#toMap(Function, Function)} there. As of that one, a null value is a
     * {@link NullPointerException}, and two elements with one key are an {@link IllegalStateException} that names the key
     * and both values.
     *
     * @param <T> the type of the elements
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param key returns the key of an element
     * @param value returns the value of an element
     * @param expectedSize the number of entries to hold without growing
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     */
    public static <T extends @Nullable Object, K extends @Nullable Object, V> Collector<T, ?, Map<K, V>> toMap(
            Function<? super T, ? extends K> key, Function<? super T, ? extends V> value, int expectedSize) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        int capacity = PresizeCapacity.hash(expectedSize);
        return Collector.of(
                () -> new HashMap<>(capacity),
                (map, element) -> putNew(map, key.apply(element), Objects.requireNonNull(value.apply(element))),
                (left, right) -> {
                    right.forEach((k, v) -> putNew(left, k, v));
                    return left;
                },
                Collector.Characteristics.IDENTITY_FINISH);
    }

    private static <K extends @Nullable Object, V> void putNew(Map<K, V> map, K key, V value) {
        V previous = map.putIfAbsent(key, value);
        if (previous != null) {
            throw new IllegalStateException(
                    "Duplicate key " + key + " (attempted merging values " + previous + " and " + value + ")");
        }
    }

    /**
     * Returns a collector into a {@link HashMap} with room for {@code expectedSize} entries, which merges the values of one
     * key. In a parallel stream each part gets as much room, so take {@link Collectors#toMap(Function, Function,
     * BinaryOperator)} there. As of that one, a null value is a {@link NullPointerException}, and a key that is merged to
     * null is removed.
     *
     * @param <T> the type of the elements
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param key returns the key of an element
     * @param value returns the value of an element
     * @param merge returns the value to keep of two that have one key, the earlier given first
     * @param expectedSize the number of entries to hold without growing
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     */
    public static <T extends @Nullable Object, K extends @Nullable Object, V> Collector<T, ?, Map<K, V>> toMap(
            Function<? super T, ? extends K> key,
            Function<? super T, ? extends V> value,
            BinaryOperator<V> merge,
            int expectedSize) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        Objects.requireNonNull(merge);
        int capacity = PresizeCapacity.hash(expectedSize);
        return Collectors.toMap(key, value, merge, () -> new HashMap<>(capacity));
    }

    /**
     * Returns a collector into a {@link SmallList}. It needs no size: up to four elements need no array, and it grows as an
     * {@code ArrayList} does past them.
     *
     * @param <T> the type of the elements
     * @return a collector
     */
    public static <T extends @Nullable Object> Collector<T, ?, SmallList<T>> toSmallList() {
        return Collectors.toCollection(SmallList::new);
    }

    /**
     * Returns a collector into a {@link SmallMap}, in the order of the elements. As of
     * {@link Collectors#toMap(Function, Function)}, a null value is a {@link NullPointerException}, and two elements with
     * one key are an {@link IllegalStateException} that names the key and both values.
     *
     * <p>Into a {@link SmallMap8} it is {@code Collectors.toMap(key, value, merge, SmallMap8::new)}.
     *
     * @param <T> the type of the elements
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param key returns the key of an element
     * @param value returns the value of an element
     * @return a collector
     */
    public static <T extends @Nullable Object, K extends @Nullable Object, V>
            Collector<T, ?, SmallMap<K, V>> toSmallMap(
                    Function<? super T, ? extends K> key, Function<? super T, ? extends V> value) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        return Collector.of(
                SmallMap::new,
                (map, element) -> putNew(map, key.apply(element), Objects.requireNonNull(value.apply(element))),
                (left, right) -> {
                    right.forEach((k, v) -> putNew(left, k, v));
                    return left;
                },
                Collector.Characteristics.IDENTITY_FINISH);
    }

    /**
     * Returns a collector into a {@link SmallMap} that merges the values of one key, in the order in which keys first occur.
     * As of {@link Collectors#toMap(Function, Function, BinaryOperator)}, a null value is a {@link NullPointerException},
     * and a key that is merged to null is removed.
     *
     * <p>Into a {@link SmallMap8} it is {@code Collectors.toMap(key, value, merge, SmallMap8::new)}.
     *
     * @param <T> the type of the elements
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param key returns the key of an element
     * @param value returns the value of an element
     * @param merge returns the value to keep of two that have one key, the earlier given first
     * @return a collector
     */
    public static <T extends @Nullable Object, K extends @Nullable Object, V>
            Collector<T, ?, SmallMap<K, V>> toSmallMap(
                    Function<? super T, ? extends K> key,
                    Function<? super T, ? extends V> value,
                    BinaryOperator<V> merge) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        Objects.requireNonNull(merge);
        return Collectors.toMap(key, value, merge, SmallMap::new);
    }

    /**
     * Returns a collector into a {@link SmallSet}, in the order in which elements first occur. Into a {@link SmallSet8} it
     * is {@code Collectors.toCollection(SmallSet8::new)}.
     *
     * @param <T> the type of the elements
     * @return a collector
     */
    public static <T extends @Nullable Object> Collector<T, ?, SmallSet<T>> toSmallSet() {
        return Collectors.toCollection(SmallSet::new);
    }

    /**
     * Returns a collector into a {@link HashMap} of the elements by what the classifier returns for them, each group a
     * {@link SmallList}: 40 bytes for up to four elements, where {@link Collectors#groupingBy(Function)} takes 80.
     *
     * @param <T> the type of the elements
     * @param <K> the type of the keys
     * @param classifier returns the key of an element, which must not be null
     * @return a collector
     */
    public static <T extends @Nullable Object, K> Collector<T, ?, Map<K, SmallList<T>>> groupingBy(
            Function<? super T, ? extends K> classifier) {
        return Collectors.groupingBy(Objects.requireNonNull(classifier), HashMap::new, toSmallList());
    }

    /**
     * Returns a collector as {@link #groupingBy(Function)} does, into a map with room for {@code expectedGroups} groups. In
     * a parallel stream each part gets as much room.
     *
     * @param <T> the type of the elements
     * @param <K> the type of the keys
     * @param classifier returns the key of an element, which must not be null
     * @param expectedGroups the number of groups to hold without growing
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedGroups} is negative
     */
    public static <T extends @Nullable Object, K> Collector<T, ?, Map<K, SmallList<T>>> groupingBy(
            Function<? super T, ? extends K> classifier, int expectedGroups) {
        Objects.requireNonNull(classifier);
        int capacity = PresizeCapacity.hash(PresizeCapacity.require("expectedGroups", expectedGroups));
        return Collectors.groupingBy(classifier, () -> new HashMap<>(capacity), toSmallList());
    }

    /**
     * Returns a collector into a map from {@code int} without boxed keys. Two elements with one key are an
     * {@link IllegalStateException} that names the key and both values.
     *
     * @param <T> the type of the elements
     * @param <V> the type of the values
     * @param key returns the key of an element
     * @param value returns the value of an element, which may be null
     * @return a collector
     */
    public static <T extends @Nullable Object, V extends @Nullable Object>
            Collector<T, ?, IntObjectMap<V>> toIntObjectMap(
                    ToIntFunction<? super T> key, Function<? super T, ? extends V> value) {
        return toIntObjectMap(key, value, 0);
    }

    /**
     * Returns a collector as {@link #toIntObjectMap(ToIntFunction, Function)} does, into a map with room for
     * {@code expectedSize} entries. In a parallel stream each part gets as much room.
     *
     * @param <T> the type of the elements
     * @param <V> the type of the values
     * @param key returns the key of an element
     * @param value returns the value of an element, which may be null
     * @param expectedSize the number of entries to hold without growing
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     */
    public static <T extends @Nullable Object, V extends @Nullable Object>
            Collector<T, ?, IntObjectMap<V>> toIntObjectMap(
                    ToIntFunction<? super T> key, Function<? super T, ? extends V> value, int expectedSize) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        PresizeCapacity.require("expectedSize", expectedSize);
        return PresizePrimitives.collector(
                () -> new IntObjectMap<>(expectedSize),
                (map, element) -> PresizePrimitives.putNew(map, key.applyAsInt(element), value.apply(element)),
                (left, right) -> right.forEach((k, v) -> PresizePrimitives.putNew(left, k, v)));
    }

    /**
     * Returns a collector into a map from {@code long} without boxed keys. Two elements with one key are an
     * {@link IllegalStateException} that names the key and both values.
     *
     * @param <T> the type of the elements
     * @param <V> the type of the values
     * @param key returns the key of an element
     * @param value returns the value of an element, which may be null
     * @return a collector
     */
    public static <T extends @Nullable Object, V extends @Nullable Object>
            Collector<T, ?, LongObjectMap<V>> toLongObjectMap(
                    ToLongFunction<? super T> key, Function<? super T, ? extends V> value) {
        return toLongObjectMap(key, value, 0);
    }

    /**
     * Returns a collector as {@link #toLongObjectMap(ToLongFunction, Function)} does, into a map with room for
     * {@code expectedSize} entries. In a parallel stream each part gets as much room.
     *
     * @param <T> the type of the elements
     * @param <V> the type of the values
     * @param key returns the key of an element
     * @param value returns the value of an element, which may be null
     * @param expectedSize the number of entries to hold without growing
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     */
    public static <T extends @Nullable Object, V extends @Nullable Object>
            Collector<T, ?, LongObjectMap<V>> toLongObjectMap(
                    ToLongFunction<? super T> key, Function<? super T, ? extends V> value, int expectedSize) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        PresizeCapacity.require("expectedSize", expectedSize);
        return PresizePrimitives.collector(
                () -> new LongObjectMap<>(expectedSize),
                (map, element) -> PresizePrimitives.putNew(map, key.applyAsLong(element), value.apply(element)),
                (left, right) -> right.forEach((k, v) -> PresizePrimitives.putNew(left, k, v)));
    }

    /**
     * Returns a collector into a map from {@code int} without boxed keys that merges the values of one key. As of
     * {@link Collectors#toMap(Function, Function, BinaryOperator)}, a null value is a {@link NullPointerException}, and a
     * key that is merged to null is removed.
     *
     * @param <T> the type of the elements
     * @param <V> the type of the values
     * @param key returns the key of an element
     * @param value returns the value of an element
     * @param merge returns the value to keep of two that have one key, the earlier given first
     * @return a collector
     */
    public static <T extends @Nullable Object, V> Collector<T, ?, IntObjectMap<V>> toIntObjectMap(
            ToIntFunction<? super T> key, Function<? super T, ? extends V> value, BinaryOperator<V> merge) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        Objects.requireNonNull(merge);
        return PresizePrimitives.collector(
                IntObjectMap::new,
                (map, element) -> map.merge(key.applyAsInt(element), value.apply(element), merge),
                (left, right) -> right.forEach((k, v) -> left.merge(k, v, merge)));
    }

    /**
     * Returns a collector into a map from {@code long} without boxed keys that merges the values of one key. As of
     * {@link Collectors#toMap(Function, Function, BinaryOperator)}, a null value is a {@link NullPointerException}, and a
     * key that is merged to null is removed.
     *
     * @param <T> the type of the elements
     * @param <V> the type of the values
     * @param key returns the key of an element
     * @param value returns the value of an element
     * @param merge returns the value to keep of two that have one key, the earlier given first
     * @return a collector
     */
    public static <T extends @Nullable Object, V> Collector<T, ?, LongObjectMap<V>> toLongObjectMap(
            ToLongFunction<? super T> key, Function<? super T, ? extends V> value, BinaryOperator<V> merge) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        Objects.requireNonNull(merge);
        return PresizePrimitives.collector(
                LongObjectMap::new,
                (map, element) -> map.merge(key.applyAsLong(element), value.apply(element), merge),
                (left, right) -> right.forEach((k, v) -> left.merge(k, v, merge)));
    }

    /**
     * Returns a collector into a map from {@code int} to {@code int} without boxes. Two elements with one key are an
     * {@link IllegalStateException} that names the key and both values.
     *
     * @param <T> the type of the elements
     * @param key returns the key of an element
     * @param value returns the value of an element
     * @return a collector
     */
    public static <T extends @Nullable Object> Collector<T, ?, IntIntMap> toIntIntMap(
            ToIntFunction<? super T> key, ToIntFunction<? super T> value) {
        return toIntIntMap(key, value, 0);
    }

    /**
     * Returns a collector as {@link #toIntIntMap(ToIntFunction, ToIntFunction)} does, into a map with room for
     * {@code expectedSize} entries. In a parallel stream each part gets as much room.
     *
     * @param <T> the type of the elements
     * @param key returns the key of an element
     * @param value returns the value of an element
     * @param expectedSize the number of entries to hold without growing
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     */
    public static <T extends @Nullable Object> Collector<T, ?, IntIntMap> toIntIntMap(
            ToIntFunction<? super T> key, ToIntFunction<? super T> value, int expectedSize) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        PresizeCapacity.require("expectedSize", expectedSize);
        return PresizePrimitives.collector(
                () -> new IntIntMap(expectedSize),
                (map, element) -> PresizePrimitives.putNew(map, key.applyAsInt(element), value.applyAsInt(element)),
                (left, right) -> right.forEach((k, v) -> PresizePrimitives.putNew(left, k, v)));
    }

    /**
     * Returns a collector into a map from {@code int} to {@code long} without boxes. Two elements with one key are an
     * {@link IllegalStateException} that names the key and both values.
     *
     * @param <T> the type of the elements
     * @param key returns the key of an element
     * @param value returns the value of an element
     * @return a collector
     */
    public static <T extends @Nullable Object> Collector<T, ?, IntLongMap> toIntLongMap(
            ToIntFunction<? super T> key, ToLongFunction<? super T> value) {
        return toIntLongMap(key, value, 0);
    }

    /**
     * Returns a collector as {@link #toIntLongMap(ToIntFunction, ToLongFunction)} does, into a map with room for
     * {@code expectedSize} entries. In a parallel stream each part gets as much room.
     *
     * @param <T> the type of the elements
     * @param key returns the key of an element
     * @param value returns the value of an element
     * @param expectedSize the number of entries to hold without growing
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     */
    public static <T extends @Nullable Object> Collector<T, ?, IntLongMap> toIntLongMap(
            ToIntFunction<? super T> key, ToLongFunction<? super T> value, int expectedSize) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        PresizeCapacity.require("expectedSize", expectedSize);
        return PresizePrimitives.collector(
                () -> new IntLongMap(expectedSize),
                (map, element) -> PresizePrimitives.putNew(map, key.applyAsInt(element), value.applyAsLong(element)),
                (left, right) -> right.forEach((k, v) -> PresizePrimitives.putNew(left, k, v)));
    }

    /**
     * Returns a collector into a map from {@code long} to {@code int} without boxes. Two elements with one key are an
     * {@link IllegalStateException} that names the key and both values.
     *
     * @param <T> the type of the elements
     * @param key returns the key of an element
     * @param value returns the value of an element
     * @return a collector
     */
    public static <T extends @Nullable Object> Collector<T, ?, LongIntMap> toLongIntMap(
            ToLongFunction<? super T> key, ToIntFunction<? super T> value) {
        return toLongIntMap(key, value, 0);
    }

    /**
     * Returns a collector as {@link #toLongIntMap(ToLongFunction, ToIntFunction)} does, into a map with room for
     * {@code expectedSize} entries. In a parallel stream each part gets as much room.
     *
     * @param <T> the type of the elements
     * @param key returns the key of an element
     * @param value returns the value of an element
     * @param expectedSize the number of entries to hold without growing
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     */
    public static <T extends @Nullable Object> Collector<T, ?, LongIntMap> toLongIntMap(
            ToLongFunction<? super T> key, ToIntFunction<? super T> value, int expectedSize) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        PresizeCapacity.require("expectedSize", expectedSize);
        return PresizePrimitives.collector(
                () -> new LongIntMap(expectedSize),
                (map, element) -> PresizePrimitives.putNew(map, key.applyAsLong(element), value.applyAsInt(element)),
                (left, right) -> right.forEach((k, v) -> PresizePrimitives.putNew(left, k, v)));
    }

    /**
     * Returns a collector into a map from {@code long} to {@code long} without boxes. Two elements with one key are an
     * {@link IllegalStateException} that names the key and both values.
     *
     * @param <T> the type of the elements
     * @param key returns the key of an element
     * @param value returns the value of an element
     * @return a collector
     */
    public static <T extends @Nullable Object> Collector<T, ?, LongLongMap> toLongLongMap(
            ToLongFunction<? super T> key, ToLongFunction<? super T> value) {
        return toLongLongMap(key, value, 0);
    }

    /**
     * Returns a collector as {@link #toLongLongMap(ToLongFunction, ToLongFunction)} does, into a map with room for
     * {@code expectedSize} entries. In a parallel stream each part gets as much room.
     *
     * @param <T> the type of the elements
     * @param key returns the key of an element
     * @param value returns the value of an element
     * @param expectedSize the number of entries to hold without growing
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     */
    public static <T extends @Nullable Object> Collector<T, ?, LongLongMap> toLongLongMap(
            ToLongFunction<? super T> key, ToLongFunction<? super T> value, int expectedSize) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        PresizeCapacity.require("expectedSize", expectedSize);
        return PresizePrimitives.collector(
                () -> new LongLongMap(expectedSize),
                (map, element) -> PresizePrimitives.putNew(map, key.applyAsLong(element), value.applyAsLong(element)),
                (left, right) -> right.forEach((k, v) -> PresizePrimitives.putNew(left, k, v)));
    }

    /**
     * Returns a collector that counts elements by what the classifier returns for them: what {@code
     * Collectors.groupingBy(classifier, Collectors.counting())} does, without a box for each count; null may be a key.
     *
     * @param <T> the type of the elements
     * @param <K> the type of the keys
     * @param classifier returns the key of an element, which may be null
     * @return a collector
     */
    public static <T extends @Nullable Object, K extends @Nullable Object> Collector<T, ?, ObjectLongMap<K>> countingBy(
            Function<? super T, ? extends K> classifier) {
        return countingBy(classifier, 0);
    }

    /**
     * Returns a collector as {@link #countingBy(Function)} does, into a map with room for {@code expectedKeys} keys. In a
     * parallel stream each part gets as much room.
     *
     * @param <T> the type of the elements
     * @param <K> the type of the keys
     * @param classifier returns the key of an element, which may be null
     * @param expectedKeys the number of keys to hold without growing
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedKeys} is negative
     */
    public static <T extends @Nullable Object, K extends @Nullable Object> Collector<T, ?, ObjectLongMap<K>> countingBy(
            Function<? super T, ? extends K> classifier, int expectedKeys) {
        return summingBy(classifier, element -> 1, PresizeCapacity.require("expectedKeys", expectedKeys));
    }

    /**
     * Returns a collector that sums up a number of each element by what the classifier returns for it. Sums wrap round on
     * overflow.
     *
     * @param <T> the type of the elements
     * @param <K> the type of the keys
     * @param classifier returns the key of an element, which may be null
     * @param value returns what to add for an element
     * @return a collector
     */
    public static <T extends @Nullable Object, K extends @Nullable Object> Collector<T, ?, ObjectLongMap<K>> summingBy(
            Function<? super T, ? extends K> classifier, ToLongFunction<? super T> value) {
        return summingBy(classifier, value, 0);
    }

    /**
     * Returns a collector that sums up a number of each element by what the classifier returns for it. Sums wrap round on
     * overflow.
     *
     * @param <T> the type of the elements
     * @param <K> the type of the keys
     * @param classifier returns the key of an element, which may be null
     * @param value returns what to add for an element
     * @param expectedKeys the number of keys to hold without growing; in a parallel stream each part gets as much room
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedKeys} is negative
     */
    public static <T extends @Nullable Object, K extends @Nullable Object> Collector<T, ?, ObjectLongMap<K>> summingBy(
            Function<? super T, ? extends K> classifier, ToLongFunction<? super T> value, int expectedKeys) {
        Objects.requireNonNull(classifier);
        Objects.requireNonNull(value);
        PresizeCapacity.require("expectedKeys", expectedKeys);
        return PresizePrimitives.collector(
                () -> new ObjectLongMap<>(expectedKeys),
                (sums, element) -> sums.addTo(classifier.apply(element), value.applyAsLong(element)),
                (left, right) -> right.forEach(left::addTo));
    }

    /**
     * Returns a collector that counts elements by an {@code int} without a box for a key or a count.
     *
     * @param <T> the type of the elements
     * @param classifier returns the key of an element
     * @return a collector
     */
    public static <T extends @Nullable Object> Collector<T, ?, IntLongMap> countingByInt(
            ToIntFunction<? super T> classifier) {
        return countingByInt(classifier, 0);
    }

    /**
     * Returns a collector that counts elements by an {@code int} without a box for a key or a count.
     *
     * @param <T> the type of the elements
     * @param classifier returns the key of an element
     * @param expectedKeys the number of keys to hold without growing, 0 if it is not known; in a parallel stream each part
     *     gets as much room
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedKeys} is negative
     */
    public static <T extends @Nullable Object> Collector<T, ?, IntLongMap> countingByInt(
            ToIntFunction<? super T> classifier, int expectedKeys) {
        return summingByInt(classifier, element -> 1, expectedKeys);
    }

    /**
     * Returns a collector that sums up a number of each element by an {@code int} without a box for a key or a sum. Sums
     * wrap round on overflow.
     *
     * @param <T> the type of the elements
     * @param classifier returns the key of an element
     * @param value returns what to add for an element
     * @return a collector
     */
    public static <T extends @Nullable Object> Collector<T, ?, IntLongMap> summingByInt(
            ToIntFunction<? super T> classifier, ToLongFunction<? super T> value) {
        return summingByInt(classifier, value, 0);
    }

    /**
     * Returns a collector that sums up a number of each element by an {@code int} without a box for a key or a sum. Sums
     * wrap round on overflow.
     *
     * @param <T> the type of the elements
     * @param classifier returns the key of an element
     * @param value returns what to add for an element
     * @param expectedKeys the number of keys to hold without growing, 0 if it is not known; in a parallel stream each part
     *     gets as much room
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedKeys} is negative
     */
    public static <T extends @Nullable Object> Collector<T, ?, IntLongMap> summingByInt(
            ToIntFunction<? super T> classifier, ToLongFunction<? super T> value, int expectedKeys) {
        Objects.requireNonNull(classifier);
        Objects.requireNonNull(value);
        PresizeCapacity.require("expectedKeys", expectedKeys);
        return PresizePrimitives.collector(
                () -> new IntLongMap(expectedKeys),
                (sums, element) -> sums.addTo(classifier.applyAsInt(element), value.applyAsLong(element)),
                (left, right) -> right.forEach(left::addTo));
    }

    /**
     * Returns a collector that counts elements by a {@code long} without a box for a key or a count.
     *
     * @param <T> the type of the elements
     * @param classifier returns the key of an element
     * @return a collector
     */
    public static <T extends @Nullable Object> Collector<T, ?, LongLongMap> countingByLong(
            ToLongFunction<? super T> classifier) {
        return countingByLong(classifier, 0);
    }

    /**
     * Returns a collector that counts elements by a {@code long} without a box for a key or a count.
     *
     * @param <T> the type of the elements
     * @param classifier returns the key of an element
     * @param expectedKeys the number of keys to hold without growing, 0 if it is not known; in a parallel stream each part
     *     gets as much room
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedKeys} is negative
     */
    public static <T extends @Nullable Object> Collector<T, ?, LongLongMap> countingByLong(
            ToLongFunction<? super T> classifier, int expectedKeys) {
        return summingByLong(classifier, element -> 1, expectedKeys);
    }

    /**
     * Returns a collector that sums up a number of each element by a {@code long} without a box for a key or a sum. Sums
     * wrap round on overflow.
     *
     * @param <T> the type of the elements
     * @param classifier returns the key of an element
     * @param value returns what to add for an element
     * @return a collector
     */
    public static <T extends @Nullable Object> Collector<T, ?, LongLongMap> summingByLong(
            ToLongFunction<? super T> classifier, ToLongFunction<? super T> value) {
        return summingByLong(classifier, value, 0);
    }

    /**
     * Returns a collector that sums up a number of each element by a {@code long} without a box for a key or a sum. Sums
     * wrap round on overflow.
     *
     * @param <T> the type of the elements
     * @param classifier returns the key of an element
     * @param value returns what to add for an element
     * @param expectedKeys the number of keys to hold without growing, 0 if it is not known; in a parallel stream each part
     *     gets as much room
     * @return a collector
     * @throws IllegalArgumentException if {@code expectedKeys} is negative
     */
    public static <T extends @Nullable Object> Collector<T, ?, LongLongMap> summingByLong(
            ToLongFunction<? super T> classifier, ToLongFunction<? super T> value, int expectedKeys) {
        Objects.requireNonNull(classifier);
        Objects.requireNonNull(value);
        PresizeCapacity.require("expectedKeys", expectedKeys);
        return PresizePrimitives.collector(
                () -> new LongLongMap(expectedKeys),
                (sums, element) -> sums.addTo(classifier.applyAsLong(element), value.applyAsLong(element)),
                (left, right) -> right.forEach(left::addTo));
    }
}
