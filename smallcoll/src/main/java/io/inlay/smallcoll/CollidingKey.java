package io.inlay.smallcoll;

import org.jspecify.annotations.Nullable;

/** A key of {@link CollidingKeys}, and where the table has it. It is in the list of its group, and maybe in its tree. */
final class CollidingKey {
    final @Nullable Object key;

    /** Its number in the table, kept up to date. */
    int place;

    final CollidingGroup group;

    @Nullable
    CollidingKey previous;

    @Nullable
    CollidingKey next;

    /** The next key that compares as equal but is not. */
    @Nullable
    CollidingKey twin;

    /** The key whose twin this is; if there is one, this is not in the tree itself. */
    @Nullable
    CollidingKey elder;

    @Nullable
    CollidingKey parent;

    @Nullable
    CollidingKey left;

    @Nullable
    CollidingKey right;

    /** That of a parent is not less, and all are random: so the tree is about as deep as a balanced one. */
    int priority;

    CollidingKey(@Nullable Object key, int place, CollidingGroup group) {
        this.key = key;
        this.place = place;
        this.group = group;
    }

    /** Whether this is the key that is equal to {@code sought}, as a table decides it. */
    boolean is(@Nullable Object sought) {
        return key == sought || (sought != null && sought.equals(key));
    }
}
