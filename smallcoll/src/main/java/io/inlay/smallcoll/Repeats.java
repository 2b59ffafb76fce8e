package io.inlay.smallcoll;

import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Accepts an element whose key repeats that of the last element it rejected; made for one pass, in order. */
final class Repeats<E extends @Nullable Object, K extends @Nullable Object> implements Predicate<E> {
    private final Function<? super E, ? extends K> key;
    private final BiPredicate<? super K, ? super K> same;
    private boolean started;
    private @Nullable K last;

    Repeats(Function<? super E, ? extends K> key, BiPredicate<? super K, ? super K> same) {
        this.key = key;
        this.same = same;
    }

    @Override
    @SuppressWarnings("NullAway") // After the start, the last key is one of the caller's.
    public boolean test(E element) {
        K current = key.apply(element);
        if (started && same.test(last, current)) {
            return true;
        }
        started = true;
        last = current;
        return false;
    }
}
