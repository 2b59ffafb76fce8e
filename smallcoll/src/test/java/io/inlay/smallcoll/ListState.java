package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The ways a list can have come to hold its elements. Each gives the same list to look at and a different one
 * inside: in the fields or in an array, with room to spare or without, fresh or after a life of its own.
 */
enum ListState {
    CONSTRUCTED {
        @Override
        <E> GrowableList<E> build(ListType type, List<E> elements) {
            return type.containing(elements);
        }
    },
    GROWN {
        @Override
        <E> GrowableList<E> build(ListType type, List<E> elements) {
            GrowableList<E> list = type.empty();
            elements.forEach(list::add);
            return list;
        }

        @Override
        boolean appliesTo(ListType type) {
            return type.grows();
        }
    },
    EXACTLY_PRESIZED {
        @Override
        <E> GrowableList<E> build(ListType type, List<E> elements) {
            GrowableList<E> list = type.withExpectedSize(elements.size());
            elements.forEach(list::add);
            return list;
        }

        @Override
        boolean appliesTo(ListType type) {
            return type.grows();
        }
    },
    GENEROUSLY_PRESIZED {
        @Override
        <E> GrowableList<E> build(ListType type, List<E> elements) {
            GrowableList<E> list = type.withExpectedSize(PLENTY);
            elements.forEach(list::add);
            return list;
        }

        @Override
        boolean appliesTo(ListType type) {
            return type.grows();
        }
    },
    SPILLED_THEN_SHRUNK {
        @Override
        <E> GrowableList<E> build(ListType type, List<E> elements) {
            GrowableList<E> list = type.containing(elements);
            while (list.isInline() || list.size() < elements.size() + 2) {
                list.add(null);
            }
            while (list.size() > elements.size()) {
                list.remove(list.size() - 1);
            }
            return list;
        }
    },
    CLEARED_THEN_REFILLED {
        @Override
        <E> GrowableList<E> build(ListType type, List<E> elements) {
            GrowableList<E> list = type.containing(Collections.nCopies(PLENTY, null));
            list.clear();
            list.addAll(elements);
            return list;
        }

        @Override
        boolean appliesTo(ListType type) {
            return type.grows();
        }
    },
    TRIMMED {
        @Override
        <E> GrowableList<E> build(ListType type, List<E> elements) {
            GrowableList<E> list = SPILLED_THEN_SHRUNK.build(type, elements);
            list.trimToSize();
            return list;
        }

        @Override
        boolean appliesTo(ListType type) {
            return type.grows();
        }
    },
    DRAINED {
        @Override
        <E> GrowableList<E> build(ListType type, List<E> elements) {
            GrowableList<E> list = type.containing(surrounded(elements));
            return list.drain(1, 1 + elements.size());
        }
    },
    LEFT_BY_DRAIN {
        @Override
        <E> GrowableList<E> build(ListType type, List<E> elements) {
            List<E> doubled = new ArrayList<>(elements);
            doubled.addAll(elements.size() / 2, elements);
            GrowableList<E> list = type.containing(doubled);
            list.drain(elements.size() / 2, elements.size() / 2 + elements.size());
            return list;
        }

        @Override
        boolean appliesTo(ListType type) {
            return type.grows();
        }
    },
    TAKEN {
        @Override
        <E> GrowableList<E> build(ListType type, List<E> elements) {
            return ((FixedCapacityList<E>) type.containing(elements)).take();
        }

        @Override
        boolean appliesTo(ListType type) {
            return !type.grows();
        }
    },
    SPLIT_OFF {
        @Override
        <E> GrowableList<E> build(ListType type, List<E> elements) {
            List<E> longer = new ArrayList<>(Collections.nCopies(3, null));
            longer.addAll(elements);
            GrowableList<E> list = type.containing(longer);
            return list.splitOff(3);
        }

        @Override
        boolean appliesTo(ListType type) {
            return type.grows();
        }
    };

    private static final int PLENTY = 40;

    /** A list of this type in this state with exactly these elements. */
    abstract <E> GrowableList<E> build(ListType type, List<E> elements);

    /**
     * Whether lists of this type are tested in this state: those of a fixed capacity, whose representation is the same in
     * most, in a few.
     */
    boolean appliesTo(ListType type) {
        return true;
    }

    static Stream<ListState> of(ListType type) {
        return Arrays.stream(values()).filter(state -> state.appliesTo(type));
    }

    private static <E> List<E> surrounded(List<E> elements) {
        List<E> surrounded = new ArrayList<>(elements);
        surrounded.add(0, null);
        surrounded.add(null);
        return surrounded;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
