package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How {@link Presize} joins. {@code String.join} makes a string of each part, adds up their lengths, and copies them into
 * the bytes of the result; no builder does with one copy. What is added here is the length as a number that cannot
 * overflow, before anything is copied.
 */
final class PresizeJoin {
    private static final int LENGTH_OF_NULL = "null".length();

    private PresizeJoin() {}

    static String join(CharSequence separator, @Nullable CharSequence[] parts) {
        long length = betweenParts(separator, parts.length);
        for (CharSequence part : parts) {
            length += lengthOf(part);
        }
        requireLength(length);
        return String.join(separator, parts);
    }

    static String join(CharSequence separator, Iterable<? extends @Nullable CharSequence> parts) {
        return parts instanceof Collection<? extends @Nullable CharSequence> collection
                ? joinAgain(separator, collection)
                : joinAgain(separator, gathered(parts));
    }

    /** Only a collection is sure to have its elements for a second time. */
    private static Collection<@Nullable CharSequence> gathered(Iterable<? extends @Nullable CharSequence> parts) {
        Collection<@Nullable CharSequence> gathered = new ArrayList<>();
        parts.forEach(gathered::add);
        return gathered;
    }

    private static String joinAgain(CharSequence separator, Collection<? extends @Nullable CharSequence> parts) {
        long length = 0;
        int count = 0;
        for (CharSequence part : parts) {
            length += lengthOf(part);
            count++;
        }
        requireLength(length + betweenParts(separator, count));
        return String.join(separator, parts);
    }

    private static long betweenParts(CharSequence separator, int parts) {
        return Math.max(0, parts - 1L) * separator.length();
    }

    /** A part may say what it likes: its string is what is joined. */
    private static int lengthOf(@Nullable CharSequence part) {
        return part == null ? LENGTH_OF_NULL : Math.max(0, part.length());
    }

    private static void requireLength(long length) {
        if (length > PresizeCapacity.LONGEST_ARRAY) {
            throw new IllegalArgumentException(
                    "The joined length is greater than " + PresizeCapacity.LONGEST_ARRAY + ": " + length);
        }
    }
}
