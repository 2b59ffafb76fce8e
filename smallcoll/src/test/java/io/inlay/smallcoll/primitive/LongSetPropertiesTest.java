package io.inlay.smallcoll.primitive;

/** {@link TableSetProperties} for this set. There is such a class for each, as {@code tests.recipes} says. */
class LongSetPropertiesTest extends TableSetProperties {
    @Override
    TableSetSubject empty() {
        return LongSetSubject.empty();
    }
}
