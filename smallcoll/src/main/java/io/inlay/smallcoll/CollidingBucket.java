package io.inlay.smallcoll;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The keys of one hash code, by their classes. */
final class CollidingBucket {
    private static final ClassValue<Boolean> COMPARABLE_TO_ITSELF = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return isComparableToItself(type);
        }
    };

    /** The hash code of all the keys. */
    final int hash;

    private final ArrayList<CollidingGroup> groups = new ArrayList<>(1);
    private int size;

    CollidingBucket(int hash) {
        this.hash = hash;
    }

    /** Whether {@code type} implements {@code Comparable<type>} by itself, as {@link java.util.HashMap} asks too. */
    private static boolean isComparableToItself(Class<?> type) {
        for (Type implemented : type.getGenericInterfaces()) {
            if (implemented instanceof ParameterizedType parameterized
                    && parameterized.getRawType() == Comparable.class
                    && parameterized.getActualTypeArguments()[0] == type) {
                return true;
            }
        }
        return false;
    }

    /** The class of {@code key} if its objects are compared with each other, otherwise null. */
    private static @Nullable Class<?> typeOf(@Nullable Object key) {
        if (key instanceof String) {
            return String.class;
        }
        return key instanceof Comparable && COMPARABLE_TO_ITSELF.get(key.getClass()) ? key.getClass() : null;
    }

    int size() {
        return size;
    }

    /** The key that is equal to {@code sought}, or null. Those of its class are found in the tree, others one by one. */
    @Nullable
    CollidingKey find(@Nullable Object sought) {
        Class<?> type = typeOf(sought);
        CollidingGroup own = group(type);
        CollidingKey found = own == null ? null : own.search(sought);
        if (found != null || sought == null || isEqualWithinItsClass(sought)) {
            return found;
        }
        for (int index = 0; index < groups.size(); index++) {
            CollidingGroup group = groups.get(index);
            found = group == own ? null : group.scan(sought);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isEqualWithinItsClass(Object key) {
        return key instanceof String || key instanceof Integer || key instanceof Long;
    }

    /** Some key that {@code isEquivalent} accepts, or null. */
    @Nullable
    CollidingKey findEquivalent(Predicate<Object> isEquivalent) {
        for (int index = 0; index < groups.size(); index++) {
            for (CollidingKey node = groups.get(index).head(); node != null; node = node.next) {
                if (isEquivalent.test(node.key)) {
                    return node;
                }
            }
        }
        return null;
    }

    private @Nullable CollidingGroup group(@Nullable Class<?> type) {
        for (int index = 0; index < groups.size(); index++) {
            CollidingGroup group = groups.get(index);
            if (group.type == type) {
                return group;
            }
        }
        return null;
    }

    /** Returns where {@code key}, which is absent, belongs: the last thing for which keys are compared, or memory is needed. */
    Spot locate(@Nullable Object key) {
        Class<?> type = typeOf(key);
        CollidingGroup group = group(type);
        if (group == null) {
            group = new CollidingGroup(type);
            groups.ensureCapacity(groups.size() + 1);
        }
        return new Spot(new CollidingKey(key, -1, group), group.locate(key));
    }

    /** A key that is not yet in its group, and where it goes. */
    record Spot(CollidingKey key, CollidingGroup.Position position) {}

    void add(Spot spot, int place) {
        CollidingGroup group = spot.key().group;
        if (group(group.type) == null) {
            groups.add(group);
        }
        spot.key().place = place;
        group.add(spot.key(), spot.position());
        size++;
    }

    void remove(CollidingKey key) {
        key.group.remove(key);
        if (key.group.head() == null) {
            groups.remove(key.group);
        }
        size--;
    }

    /** Some key of a bucket that is not empty. */
    CollidingKey any() {
        return Objects.requireNonNull(groups.get(0).head());
    }

    /** The first key of each group; the others are linked to it. */
    List<CollidingGroup> groups() {
        return groups;
    }

    CollidingBucket copy(@Nullable CollidingKey[] copies) {
        CollidingBucket copy = new CollidingBucket(hash);
        copy.size = size;
        for (CollidingGroup group : groups) {
            CollidingGroup other = new CollidingGroup(group.type);
            for (CollidingKey node = group.head(); node != null; node = node.next) {
                copies[node.place] = new CollidingKey(node.key, node.place, other);
            }
            group.copyTo(other, copies);
            copy.groups.add(other);
        }
        return copy;
    }

    void checkInvariants() {
        int count = 0;
        for (CollidingGroup group : groups) {
            count += group.checkInvariants();
        }
        assert count == size : count + " keys, size " + size;
    }
}
