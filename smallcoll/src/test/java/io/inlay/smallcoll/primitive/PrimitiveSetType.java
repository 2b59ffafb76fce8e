package io.inlay.smallcoll.primitive;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A type of sets of primitives. A further type costs one line in {@link #ALL}. */
record PrimitiveSetType(Class<?> setClass, BoxKind elements) {
    private static final List<PrimitiveSetType> ALL =
            List.of(new PrimitiveSetType(LongSet.class, BoxKind.LONG), new PrimitiveSetType(IntSet.class, BoxKind.INT));

    static Stream<PrimitiveSetType> all() {
        return ALL.stream();
    }

    TableSet<Object> empty() {
        return construct(new Class<?>[0]);
    }

    TableSet<Object> withExpectedSize(int expectedSize) {
        return construct(new Class<?>[] {int.class}, expectedSize);
    }

    TableSet<Object> containing(Collection<?> given) {
        return construct(new Class<?>[] {Collection.class}, given);
    }

    @SuppressWarnings("unchecked")
    private TableSet<Object> construct(Class<?>[] parameters, Object... arguments) {
        try {
            return (TableSet<Object>) setClass.getConstructor(parameters).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw Callback.<RuntimeException>unwrap(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    void trimToSize(TableSet<Object> set) {
        try {
            setClass.getMethod("trimToSize").invoke(set);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    Object element(int index) {
        return elements.of(index);
    }

    /** {@code element(0)} to {@code element(count - 1)}. */
    Set<Object> elements(int count) {
        Set<Object> all = new HashSet<>();
        for (int index = 0; index < count; index++) {
            all.add(element(index));
        }
        return all;
    }

    /** Expects a sound table with these elements. */
    void check(TableSet<Object> set, Collection<?> expected) {
        TableScan.check(set, TableScan::spread, set::boxedAt, set::findBoxed);
        if (!set.asSet().equals(new HashSet<>(expected)) || set.size() != expected.size()) {
            throw new AssertionError(set + " should be " + expected);
        }
    }

    @Override
    public String toString() {
        return setClass.getSimpleName();
    }
}
