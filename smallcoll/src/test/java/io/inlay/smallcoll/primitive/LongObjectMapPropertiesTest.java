package io.inlay.smallcoll.primitive;

/** {@link TableMapProperties} for this map. There is such a class for each, as {@code tests.recipes} says. */
class LongObjectMapPropertiesTest extends TableMapProperties {
    @Override
    TableMapSubject empty() {
        return LongObjectMapSubject.empty();
    }
}
