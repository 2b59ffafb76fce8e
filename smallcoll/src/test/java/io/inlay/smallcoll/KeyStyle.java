package io.inlay.smallcoll;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the keys of a map or the elements of a set are like: how their hash codes fall. */
enum KeyStyle {
    /** Hash codes that differ, and null among the keys. */
    STRINGS {
        @Override
        Object create(int id) {
            return id == 1 ? null : "k" + id;
        }
    },
    FEW_HASHES {
        @Override
        Object create(int id) {
            return new StyledKey(id, (id % 3) << 29);
        }
    },
    ONE_HASH {
        @Override
        Object create(int id) {
            return new StyledKey(id, -7);
        }
    },
    ONE_HASH_ORDERED {
        @Override
        Object create(int id) {
            return new StyledKey.Ordered(id, 0);
        }
    },
    /** One hash code for keys that can be compared, those that cannot, and null. */
    ONE_HASH_MIXED {
        @Override
        Object create(int id) {
            if (id == 2) {
                return null;
            }
            return id % 2 == 0 ? new StyledKey(id, 0) : new StyledKey.Ordered(id, 0);
        }
    };

    private static final int KEPT = 2000;

    private final List<Object> keys = createAll();
    private final List<Object> equalKeys = createAll();

    private List<Object> createAll() {
        return Stream.of(IntStream.range(0, KEPT).mapToObj(this::create).toArray())
                .toList();
    }

    abstract Object create(int id);

    /** Another object that is equal to the key of this number, always the same. */
    Object equalKey(int id) {
        return equalKeys.get(id);
    }

    /** The key of this number, always the same object. */
    Object key(int id) {
        return keys.get(id);
    }

    /** Keys of other numbers than tests give to the entries they want, to fill a map with for a while. */
    Object filler(int id) {
        return key(1000 + id);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
