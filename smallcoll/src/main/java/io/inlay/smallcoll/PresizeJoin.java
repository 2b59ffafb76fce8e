package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How {@link Presize} joins. {@code String.join} makes a string of each part, adds up their lengths, and copies them into
 * the bytes of the result; no builder does with one copy. What is added here is the length as a number that cannot
 * overflow, before anything is copied. It is counted on strings: what else is a text may say of its length what it likes.
 */
final class PresizeJoin {
    private static final int LENGTH_OF_NULL = "null".length();
    private static final int LONGEST_LATIN_1 = PresizeCapacity.LONGEST_ARRAY;
    private static final int LONGEST_UTF_16 = LONGEST_LATIN_1 / Character.BYTES;

    private PresizeJoin() {}

    static String join(CharSequence separator, @Nullable CharSequence[] parts) {
        String between = separator.toString();
        long length = betweenParts(between, parts.length);
        for (CharSequence part : parts) {
            if (!isString(part)) {
                return joinStrings(between, strings(Arrays.asList(parts)));
            }
            length += lengthOf(part);
        }
        if (length > LONGEST_UTF_16) {
            requireLength(length, between, Arrays.asList(parts));
        }
        return String.join(between, parts);
    }

    static String join(CharSequence separator, Iterable<? extends @Nullable CharSequence> parts) {
        return parts instanceof Collection<? extends @Nullable CharSequence> collection
                ? joinStrings(separator.toString(), collection)
                : joinStrings(separator.toString(), strings(parts));
    }

    /** Only a collection is sure to have its elements for a second time, and only a string its length. */
    private static List<String> strings(Iterable<? extends @Nullable CharSequence> parts) {
        List<String> strings = new ArrayList<>();
        parts.forEach(part -> strings.add(String.valueOf(part)));
        return strings;
    }

    private static String joinStrings(String separator, Collection<? extends @Nullable CharSequence> parts) {
        long length = 0;
        int count = 0;
        for (CharSequence part : parts) {
            if (!isString(part)) {
                return joinStrings(separator, strings(parts));
            }
            length += lengthOf(part);
            count++;
        }
        length += betweenParts(separator, count);
        if (length > LONGEST_UTF_16) {
            requireLength(length, separator, parts);
        }
        return String.join(separator, parts);
    }

    private static boolean isString(@Nullable CharSequence part) {
        return part == null || part instanceof String;
    }

    private static long betweenParts(String separator, int parts) {
        return Math.max(0, parts - 1L) * separator.length();
    }

    private static int lengthOf(@Nullable CharSequence part) {
        return part == null ? LENGTH_OF_NULL : part.length();
    }

    private static void requireLength(
            long length, String separator, Collection<? extends @Nullable CharSequence> parts) {
        int longest = length > LONGEST_LATIN_1 || isLatin1(separator, parts) ? LONGEST_LATIN_1 : LONGEST_UTF_16;
        if (length > longest) {
            throw new IllegalArgumentException("The joined length is greater than " + longest + ": " + length);
        }
    }

    /** A character beyond Latin-1 takes two bytes, and makes all others take as many. */
    private static boolean isLatin1(String separator, Collection<? extends @Nullable CharSequence> parts) {
        return isLatin1(separator) && parts.stream().allMatch(PresizeJoin::isLatin1);
    }

    private static boolean isLatin1(@Nullable CharSequence text) {
        return text == null || text.chars().allMatch(character -> character <= 0xFF);
    }
}
