package io.inlay.smallcoll;

import java.util.Collection;
import java.util.Set;

/** A set type under test; a further one inherits every test that asks for kinds or subjects. */
enum SetKind {
    SMALL_SET(SmallSet.class, 4) {
        @Override
        <E> Set<E> empty() {
            return new SmallSet<>();
        }

        @Override
        <E> Set<E> sized(int expectedSize) {
            return new SmallSet<>(expectedSize);
        }

        @Override
        <E> Set<E> copy(Collection<? extends E> elements) {
            return new SmallSet<>(elements);
        }
    },
    SMALL_SET8(SmallSet8.class, 8) {
        @Override
        <E> Set<E> empty() {
            return new SmallSet8<>();
        }

        @Override
        <E> Set<E> sized(int expectedSize) {
            return new SmallSet8<>(expectedSize);
        }

        @Override
        <E> Set<E> copy(Collection<? extends E> elements) {
            return new SmallSet8<>(elements);
        }
    };

    private final Class<?> setClass;
    private final int inlineCapacity;

    SetKind(Class<?> setClass, int inlineCapacity) {
        this.setClass = setClass;
        this.inlineCapacity = inlineCapacity;
    }

    abstract <E> Set<E> empty();

    abstract <E> Set<E> sized(int expectedSize);

    abstract <E> Set<E> copy(Collection<? extends E> elements);

    Class<?> setClass() {
        return setClass;
    }

    int inlineCapacity() {
        return inlineCapacity;
    }

    /** The set seen through the methods that all small sets have. */
    @SuppressWarnings("unchecked")
    static <E> SetExtras<E> extras(Set<E> set) {
        return ByName.face(SetExtras.class, set);
    }

    @Override
    public String toString() {
        return setClass.getSimpleName();
    }
}
