package io.inlay.smallcoll.primitive;

/** {@link TableMapProperties} for this map. There is such a class for each, as {@code tests.recipes} says. */
class ObjectDoubleMapPropertiesTest extends TableMapProperties {
    @Override
    TableMapSubject empty() {
        return ObjectDoubleMapSubject.empty();
    }
}
