package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.AbstractCollection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jol.info.GraphLayout;

/** What {@link Presize} makes, at the sizes where a table or an array gets longer, and up to the largest. */
class PresizeTest {
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    /** 0 to 70, and around each size from which on a hash table is twice as long, and around each power of two. */
    static List<Integer> boundaries() {
        IntStream.Builder sizes = IntStream.builder();
        IntStream.rangeClosed(0, 70).forEach(sizes::add);
        for (int k = 5; k <= 30; k++) {
            for (int off = -2; off <= 2; off++) {
                sizes.add((1 << k) + off);
                sizes.add((3 << Math.min(k, 29)) + off);
            }
        }
        sizes.add(Integer.MAX_VALUE - 1).add(Integer.MAX_VALUE);
        return sizes.build().filter(size -> size >= 0).distinct().boxed().toList();
    }

    static Map<String, IntFunction<Object>> methodsWithSize() {
        Map<String, IntFunction<Object>> methods = new LinkedHashMap<>(methodsWithArray());
        methods.put("hashMap", Presize::hashMap);
        methods.put("linkedHashMap", Presize::linkedHashMap);
        methods.put("concurrentHashMap", Presize::concurrentHashMap);
        methods.put("hashSet", Presize::hashSet);
        methods.put("linkedHashSet", Presize::linkedHashSet);
        methods.put("toSet", Presize::toSet);
        methods.put("toMap", size -> Presize.toMap(x -> x, x -> x, size));
        methods.put("toMap, merging", size -> Presize.toMap(x -> x, x -> x, (x, y) -> x, size));
        methods.put("groupingBy", size -> Presize.groupingBy(x -> x, size));
        return methods;
    }

    static Map<String, IntFunction<Object>> methodsWithArray() {
        Map<String, IntFunction<Object>> methods = new LinkedHashMap<>();
        methods.put("arrayList", Presize::arrayList);
        methods.put("arrayDeque", Presize::arrayDeque);
        methods.put("stringBuilder", Presize::stringBuilder);
        methods.put("byteArrayOutputStream", Presize::byteArrayOutputStream);
        methods.put("toList", Presize::toList);
        methods.put("copyWithRoom", size -> Presize.copyWithRoom(List.of(), size));
        return methods;
    }

    static List<Map.Entry<String, IntFunction<Object>>> allMethods() {
        return List.copyOf(methodsWithSize().entrySet());
    }

    static List<Map.Entry<String, IntFunction<Object>>> allMethodsWithArray() {
        return List.copyOf(methodsWithArray().entrySet());
    }

