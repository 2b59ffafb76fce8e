package io.inlay.smallcoll;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** What one operation did on one side: a result or an exception, and the calls it made to code it was given. */
record ModelOutcome(Object value, RuntimeException thrown, int[] calls) {

    /** Runs the operation with the fuse lit. Errors, among them failed assertions of the list itself, pass through. */
    static ModelOutcome of(ModelFuse fuse, int blowAt, Supplier<Object> operation) {
        fuse.light(blowAt);
        try {
            Object value = operation.get();
            return new ModelOutcome(value, null, fuse.extinguish());
        } catch (RuntimeException e) {
            return new ModelOutcome(null, e, fuse.extinguish());
        }
    }

    boolean threw(Class<? extends RuntimeException> type) {
        return thrown != null && thrown.getClass() == type;
    }

    boolean sameThrown(ModelOutcome other) {
        if (thrown == null || other.thrown == null) {
            return thrown == other.thrown;
        }
        return thrown.getClass() == other.thrown.getClass();
    }

    boolean sameValue(ModelOutcome other) {
        return same(value, other.value);
    }

    boolean sameCalls(ModelOutcome other) {
        return Arrays.equals(calls, other.calls);
    }

    /** Tokens are compared by identity, arrays and lists by their contents, arrays by their type as well. */
    private static boolean same(Object left, Object right) {
        if (left instanceof Object[] array && right instanceof Object[] other) {
            return array.getClass() == other.getClass() && sameElements(Arrays.asList(array), Arrays.asList(other));
        }
        if (left instanceof List<?> list && right instanceof List<?> other) {
            return sameElements(list, other);
        }
        boolean tokens = left instanceof ModelToken || right instanceof ModelToken;
        return tokens ? left == right : Objects.equals(left, right);
    }

    private static boolean sameElements(List<?> left, List<?> right) {
        if (left.size() != right.size()) {
            return false;
        }
        Iterator<?> others = right.iterator();
        for (Object element : left) {
            if (!same(element, others.next())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        String shown = value instanceof Object[] array ? Arrays.deepToString(array) : String.valueOf(value);
        return (thrown == null ? shown : "throws " + thrown) + ", calls " + Arrays.toString(calls);
    }
}
