package io.inlay.smallcoll;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Keys of one hash code. */
final class CollidingKeys {
    boolean holds(int place) {
        return false;
    }

    int find(@Nullable Object key, int hash) {
        return -1;
    }

    int findEquivalent(int hash, Predicate<Object> isEquivalent) {
        return -1;
    }

    void moveDown(int from, int to, int length) {}

    void moveUp(int size, int distance) {}

    void reserve(int length) {}

    CollidingKeys copy() {
        return this;
    }
}
