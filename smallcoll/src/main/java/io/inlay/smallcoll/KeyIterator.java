package io.inlay.smallcoll;

import org.jspecify.annotations.Nullable;

/** Walks over the keys of a map, or over the elements of a set. */
final class KeyIterator<K extends @Nullable Object> extends PlaceIterator<K, K> {
    private final Places<K> places;

    KeyIterator(Places<K> places) {
        super(places);
        this.places = places;
    }

    @Override
    public K next() {
        return places.keyAt(advance());
    }
}
