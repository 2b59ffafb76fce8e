package io.inlay.smallcoll.primitive;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** A map whose keys are the elements of a set, with one value for all, as far as {@link ShownMap#keySet} needs it. */
final class SetAsMap extends AbstractMap<Object, Object> {
    static final Object PRESENT = true;

    private final Set<Object> set;

    SetAsMap(Set<Object> set) {
        this.set = set;
    }

    @Override
    public Set<Object> keySet() {
        return set;
    }

    @Override
    public int size() {
        return set.size();
    }

    @Override
    public Object put(Object key, Object value) {
        return set.add(key) ? null : PRESENT;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        throw new AssertionError("only the keys are looked at");
    }
}
