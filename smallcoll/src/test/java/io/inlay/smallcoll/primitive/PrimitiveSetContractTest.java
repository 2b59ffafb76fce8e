package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StreamCorruptedException;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What the comments of the sets promise of their room, of clusters that go round the end of a table, of copies and streams. */
@ParameterizedClass(name = "{0}")
@MethodSource("types")
class PrimitiveSetContractTest {
    private static final int MANY = 40_000;

    @Parameter
    PrimitiveSetType type;

    static Stream<PrimitiveSetType> types() {
        return PrimitiveSetType.all();
    }

    private TableSet<Object> filled(int expectedSize, int size) {
        TableSet<Object> set = type.withExpectedSize(expectedSize);
        IntStream.range(0, size).forEach(i -> set.addBoxed(type.element(i)));
        return set;
    }

    /** Elements that have one home in a table of so many groups. */
    private List<Object> elementsAt(int home, int groups, int count) {
        return IntStream.iterate(1, i -> i + 1)
                .filter(i -> Groups.home(TableHash.of(i, groups), groups) == home)
                .limit(count)
                .mapToObj(this::number)
                .toList();
    }

    private Object number(int i) {
        return type.elements() == BoxKind.INT ? (Object) i : (Object) (long) i;
    }

    // Room.

    @Test
    void ensureCapacity_holdsThatManyWithoutGrowth() {
        for (int present : new int[] {0, 1, 4, 5, 10, 11, 40}) {
            for (int n : new int[] {0, 3, 4, 5, 7, 8, 10, 11, 39, 40, 41, 100}) {
                TableSet<Object> set = filled(0, present);
                long[] before = set.tags;
                int capacity = set.capacity();
                set.ensureCapacity(n);
                assertThat(set.tags == before).as("%s in %s", n, capacity).isEqualTo(n <= capacity);
                long[] tags = set.tags;
                for (int i = present; i < n; i++) {
                    set.addBoxed(type.element(i));
                }
                assertThat(set.tags).as("%s after %s", n, present).isSameAs(tags);
                type.check(set, type.elements(Math.max(n, present)));
            }
        }
    }

    @Test
    void trimToSize_leavesWhatASetOfThatSizeHas() {
        for (int n = 0; n <= 100; n++) {
            TableSet<Object> set = filled(150, n);
            type.trimToSize(set);
            type.check(set, type.elements(n));
            assertThat(set.capacity()).isEqualTo(filled(n, 0).capacity());
            long[] tags = set.tags;
            type.trimToSize(set);
            assertThat(set.tags).isSameAs(tags);
        }
    }

