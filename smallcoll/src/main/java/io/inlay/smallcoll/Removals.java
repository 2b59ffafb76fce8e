package io.inlay.smallcoll;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Removal of many at once from a map, a set or a view of one. Whatever was passed in is asked about all of them before the
 * first is removed. So nothing is removed where it throws, or modifies what it is asked about.
 */
final class Removals {
    private Removals() {}

    /** The places that {@code chosen} accepts, which is asked in the order given; null if there is none. */
    static @Nullable Marks matching(Places<?> places, boolean backwards, IntPredicate chosen) {
        int expected = places.modifications();
        int end = places.endPlace();
        int place = places.count() == 0 ? end : backwards ? places.previousPlace(end) : places.firstPlace();
        Marks marks = null;
        while (place >= 0 && place < end) {
            boolean matches = chosen.test(place);
            places.checkModifications(expected);
            if (matches) {
                marks = marked(marks, place, end);
            }
            place = backwards ? places.previousPlace(place) : places.nextPlace(place);
        }
        return marks;
    }

    private static Marks marked(@Nullable Marks marks, int place, int end) {
        Marks all = marks == null ? new Marks(end) : marks;
        all.set(place);
        return all;
    }

    /** Removes what is at the places that {@code chosen} accepts, and returns whether there was any. */
    static boolean removeIf(Places<?> places, boolean backwards, IntPredicate chosen) {
        return remove(places, matching(places, backwards, chosen));
    }

    private static boolean remove(Places<?> places, @Nullable Marks marks) {
        if (marks != null) {
            places.removeMarked(marks);
        }
        return marks != null;
    }

    /**
     * Removes what {@code elements} contains. As {@code AbstractSet} does it: the smaller of the two is walked over, and the
     * other is asked. A list is walked over however long it is, since it would be walked over again at each question.
     */
    static boolean removeAll(
            Places<?> places,
            boolean backwards,
            Collection<?> elements,
            IntFunction<?> elementAt,
            ToIntFunction<@Nullable Object> placeOf) {
        Objects.requireNonNull(elements);
        if (elements.size() < places.count() || (places.count() > 0 && elements instanceof List)) {
            return remove(places, placesOf(places, elements, placeOf));
        }
        return removeIf(places, backwards, place -> elements.contains(elementAt.apply(place)));
    }

    /** The places of those of {@code elements} that have one, or null if there is none. */
    private static @Nullable Marks placesOf(
            Places<?> places, Collection<?> elements, ToIntFunction<@Nullable Object> placeOf) {
        int expected = places.modifications();
        int end = places.endPlace();
        Marks marks = null;
        for (Object element : elements) {
            int place = placeOf.applyAsInt(element);
            places.checkModifications(expected);
            if (place >= 0) {
                marks = marked(marks, place, end);
            }
        }
        places.checkModifications(expected);
        return marks;
    }

    /** Removes what {@code elements} does not contain. */
    static boolean retainAll(Places<?> places, boolean backwards, Collection<?> elements, IntFunction<?> elementAt) {
        Objects.requireNonNull(elements);
        return removeIf(places, backwards, place -> !elements.contains(elementAt.apply(place)));
    }
}
