package io.inlay.bench.primitivemap;

import io.inlay.bench.corpus.Geonames.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins a table of places with itself, by the numbers of places: which cities are served from where, and how many people
 * that is.
 *
 * @param <T> the class of the map from numbers to places
 * @param <C> the class of the map from numbers to counts
 */
final class JoinWorkload<T, C> {
    private final IntObjectPeer<T> tables;
    private final IntIntPeer<C> counters;
    private final Place[] places;

    /** The numbers of the cities that each of the {@link #places} serves. */
    private final int[][] cities;

    JoinWorkload(IntObjectPeer<T> tables, IntIntPeer<C> counters, List<Place> places) {
        this.tables = tables;
        this.counters = counters;
        this.places = places.toArray(Place[]::new);
        cities = places.stream()
                .map(place ->
                        place.cities().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Returns the workload of a library; throws IllegalArgumentException if it lacks a map. */
    static JoinWorkload<?, ?> named(String peer, List<Place> places) {
        return new JoinWorkload<>(
                (IntObjectPeer<?>) PrimitiveMaps.named(peer, "int-Object"),
                (IntIntPeer<?>) PrimitiveMaps.named(peer, "int-int"),
                places);
    }

    /** Returns the place of each number, the last one where a number comes twice. Places without a number are left out. */
    T index() {
        T placeById = tables.growing();
        for (Place place : places) {
            if (place.id() != 0) {
                tables.put(placeById, place.id(), place);
            }
        }
        return placeById;
    }

    /** Returns for each city that is in the table from how many places it is served. */
    C countServed(T placeById) {
        C served = counters.growing();
        for (int[] ids : cities) {
            for (int id : ids) {
                if (tables.get(placeById, id) instanceof Place) {
                    counters.update(served, id, 1);
                }
            }
        }
        return served;
    }

    /** Returns the sum over all places of the people in each city that they serve, shared with the others that serve it. */
    long peopleServed(T placeById, C served) {
        long people = 0;
        for (int[] ids : cities) {
            for (int id : ids) {
                int count = counters.get(served, id);
                if (count != 0 && tables.get(placeById, id) instanceof Place city) {
                    people += city.population() / count;
                }
            }
        }
        return people;
    }

    /** Does all of it. */
    long wholeJob() {
        T placeById = index();
        return peopleServed(placeById, countServed(placeById));
    }

    /**
     * Compares the results with those of a second, plain implementation.
     *
     * @return the people served, the same for every peer
     * @throws IllegalStateException if a result is wrong
     */
    long verify() {
        Map<Integer, Place> placeById = new HashMap<>();
        for (Place place : places) {
            placeById.put(place.id(), place);
        }
        placeById.remove(0);
        Map<Integer, Integer> served = new HashMap<>();
        for (Place place : places) {
            place.cities().stream().filter(placeById::containsKey).forEach(id -> served.merge(id, 1, Integer::sum));
        }
        T table = index();
        C counts = countServed(table);
        require(tables.size(table) == placeById.size(), "the number of places");
        placeById.forEach((id, place) -> require(place.equals(tables.get(table, id)), "the place " + id));
        require(counters.size(counts) == served.size(), "the number of cities");
        served.forEach((id, count) -> require(count == counters.get(counts, id), "the count of the city " + id));
        long people = 0;
        for (Place place : places) {
            for (Integer id : place.cities()) {
                people += served.containsKey(id) ? placeById.get(id).population() / served.get(id) : 0;
            }
        }
        require(people == wholeJob(), "the people served");
        return people;
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalStateException("Wrong result: " + what);
        }
    }
}