    @ParameterizedTest
    @EnumSource
    void table_everyBoundary_hasTheLeastLengthThatHoldsAll(PresizeTable type) {
        for (int size : boundaries()) {
            assertThat(PresizeTable.futureLength(type.presized(size)))
                    .as("%d entries", size)
                    .isEqualTo(type.leastLength(size));
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_19)
    void hashMap_everyBoundary_isWhatNewHashMapMakes() throws ReflectiveOperationException {
        for (int size : boundaries()) {
            Object theirs = HashMap.class.getMethod("newHashMap", int.class).invoke(null, Integer.valueOf(size));
            assertThat(PresizeTable.futureLength(Presize.hashMap(size)))
                    .as("%d entries", size)
                    .isEqualTo(PresizeTable.futureLength(theirs));
        }
    }

    @Test
    void arithmetic_everyBoundary_isTheExactQuotient() {
        for (int size : boundaries()) {
            double exact = Math.ceil(size / 0.75);
            assertThat(PresizeCapacity.hash(size)).isEqualTo((int) Math.min(exact, 1 << 30));
            int half = PresizeCapacity.concurrentHash(size);
            assertThat(Integer.bitCount(half)).isEqualTo(size == 0 ? 0 : 1);
        }
    }

    /** The table doubles at the 97th entry if 100 is taken for the capacity, and not if it is the number of entries. */
    @Test
    void hashMap_ofHundred_doesNotGrowWhereTheConstructorDoes() {
        Map<Object, Object> constructed = new HashMap<>(100);
        PresizeTable.insert(constructed, 0, 96);
        Object before = PresizeTable.array(constructed);
        PresizeTable.insert(constructed, 96, 97);
        assertThat(PresizeTable.array(constructed)).isNotSameAs(before);

        Map<Object, Object> presized = Presize.hashMap(100);
        PresizeTable.insert(presized, 0, 1);
        Object array = PresizeTable.array(presized);
        PresizeTable.insert(presized, 1, 100);
        assertThat(PresizeTable.array(presized)).isSameAs(array);
    }

    @Test
    void collections_areOfTheClassesOfTheJdkAndEmpty() {
        Map<Class<?>, Object> made = Map.of(
                ArrayList.class, Presize.arrayList(3),
                ArrayDeque.class, Presize.arrayDeque(3),
                HashMap.class, Presize.hashMap(3),
                LinkedHashMap.class, Presize.linkedHashMap(3),
                ConcurrentHashMap.class, Presize.concurrentHashMap(3),
                HashSet.class, Presize.hashSet(3),
                LinkedHashSet.class, Presize.linkedHashSet(3));
        made.forEach((type, collection) -> {
            assertThat(collection.getClass()).isSameAs(type);
            assertThat(collection).hasToString(collection instanceof Map ? "{}" : "[]");
        });
    }

    @Test
    void arrays_anySize_holdExactlyThat() {
        for (int size : new int[] {0, 1, 2, 9, 10, 11, 15, 16, 17, 32, 33, 100, 100_000}) {
            assertThat(PresizeInternals.arrayLength(Presize.arrayList(size), "elementData"))
                    .isEqualTo(size);
            // A deque keeps one place vacant.
            assertThat(PresizeInternals.arrayLength(Presize.arrayDeque(size), "elements"))
                    .isEqualTo(size + 1);
            assertThat(PresizeInternals.arrayLength(Presize.byteArrayOutputStream(size), "buf"))
                    .isEqualTo(size);
            assertThat(Presize.stringBuilder(size).capacity()).isEqualTo(size);
        }
    }

    @ParameterizedTest
    @MethodSource("allMethods")
    void anyMethod_negativeSize_namesIt(Map.Entry<String, IntFunction<Object>> method) {
        for (int negative : new int[] {-1, -17, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> method.getValue().apply(negative))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("(expected|extra)\\w* is negative: " + negative);
        }
    }

    @ParameterizedTest
    @MethodSource("allMethodsWithArray")
    void anyMethodWithArray_moreThanAnArrayHolds_namesIt(Map.Entry<String, IntFunction<Object>> method) {
        for (int size : new int[] {LONGEST_ARRAY + 1, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> method.getValue().apply(size))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(size));
        }
    }

