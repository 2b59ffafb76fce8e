package io.inlay.smallcoll;

import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * What a call led to: a result or the class of what it threw. Messages may differ from the JDK's.
 *
 * @param thrown null if there is a result
 */
record MapOutcome(Object result, Class<?> thrown) {
    static MapOutcome of(Callable<?> call) {
        try {
            return new MapOutcome(call.call(), null);
        } catch (Exception e) {
            return new MapOutcome(null, e.getClass());
        }
    }

    @Override
    public String toString() {
        return thrown != null ? thrown.getSimpleName() : Objects.toString(result);
    }
}
