package io.inlay.smallcoll.primitive;

/** {@link TableMapGrowth} for this map. There is such a class for each, as {@code tests.recipes} says. */
class LongDoubleMapGrowthTest extends TableMapGrowth {
    @Override
    TableMapSubject empty() {
        return LongDoubleMapSubject.empty();
    }
}