    /** The collectors take no memory before they collect, so the largest size that is allowed can be asked for. */
    @Test
    void largestSizes_areAllowed() {
        assertThat(Presize.toList(LONGEST_ARRAY)).isNotNull();
        assertThat(PresizeCapacity.requireArray("x", LONGEST_ARRAY)).isEqualTo(LONGEST_ARRAY);
        assertThat(PresizeCapacity.requireDeque(LONGEST_ARRAY - 1)).isEqualTo(LONGEST_ARRAY - 1);
        assertThatThrownBy(() -> Presize.arrayDeque(LONGEST_ARRAY)).isInstanceOf(IllegalArgumentException.class);
        assertThat(PresizeCapacity.sum(LONGEST_ARRAY - 5, 5)).isEqualTo(LONGEST_ARRAY);
        assertThat(Presize.hashMap(Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void copyWithRoom_anyCollection_copiesInOrderAndHoldsExactlyTheExtra() {
        for (Collection<String> source : List.<Collection<String>>of(
                List.of(),
                Arrays.asList("a", null, "c"),
                new ArrayList<>(List.of("x", "y")),
                SmallList.of("1", "2", "3", "4", "5"),
                new LinkedHashSet<>(List.of("q", "p")))) {
            for (int extra : new int[] {0, 1, 10}) {
                ArrayList<String> copy = Presize.copyWithRoom(source, extra);
                assertThat(copy).containsExactlyElementsOf(source);
                assertThat(PresizeInternals.arrayLength(copy, "elementData")).isEqualTo(source.size() + extra);
            }
        }
    }

    @Test
    void copyWithRoom_allocatesTheListAndOneArray() {
        List<Object> source = new ArrayList<>(Collections.nCopies(1000, "x"));
        long[] kept = new long[1];
        Runnable copy = () -> kept[0] += Presize.copyWithRoom(source, 24).size();

        long allocated = Allocation.of(20, () -> {}, copy);

        long copied = GraphLayout.parseInstance(new ArrayList<>()).totalSize()
                + GraphLayout.parseInstance((Object) new Object[1024]).totalSize();
        assertThat(allocated).isBetween(copied, copied + 100);
        assertThat(kept[0]).isPositive();
    }

    @Test
    void copyWithRoom_sumThatOverflows_namesBoth() {
        Collection<Object> huge = Collections.nCopies(Integer.MAX_VALUE, "x");

        assertThatThrownBy(() -> Presize.copyWithRoom(huge, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2147483647 + 5 = 2147483652");
        assertThatThrownBy(() -> Presize.copyWithRoom(List.of("a"), LONGEST_ARRAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 + 2147483639 = 2147483640");
    }

    @Test
    void copyWithRoom_sizeThatLies_copiesWhatTheIteratorHas() {
        for (int size : new int[] {0, 1, 3, 100}) {
            assertThat(Presize.copyWithRoom(saying(size, List.of("a", "b", "c")), 1))
                    .containsExactly("a", "b", "c");
        }
        assertThatThrownBy(() -> Presize.copyWithRoom(saying(-2, List.of("a")), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-2");
    }

    private static <E> Collection<E> saying(int size, List<E> elements) {
        return new AbstractCollection<>() {
            @Override
            public Iterator<E> iterator() {
                return elements.iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @Test
    void buffers_expectedLengthWritten_neverGrow() {
        StringBuilder builder = Presize.stringBuilder(100);
        builder.append("x".repeat(99)).append('\u00ff');
        assertThat(builder.capacity()).isEqualTo(100);
        StringBuilder wide = Presize.stringBuilder(100);
        wide.append("x".repeat(50)).append("\u03b1".repeat(50));
        assertThat(wide.capacity()).isEqualTo(100);
        ByteArrayOutputStream bytes = Presize.byteArrayOutputStream(100);
        Object buffer = PresizeInternals.field(bytes, "buf");
        bytes.write(new byte[99], 0, 99);
        bytes.write(1);
        assertThat(PresizeInternals.field(bytes, "buf")).isSameAs(buffer);
    }

    /** The figures of the class comment. */
    @Test
    void hundredElements_presizedAndGrown_takeAndAllocateWhatTheJavadocSays() {
        Integer[] keys = IntStream.range(0, 100).mapToObj(Integer::valueOf).toArray(Integer[]::new);
        List<Map<Object, Object>> maps = new ArrayList<>();
        List<List<Object>> lists = new ArrayList<>();

        long presizedMap = allocated(() -> maps.add(filled(Presize.hashMap(100), keys)));
        long grownMap = allocated(() -> maps.add(filled(new HashMap<>(), keys)));
        long presizedList = allocated(() -> lists.add(filled(Presize.arrayList(100), keys)));
        long grownList = allocated(() -> lists.add(filled(new ArrayList<>(), keys)));

        assertThat(presizedMap).isLessThanOrEqualTo(4288);
        assertThat(grownMap - presizedMap).isEqualTo(1024);
        assertThat(presizedList).isLessThanOrEqualTo(440);
        assertThat(grownList - presizedList).isBetween(940L, 960L);
    }

    private static long allocated(Runnable code) {
        return Allocation.of(5, () -> {}, code);
    }

    private static Map<Object, Object> filled(Map<Object, Object> map, Integer[] keys) {
        for (Integer key : keys) {
            map.put(key, key);
        }
        return map;
    }

    private static List<Object> filled(List<Object> list, Integer[] elements) {
        for (Integer element : elements) {
            list.add(element);
        }
        return list;
    }
}
