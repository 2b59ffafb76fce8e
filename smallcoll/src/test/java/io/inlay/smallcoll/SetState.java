package io.inlay.smallcoll;

import com.google.common.testing.SerializableTester;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The ways a set can have come to hold its elements, as {@link MapState} has them for maps. */
enum SetState {
    CONSTRUCTED {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            return type.containing(elements);
        }
    },
    GROWN {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            return filled(type.empty(), elements);
        }
    },
    EXACTLY_PRESIZED {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            return filled(type.withExpectedSize(elements.size()), elements);
        }
    },
    GENEROUSLY_PRESIZED {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            return filled(type.withExpectedSize(100), elements);
        }
    },
    SPILLED_THEN_SHRUNK {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            GrowableSet<E> set = type.containing(elements);
            List<E> fillers = fillers(Math.max(1, type.inlineCapacity() + 1 - elements.size()), elements, 8);
            set.raw().addAll(fillers);
            Collections.reverse(fillers);
            fillers.forEach(set.raw()::remove);
            return set;
        }
    },
    HOLES_AT_THE_END {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            GrowableSet<E> set = filled(type.empty(), elements);
            List<E> fillers = fillers(PLENTY, elements, 8);
            set.raw().addAll(fillers);
            set.raw().removeAll(fillers);
            return set;
        }
    },
    HOLES_AT_THE_FRONT {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            GrowableSet<E> set = filled(type.empty(), fillers(PLENTY, elements, 8));
            set.raw().addAll(elements);
            Iterator<E> iterator = set.raw().iterator();
            for (int i = 0; i < PLENTY; i++) {
                iterator.next();
                iterator.remove();
            }
            return set;
        }
    },
    HOLES_BETWEEN {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            return riddled(type, elements);
        }
    },
    TRIMMED {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            GrowableSet<E> set = riddled(type, elements);
            set.trimToSize();
            return set;
        }
    },
    COPIED {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            return type.copyOf(riddled(type, elements).raw());
        }
    },
    DESERIALIZED {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            return type.face(
                    SerializableTester.reserialize(riddled(type, elements).raw()));
        }
    },
    LARGE_THEN_CLEARED {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            GrowableSet<E> set = filled(type.empty(), fillers(300, elements, 8));
            set.raw().clear();
            return filled(set, elements);
        }
    },
    DRAINED {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            return riddled(type, elements).drain();
        }
    },
    LEFT_BY_DRAIN {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            GrowableSet<E> set = riddled(type, elements);
            set.drain();
            return filled(set, elements);
        }
    },
    EXTRACTED {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            return mixed(type, elements).extractIf(elements::contains);
        }
    },
    LEFT_BY_EXTRACTION {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            GrowableSet<E> set = mixed(type, elements);
            set.extractIf(element -> !elements.contains(element));
            return set;
        }
    },
    AMONG_COLLISIONS_ONCE {
        @Override
        <E> GrowableSet<E> build(SetType type, Collection<E> elements) {
            List<E> fillers = fillers(PLENTY, elements, 1);
            GrowableSet<E> set = filled(type.empty(), fillers.subList(0, PLENTY / 2));
            set.raw().addAll(elements);
            set.raw().addAll(fillers);
            fillers.forEach(set.raw()::remove);
            return set;
        }
    };

    private static final int PLENTY = 40;

    /** A set of this type in this state with exactly these elements, in their order. */
    abstract <E> GrowableSet<E> build(SetType type, Collection<E> elements);

    private static <E> GrowableSet<E> filled(GrowableSet<E> set, Collection<E> elements) {
        elements.forEach(set.raw()::add);
        return set;
    }

    private static <E> GrowableSet<E> riddled(SetType type, Collection<E> elements) {
        GrowableSet<E> set = mixed(type, elements);
        fillers(3 * (elements.size() + 1), elements, 8).forEach(set.raw()::remove);
        return set;
    }

    /** Three fillers before each element and after the last. */
    private static <E> GrowableSet<E> mixed(SetType type, Collection<E> elements) {
        GrowableSet<E> set = type.empty();
        Iterator<E> fillers = fillers(3 * (elements.size() + 1), elements, 8).iterator();
        for (E element : elements) {
            for (int i = 0; i < 3; i++) {
                set.raw().add(fillers.next());
            }
            set.raw().add(element);
        }
        fillers.forEachRemaining(set.raw()::add);
        return set;
    }

    /** Elements of no class that a test uses; one in so many has the hash code of the first element. */
    @SuppressWarnings("unchecked")
    private static <E> List<E> fillers(int count, Collection<E> elements, int oneIn) {
        int hash = elements.isEmpty() ? 1 : Objects.hashCode(elements.iterator().next());
        List<E> fillers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fillers.add((E) new Filler(i % oneIn == 0 ? hash : i * 0x9E3779B9, i));
        }
        return fillers;
    }

    private record Filler(int hash, int id) {
        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Filler filler && filler.id == id && filler.hash == hash;
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
