package io.inlay.smallcoll.primitive;

import io.inlay.smallcoll.FuzzSeed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Long random scenarios of every operation, compared with {@link ByteModel} after each: result or class of exception, all
 * elements, and the representation.
 *
 * <p>{@link FuzzSeed} repeats a run or explores, {@code -Dinlay.fuzz.operations} makes it longer. A failure prints the seed and
 * the last operations.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.ByteListType#all")
class ByteListFuzzTest {
    private static final long OPERATIONS = Long.getLong("inlay.fuzz.operations", 1_000_000) / 4;
    private static final int EPISODE = 200;
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    @Parameter
    ByteListType type;

    private SplittableRandom random;
    private ByteModel model;
    private AnyByteList list;
    private final List<String> log = new ArrayList<>();

    @Test
    void anyOperations_doWhatTheModelDoes() {
        long seed = FuzzSeed.choose();
        random = new SplittableRandom(seed);
        int[] inline = new int[2];
        for (long done = 0; done < OPERATIONS; done++) {
            if (done % EPISODE == 0) {
                begin();
            }
            try {
                step();
                check();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        type + " with -D" + FuzzSeed.PROPERTY + "=" + seed + " after " + done + " operations: " + log,
                        e);
            }
            inline[list.isInline() ? 1 : 0]++;
        }
        System.out.println(type + ": " + OPERATIONS + " operations, seed " + seed + "; inline " + inline[1]
                + ", with an array " + inline[0]);
        if (Math.min(inline[0], inline[1]) < OPERATIONS / 20) {
            throw new AssertionError("lopsided: " + Arrays.toString(inline));
        }
    }

    private void begin() {
        log.clear();
        int capacity = random.nextInt(random.nextBoolean() ? 2 * type.inlineCapacity() + 9 : 130);
        if (random.nextInt(4) == 0) {
            capacity = type.inlineCapacity();
        }
        log.add("capacity " + capacity);
        list = type.withCapacity(type.isFixed() ? capacity : random.nextInt(3) == 0 ? capacity : 0);
        model = new ByteModel(type.isFixed() ? capacity : UNBOUNDED);
    }

    private void check() {
        byte[] expected = model.elements();
        require(list.size() == expected.length, "size " + list.size());
        if (!Arrays.equals(list.toArray(), expected)) {
            throw new AssertionError(list.raw() + " is not " + Arrays.toString(expected));
        }
        if (type.isFixed()) {
            require(list.capacity() == model.capacity(), "capacity " + list.capacity());
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }

    private void same(String operation, Callable<?> actual, Callable<?> expected) {
        if (log.size() > 40) {
            log.remove(0);
        }
        log.add(operation);
        Object is = outcome(actual);
        Object should = outcome(expected);
        require(Objects.equals(is, should), operation + ": " + is + " instead of " + should);
    }

    private void same(String operation, Action actual, Action expected) {
        same(operation, returning(actual), returning(expected));
    }

    private static Callable<?> returning(Action action) {
        return () -> {
            action.run();
            return "done";
        };
    }

    private interface Action {
        void run() throws Exception;
    }

    private static Object outcome(Callable<?> call) {
        try {
            Object result = call.call();
            if (result instanceof AnyByteList bytes) {
                return Arrays.toString(bytes.toArray());
            }
            return result instanceof byte[] bytes ? Arrays.toString(bytes) : result;
        } catch (Exception e) {
            return e.getClass();
        }
    }

    // Arguments.

    private byte value() {
        return random.nextInt(3) == 0 ? (byte) random.nextInt(3) : (byte) random.nextInt();
    }

    private byte[] values(int bound) {
        byte[] values = new byte[random.nextInt(bound)];
        for (int i = 0; i < values.length; i++) {
            values[i] = value();
        }
        return values;
    }

    /** Nearly always within the list. */
    private int index() {
        int index = random.nextInt(Math.max(1, model.size() + (random.nextInt(8) == 0 ? 3 : 0)));
        return random.nextInt(40) == 0 ? index - 2 : index;
    }

    private ByteOrder order() {
        return random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    private ByteBuffer number(int value, ByteOrder order) {
        return ByteBuffer.allocate(Integer.BYTES).order(order).putInt(0, value);
    }

    private ByteBuffer number(long value, ByteOrder order) {
        return ByteBuffer.allocate(Long.BYTES).order(order).putLong(0, value);
    }

    private ByteBuffer buffer(byte[] values) {
        int before = random.nextInt(5);
        int after = random.nextInt(12);
        int length = before + values.length + after;
        ByteBuffer buffer = random.nextBoolean() ? ByteBuffer.allocate(length) : ByteBuffer.allocateDirect(length);
        buffer.order(order()).position(before);
        buffer.put(values).flip().position(before);
        return random.nextInt(3) == 0 ? buffer.asReadOnlyBuffer().order(order()) : buffer;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(random.nextInt(6) == 0 ? 90 : 14);
        for (int i = 0; i < length; i++) {
            int kind = random.nextInt(10);
            text.appendCodePoint(
                    kind < 6
                            ? random.nextInt(0x80)
                            : kind < 8 ? random.nextInt(0x10000) : random.nextInt(Character.MAX_CODE_POINT + 1));
        }
        return text.toString();
    }

    private AnyByteList other() {
        return type.containing(values(40));
    }

    // Operations.

    private void step() {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> addSome();
            case 3 -> removeSome();
            case 4 -> ranges();
            case 5 -> functions();
            case 6 -> numbersAndText();
            case 7 -> buffersAndStreams();
            case 8 -> view();
            default -> query();
        }
    }

    private void addSome() {
        byte value = value();
        int index = index();
        byte[] values = values(random.nextInt(5) == 0 ? 60 : 12);
        int from = random.nextInt(values.length + 1);
        int to = from + random.nextInt(values.length - from + 1);
        byte[] part = Arrays.copyOfRange(values, from, to);
        switch (random.nextInt(type.isFixed() ? 13 : 8)) {
            case 0, 1 -> same("add", () -> list.add(value), () -> model.append(value));
            case 2 -> same("insert " + index, () -> list.insert(index, value), () -> model.insert(index, value));
            case 3 -> same("addAll " + values.length, () -> list.addAll(values), () -> model.append(values));
            case 4 -> same("addAll range", () -> list.addAll(values, from, to), () -> model.append(part));
            case 5 ->
                same(
                        "insertAll " + index,
                        () -> list.insertAll(index, values, from, to),
                        () -> model.insert(index, part));
            case 6 -> {
                if (model.size() < 200) {
                    same("addAll self", () -> list.addAll(list), () -> model.append(model.elements()));
                }
            }
            case 7 -> {
                AnyByteList other = other();
                same("addAll list", () -> list.addAll(other), () -> model.append(other.toArray()));
            }
            case 8 -> same("tryAdd", () -> list.tryAdd(value), () -> model.room() > 0 && model.append(value) != null);
            case 9 ->
                same(
                        "tryInsert " + index,
                        () -> list.tryInsert(index, value),
                        () -> model.range(0, index) != null && model.room() > 0 && model.insert(index, value) != null);
            case 10 -> same("tryAddAll", () -> list.tryAddAll(values), () -> appendFitting(values));
            case 11 -> same("tryAddAll range", () -> list.tryAddAll(values, from, to), () -> appendFitting(part));
            default -> {
                PrimitiveIterator.OfInt source = signed(values).iterator();
                int room = model.room();
                same("fill", () -> list.fill(source), () -> appendFitting(values));
                int left = Math.max(0, values.length - room);
                require(IntStream.generate(source::nextInt).limit(left).count() == left && !source.hasNext(), "rest");
            }
        }
    }

    private int appendFitting(byte[] values) {
        int fitting = Math.min(values.length, model.room());
        model.append(Arrays.copyOf(values, fitting));
        return fitting;
    }

    private static IntStream signed(byte[] values) {
        return IntStream.range(0, values.length).map(i -> values[i]);
    }

    private void removeSome() {
        byte value = value();
        int index = index();
        switch (random.nextInt(type.isFixed() ? 9 : 8)) {
            case 0 -> same("remove " + index, () -> list.remove(index), () -> model.remove(index));
            case 1 ->
                same(
                        "removeValue",
                        () -> list.removeValue(value),
                        () -> model.indexOf(value) >= 0 && model.remove(model.indexOf(value)) == value);
            case 2 ->
                same("removeFirst", list::removeFirst, () -> {
                    requireElements();
                    return model.remove(0);
                });
            case 3 ->
                same("removeLast", list::removeLast, () -> {
                    requireElements();
                    return model.remove(model.size() - 1);
                });
            case 4 ->
                same("swapRemove " + index, () -> list.swapRemove(index), () -> {
                    byte removed = model.get(index);
                    model.set(index, model.get(model.size() - 1));
                    model.remove(model.size() - 1);
                    return removed;
                });
            case 5 -> {
                AnyByteList other = other();
                boolean present = random.nextBoolean();
                same("removeAll", () -> present ? list.removeAll(other) : list.retainAll(other), () -> {
                    byte[] values = other.toArray();
                    return model.removeIf(element -> present == contains(values, element)).length > 0;
                });
            }
            case 6 -> {
                if (random.nextInt(4) == 0) {
                    same("clear", list::clear, () -> model.become(new byte[0]));
                }
            }
            case 7 -> {
                int size = random.nextInt(model.size() + 30) - 1;
                byte filler = value();
                same("resize " + size, () -> list.resize(size, filler), () -> {
                    if (size < 0) {
                        throw new IllegalArgumentException();
                    }
                    byte[] resized = Arrays.copyOf(model.elements(), size);
                    Arrays.fill(resized, Math.min(model.size(), size), size, filler);
                    model.become(resized);
                });
            }
            default -> {
                AnyByteList[] taken = new AnyByteList[1];
                same("take", () -> taken[0] = list.take(), () -> model.splice(0, model.size()));
                require(taken[0].capacity() == model.capacity(), "capacity of what was taken");
            }
        }
    }

    private static boolean contains(byte[] values, int element) {
        return signed(values).anyMatch(value -> value == element);
    }

    private void requireElements() {
        if (model.size() == 0) {
            throw new NoSuchElementException();
        }
    }

    private void ranges() {
        int from = index();
        int to = random.nextInt(20) == 0 ? index() : from + random.nextInt(Math.max(1, model.size() - from + 1));
        byte[] values = values(random.nextInt(4) == 0 ? 50 : 10);
        int cut = Math.max(0, from);
        switch (random.nextInt(9)) {
            case 0 -> same("removeRange", () -> list.removeRange(from, to), () -> model.splice(from, to));
            case 1 -> same("drain", () -> list.drain(from, to), () -> model.splice(from, to));
            case 2 -> same("splice", () -> list.splice(from, to, values), () -> model.splice(from, to, values));
            case 3 -> same("splitOff", () -> list.splitOff(from), () -> model.splice(from, model.size()));
            case 4 ->
                same(
                        "truncate " + cut,
                        () -> list.truncate(cut),
                        () -> model.splice(Math.min(cut, model.size()), model.size()));
            case 5 ->
                same("sort", () -> list.sort(from, to), () -> {
                    byte[] sorted = model.range(from, to);
                    Arrays.sort(sorted);
                    model.splice(from, to, sorted);
                });
            case 6 -> {
                byte[] target = new byte[model.size() + 10];
                byte[] expected = new byte[target.length];
                int at = random.nextInt(20);
                same(
                        "copyInto",
                        () -> list.copyInto(from, to, target, at),
                        () -> ByteBuffer.wrap(expected)
                                .position(Objects.checkFromIndexSize(at, model.range(from, to).length, expected.length))
                                .put(model.range(from, to)));
                require(Arrays.equals(target, expected), "copyInto");
            }
            case 7 -> {
                if (!type.isFixed()) {
                    int few = random.nextInt(2) * random.nextInt(2 * type.inlineCapacity());
                    same(
                            "truncate " + few,
                            () -> list.truncate(few),
                            () -> model.splice(Math.min(few, model.size()), model.size()));
                    same("trimToSize", list::trimToSize, () -> {});
                    require(list.capacity() == Math.max(model.size(), type.inlineCapacity()), "trimmed");
                }
            }
            default -> {
                if (!type.isFixed()) {
                    int capacity = random.nextInt(150);
                    same("ensureCapacity", () -> list.ensureCapacity(capacity), () -> {});
                    require(list.capacity() >= capacity, "ensured");
                }
            }
        }
    }

    private void functions() {
        int mask = random.nextInt(1, 256);
        int i = index();
        int j = index();
        switch (random.nextInt(8)) {
            case 0 ->
                same(
                        "removeIf " + mask,
                        () -> list.removeIf(element -> (element & mask) == 0),
                        () -> model.removeIf(element -> (element & mask) == 0).length > 0);
            case 1 ->
                same(
                        "extractIf " + mask,
                        () -> list.extractIf(element -> (element & mask) == 0),
                        () -> model.removeIf(element -> (element & mask) == 0));
            case 2 ->
                same("replaceAll", () -> list.replaceAll(element -> element * mask), () -> {
                    byte[] replaced = model.elements();
                    for (int at = 0; at < replaced.length; at++) {
                        replaced[at] = (byte) (replaced[at] * mask);
                    }
                    model.become(replaced);
                });
            case 3 ->
                same("reverse", list::reverse, () -> {
                    byte[] reversed = model.elements();
                    for (int at = 0; at < reversed.length; at++) {
                        reversed[at] = model.get(reversed.length - 1 - at);
                    }
                    model.become(reversed);
                });
            case 4 ->
                same("swap", () -> list.swap(i, j), () -> {
                    byte element = model.get(i);
                    model.set(i, model.get(j));
                    model.set(j, element);
                });
            case 5 ->
                same("dedup", list::dedup, () -> {
                    int[] previous = {1000};
                    return model.removeIf(element -> {
                                        boolean same = element == previous[0];
                                        previous[0] = element;
                                        return same;
                                    })
                                    .length
                            > 0;
                });
            case 6 -> {
                if (random.nextInt(4) == 0) {
                    same("sort", list::sort, () -> {
                        byte[] sorted = model.elements();
                        Arrays.sort(sorted);
                        model.become(sorted);
                    });
                    byte value = value();
                    same(
                            "binarySearch",
                            () -> list.binarySearch(value),
                            () -> Arrays.binarySearch(model.elements(), value));
                }
            }
            default ->
                same(
                        "iterator.remove",
                        () -> {
                            PrimitiveIterator.OfInt iterator = list.iterator();
                            while (iterator.hasNext()) {
                                if ((iterator.nextInt() & mask) == 0) {
                                    iterator.remove();
                                }
                            }
                        },
                        () -> model.removeIf(element -> (element & mask) == 0));
        }
    }

    private void numbersAndText() {
        int index = index();
        ByteOrder order = order();
        int number = random.nextInt();
        long wide = random.nextLong();
        byte[] four = number(number, order).array();
        byte[] eight = number(wide, order).array();
        String text = text();
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        switch (random.nextInt(10)) {
            case 0 ->
                same(
                        "getInt " + index,
                        () -> list.getInt(index, order),
                        () -> ByteBuffer.wrap(model.range(index, index + 4))
                                .order(order)
                                .getInt());
            case 1 ->
                same(
                        "getLong " + index,
                        () -> list.getLong(index, order),
                        () -> ByteBuffer.wrap(model.range(index, index + 8))
                                .order(order)
                                .getLong());
            case 2 ->
                same(
                        "setInt " + index,
                        () -> list.setInt(index, number, order),
                        () -> model.splice(index, index + 4, four));
            case 3 ->
                same(
                        "setLong " + index,
                        () -> list.setLong(index, wide, order),
                        () -> model.splice(index, index + 8, eight));
            case 4 -> same("addInt", () -> list.addInt(number, order), () -> model.append(four));
            case 5 -> same("addLong", () -> list.addLong(wide, order), () -> model.append(eight));
            case 6 ->
                same("insertInt " + index, () -> list.insertInt(index, number, order), () -> model.insert(index, four));
            case 7 ->
                same(
                        "insertLong " + index,
                        () -> list.insertLong(index, wide, order),
                        () -> model.insert(index, eight));
            case 8 ->
                same("addUtf8", () -> list.addUtf8(text), () -> {
                    model.append(encoded);
                    return encoded.length;
                });
            default -> {
                same("setUtf8 " + index, () -> list.setUtf8(index, text), () -> {
                    model.splice(index, index + encoded.length, encoded);
                    return encoded.length;
                });
                int length = random.nextInt(Math.max(1, model.size() - index + 2));
                same(
                        "getUtf8 " + index,
                        () -> list.getUtf8(index, length),
                        () -> new String(model.range(index, index + length), StandardCharsets.UTF_8));
            }
        }
    }

    private void buffersAndStreams() {
        byte[] values = values(random.nextInt(4) == 0 ? 60 : 12);
        switch (random.nextInt(type.isFixed() ? 5 : 4)) {
            case 0 -> {
                ByteBuffer buffer = buffer(values);
                int position = buffer.position();
                int before = model.size();
                same("addAll buffer", () -> list.addAll(buffer), () -> model.append(values));
                require(buffer.position() == position + model.size() - before, "position");
            }
            case 1 -> {
                ByteBuffer target = buffer(new byte[random.nextInt(150)]);
                ByteBuffer expected = ByteBuffer.allocate(target.capacity());
                expected.position(target.position()).limit(target.limit());
                if (!target.isReadOnly()) {
                    same("copyInto buffer", () -> list.copyInto(target), () -> expected.put(model.elements()));
                    require(
                            target.position() == expected.position()
                                    && target.clear().equals(expected.clear()),
                            "copyInto buffer");
                }
            }
            case 2 -> {
                ByteArrayInputStream in = new ByteArrayInputStream(values);
                int bound = random.nextInt(30) - 1;
                same("addFrom " + bound, () -> list.addFrom(in, bound), () -> {
                    if (bound < 0) {
                        throw new IllegalArgumentException();
                    }
                    if (bound == 0) {
                        return 0;
                    }
                    if (model.room() == 0) {
                        throw new IllegalStateException();
                    }
                    if (values.length == 0) {
                        return -1;
                    }
                    int read = Math.min(Math.min(bound, values.length), model.room());
                    model.append(Arrays.copyOf(values, read));
                    return read;
                });
            }
            case 3 -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                same("writeTo", () -> list.writeTo(out), () -> {});
                require(Arrays.equals(out.toByteArray(), model.elements()), "writeTo");
            }
            default -> {
                ByteBuffer buffer = buffer(values);
                int position = buffer.position();
                int room = model.room();
                same("tryAddAll buffer", () -> list.tryAddAll(buffer), () -> appendFitting(values));
                require(buffer.position() == position + Math.min(room, values.length), "position");
            }
        }
    }

    private void view() {
        List<Byte> view = list.asList();
        byte value = value();
        int index = index();
        int size = model.size();
        switch (random.nextInt(7)) {
            case 0 -> same("view.add", () -> view.add(value), () -> model.append(value) != null);
            case 1 -> same("view.set " + index, () -> view.set(index, value), () -> model.set(index, value));
            case 2 -> same("view.remove " + index, () -> view.remove(index), () -> model.remove(index));
            case 3 -> same("view.indexOf", () -> view.indexOf(value), () -> model.indexOf(value));
            case 4 -> {
                int from = random.nextInt(size + 1);
                int to = from + random.nextInt(size - from + 1);
                same("view.subList.clear", () -> view.subList(from, to).clear(), () -> model.splice(from, to));
            }
            case 5 -> {
                byte[] values = values(20);
                List<Byte> boxed = new ArrayList<>();
                signed(values).forEach(element -> boxed.add((byte) element));
                same("view.addAll " + index, () -> view.addAll(index, boxed), () -> {
                    model.insert(index, values);
                    return values.length > 0;
                });
            }
            default -> {
                same("add past the view", () -> list.add(value), () -> model.append(value));
                same("view is live", () -> view.equals(boxed(model.elements())), () -> true);
                same("view.hashCode", view::hashCode, () -> Arrays.hashCode(model.elements()));
            }
        }
    }

    private static List<Byte> boxed(byte[] values) {
        List<Byte> boxed = new ArrayList<>();
        signed(values).forEach(element -> boxed.add((byte) element));
        return boxed;
    }

    private void query() {
        byte value = value();
        int index = index();
        byte[] elements = model.elements();
        switch (random.nextInt(12)) {
            case 0 -> same("get " + index, () -> list.get(index), () -> model.get(index));
            case 1 -> same("set " + index, () -> list.set(index, value), () -> model.set(index, value));
            case 2 -> same("getUnsigned", () -> list.getUnsigned(index), () -> model.get(index) & 0xFF);
            case 3 -> same("indexOf", () -> list.indexOf(value), () -> model.indexOf(value));
            case 4 -> same("lastIndexOf", () -> list.lastIndexOf(value), () -> model.lastIndexOf(value));
            case 5 -> same("contains", () -> list.contains(value), () -> model.indexOf(value) >= 0);
            case 6 ->
                same("sum", list::sum, () -> signed(elements).asLongStream().sum());
            case 7 -> {
                same("min", list::min, () -> (byte) signed(elements).min().orElseThrow());
                same("max", list::max, () -> (byte) signed(elements).max().orElseThrow());
            }
            case 8 -> {
                same("hashCode", () -> list.raw().hashCode(), () -> Arrays.hashCode(elements));
                same("toString", () -> list.raw().toString(), () -> Arrays.toString(elements));
            }
            case 9 -> {
                byte[] changed = elements.clone();
                if (changed.length > 0 && random.nextBoolean()) {
                    changed[random.nextInt(changed.length)] = value;
                }
                byte[] shorter =
                        random.nextInt(3) == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length + 9)) : changed;
                AnyByteList other =
                        type.containing(random.nextBoolean() && shorter.length <= type.inlineCapacity(), shorter);
                same("compareTo", () -> list.compareTo(other), () -> Arrays.compare(elements, shorter));
                same("equals", () -> list.raw().equals(other.raw()), () -> Arrays.equals(elements, shorter));
            }
            case 10 -> same("stream", () -> boxedInts(list.stream()), () -> boxedInts(signed(elements)));
            default -> {
                List<Integer> seen = new ArrayList<>();
                list.forEach(seen::add);
                require(seen.equals(boxedInts(signed(elements))), "forEach");
                seen.clear();
                list.iterator().forEachRemaining((int element) -> seen.add(element));
                require(seen.equals(boxedInts(signed(elements))), "iterator");
            }
        }
    }

    private static List<Integer> boxedInts(IntStream stream) {
        return stream.boxed().toList();
    }
}