    @Test
    void negativeSizes_areRefusedByName() {
        TableSet<Object> set = filled(0, 5);
        long[] tags = set.tags;
        assertThatThrownBy(() -> set.ensureCapacity(-3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expectedSize is negative: -3");
        assertThatThrownBy(() -> type.withExpectedSize(Integer.MIN_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expectedSize is negative: -2147483648");
        assertThat(set.tags).isSameAs(tags);
    }

    @Test
    void sizesThatNoSetCanHold_areRefusedAndChangeNothing() {
        TableSet<Object> set = filled(0, 5);
        long[] tags = set.tags;
        assertThatThrownBy(() -> set.ensureCapacity(Integer.MAX_VALUE))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("Required capacity exceeds implementation limit: 2147483647");
        assertThatThrownBy(() -> type.withExpectedSize(Integer.MAX_VALUE)).isInstanceOf(OutOfMemoryError.class);
        assertThat(set.tags).isSameAs(tags);
        type.check(set, type.elements(5));
    }

    @Test
    void clear_keepsTheTableAndNoElement() {
        for (int n : new int[] {0, 1, 4, 7, 8, 100}) {
            TableSet<Object> set = filled(0, n);
            int capacity = set.capacity();
            set.clear();
            type.check(set, Set.of());
            assertThat(set.capacity()).isEqualTo(capacity);
            set.addBoxed(type.element(0));
            type.check(set, type.elements(1));
        }
    }

    @Test
    void emptySets_shareOneTableAndNeverWriteIt() {
        TableSet<Object> set = type.empty();
        TableSet<Object> other = type.withExpectedSize(0);
        assertThat(set.tags).isSameAs(other.tags);
        assertThat(set.asSet().remove(number(0))).isFalse();
        set.clear();
        set.addBoxed(number(0));
        type.check(other, Set.of());
        type.trimToSize(set);
        set.asSet().remove(number(0));
        type.trimToSize(set);
        assertThat(set.tags).isSameAs(other.tags);
        type.check(set, Set.of());
    }

    // Clusters.

    /** 15 elements whose home is the last of three groups fill it and the first, and one is in the second. */
    @Test
    void wrappedCluster_isRemovedFromInEveryWay() {
        List<Object> cluster = elementsAt(2, 3, 15);
        for (int removed = 0; removed < 1 << 15; removed += 37) {
            int chosen = removed;
            Set<Object> rest = new HashSet<>(cluster);
            List<Object> victims = IntStream.range(0, 15)
                    .filter(i -> ((chosen >> i) & 1) != 0)
                    .mapToObj(cluster::get)
                    .toList();
            victims.forEach(rest::remove);

            TableSet<Object> byRemove = ofThreeGroups(cluster);
            victims.forEach(
                    victim -> assertThat(byRemove.asSet().remove(victim)).isTrue());
            type.check(byRemove, rest);

            TableSet<Object> byIterator = ofThreeGroups(cluster);
            Set<Object> seen = new HashSet<>();
            for (Iterator<?> elements = byIterator.asSet().iterator(); elements.hasNext(); ) {
                Object element = elements.next();
                assertThat(seen.add(element)).as("%s comes once", element).isTrue();
                if (!rest.contains(element)) {
                    elements.remove();
                }
            }
            assertThat(seen).hasSameSizeAs(cluster);
            type.check(byIterator, rest);

            TableSet<Object> byCondition = ofThreeGroups(cluster);
            byCondition.asSet().removeIf(element -> !rest.contains(element));
            type.check(byCondition, rest);

            victims.forEach(byCondition::addBoxed);
            type.check(byCondition, cluster);
        }
    }

    private TableSet<Object> ofThreeGroups(List<Object> elements) {
        TableSet<Object> set = type.withExpectedSize(12);
        assertThat(set.tags).hasSize(3);
        elements.forEach(set::addBoxed);
        assertThat(set.tags).hasSize(3);
        return set;
    }

    @Test
    void iterator_withoutAnElement_isRefusedAndChangesNothing() {
        TableSet<Object> set = filled(0, 20);
        Iterator<?> elements = set.asSet().iterator();
        assertThatThrownBy(elements::remove).isInstanceOf(IllegalStateException.class);
        elements.next();
        elements.remove();
        assertThatThrownBy(elements::remove).isInstanceOf(IllegalStateException.class);
        while (elements.hasNext()) {
            elements.next();
        }
        assertThatThrownBy(elements::next).isInstanceOf(NoSuchElementException.class);
        assertThat(set.size()).isEqualTo(19);
        Iterator<?> late = set.asSet().iterator();
        set.addBoxed(type.element(100));
        assertThatThrownBy(late::next).isInstanceOf(ConcurrentModificationException.class);
        assertThatThrownBy(late::remove).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void walks_thatChangeTheSetAtItsLastElement_areFoundOut() {
        TableSet<Object> set = filled(0, 1);
        assertThatThrownBy(() -> set.asSet().forEach(element -> set.addBoxed(type.element(1))))
                .isInstanceOf(ConcurrentModificationException.class);
        assertThatThrownBy(() -> set.asSet().stream().forEach(element -> set.addBoxed(type.element(2 + set.size()))))
                .isInstanceOf(ConcurrentModificationException.class);
        LongSet longs = LongSet.of(1);
        assertThatThrownBy(() -> longs.stream().forEach(element -> longs.add(element + 1)))
                .isInstanceOf(ConcurrentModificationException.class);
        IntSet ints = IntSet.of(1);
        assertThatThrownBy(() -> ints.iterator().forEachRemaining((int element) -> ints.add(element + 1)))
                .isInstanceOf(ConcurrentModificationException.class);
    }

    // Copies.

    @Test
    void copy_inAnyOrderIntoAnyOtherSet_passesFewGroups() {
        List<IntFunction<TableSet<Object>>> targets = List.of(
                size -> type.empty(),
                type::withExpectedSize,
                size -> type.withExpectedSize(size / 2),
                size -> type.withExpectedSize(10 * size));
        for (int room : new int[] {0, MANY, 3 * MANY}) {
            TableSet<Object> source = type.withExpectedSize(room);
            IntStream.range(0, MANY).forEach(i -> source.addBoxed(number(i * 7_919)));
            List<Object> order = new ArrayList<>(source.asSet());
            List<Object> reversed = new ArrayList<>(order);
            Collections.reverse(reversed);
            for (IntFunction<TableSet<Object>> target : targets) {
                for (List<Object> elements : List.of(order, reversed, new ArrayList<>(new TreeSet<>(order)))) {
                    TableSet<Object> copy = target.apply(MANY);
                    assertThat(groupsPassed(copy, elements)).isLessThan(MANY / 3);
                    assertThat(copy).isEqualTo(source).hasSameHashCodeAs(source);
                }
            }
        }
    }

    private long groupsPassed(TableSet<Object> target, List<Object> elements) {
        long total = 0;
        for (Object element : elements) {
            if (target.size() < target.capacity()) {
                total += TableScan.distance(target.tags, TableScan.hash(target, element));
            }
            target.addBoxed(element);
        }
        return total;
    }

    // Equality and text.

    @Test
    void equalsHashCodeAndText_areThoseOfHashSet() {
        for (int n : new int[] {0, 1, 4, 5, 50}) {
            TableSet<Object> set = filled(0, n);
            Set<Object> expected = type.elements(n);
            assertThat(set).isEqualTo(filled(200, n)).hasSameHashCodeAs(expected);
            assertThat(set.asSet()).isEqualTo(expected).hasSameHashCodeAs(expected);
            assertThat(expected).isEqualTo(set.asSet());
            assertThat(set.toString()).isEqualTo(new ArrayList<>(set.asSet()).toString());
            assertThat(set).isNotEqualTo(filled(0, n + 1)).isNotEqualTo(expected);
        }
    }

    // Streams of objects.

    @Test
    void roundTrip_everySize_isAnEqualSetOnItsOwn() throws IOException, ClassNotFoundException {
        for (int n : new int[] {0, 1, 4, 5, 8, 40, 300}) {
            TableSet<Object> set = filled(3 * n, n);
            @SuppressWarnings("unchecked")
            TableSet<Object> copy = (TableSet<Object>) deserialized(serialized(set));
            type.check(copy, type.elements(n));
            copy.addBoxed(type.element(n));
            type.check(set, type.elements(n));
        }
    }

    @Test
    void truncatedStream_isRefusedWhereverItEnds() throws IOException {
        byte[] whole = serialized(filled(0, 20));
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> deserialized(part)).as("%s bytes", length).isInstanceOf(IOException.class);
        }
    }

    /** The count is the first thing after the form's own fields, and is a number that turns up nowhere else. */
    @Test
    void countThatLies_isRefused() throws IOException {
        int size = 0x0123;
        byte[] stream = serialized(filled(0, size));
        List<Integer> places = IntStream.range(0, stream.length - 3)
                .filter(i -> stream[i] == 0 && stream[i + 1] == 0 && stream[i + 2] == 1 && stream[i + 3] == 0x23)
                .boxed()
                .toList();
        assertThat(places).isNotEmpty();
        byte[] more = stream.clone();
        more[places.get(0)] = 0x7F;
        assertThatThrownBy(() -> deserialized(more)).isInstanceOf(IOException.class);
        byte[] negative = stream.clone();
        negative[places.get(0)] = (byte) 0x80;
        assertThatThrownBy(() -> deserialized(negative))
                .isInstanceOfAny(InvalidObjectException.class, StreamCorruptedException.class);
    }

    @Test
    void instanceInsteadOfItsForm_isRefused() throws ReflectiveOperationException {
        var readObject = type.setClass().getDeclaredMethod("readObject", ObjectInputStream.class);
        readObject.setAccessible(true);
        Constructor<?> constructor = type.setClass().getConstructor();
        Object set = constructor.newInstance();
        assertThatThrownBy(() -> readObject.invoke(set, (Object) null))
                .hasCauseInstanceOf(InvalidObjectException.class);
    }

    private static byte[] serialized(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object deserialized(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        }
    }
}
