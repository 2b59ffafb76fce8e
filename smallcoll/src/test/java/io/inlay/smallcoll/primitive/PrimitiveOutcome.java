package io.inlay.smallcoll.primitive;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;

/** What a call came to: the class of what it threw, or else its result, with lists and arrays as their elements. */
record PrimitiveOutcome(Class<?> thrown, Object result) {
    static PrimitiveOutcome of(Callable<?> call) {
        try {
            return new PrimitiveOutcome(null, plain(call.call()));
        } catch (Exception e) {
            return new PrimitiveOutcome(e.getClass(), null);
        }
    }

    private static Object plain(Object result) {
        if (result instanceof PrimitiveList list) {
            return Arrays.asList(list.toArray());
        }
        return result instanceof Object[] array ? Arrays.asList(array) : result;
    }

    @Override
    public String toString() {
        return thrown != null ? "threw " + thrown.getName() : "returned " + Objects.toString(result);
    }
}
