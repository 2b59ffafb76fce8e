package io.inlay.smallcoll.primitive;

import java.util.Arrays;
import java.util.Locale;

/**
 * The ways a list of primitives can have come to hold its elements. Each gives the same list to look at and a different
 * one inside: in the fields or in an array, with room to spare or without, fresh or after a life of its own.
 */
enum PrimitiveState {
    GROWN(true, false) {
        @Override
        PrimitiveList build(PrimitiveType type, Number[] elements) {
            PrimitiveList list = type.empty();
            for (Number element : elements) {
                list.add(element);
            }
            return list;
        }
    },
    COPIED(true, false) {
        @Override
        PrimitiveList build(PrimitiveType type, Number[] elements) {
            return type.copyOf(elements);
        }
    },
    FULL(true, true) {
        @Override
        PrimitiveList build(PrimitiveType type, Number[] elements) {
            return type.withExpectedSize(elements.length, elements);
        }
    },
    WITH_LITTLE_ROOM(true, true) {
        @Override
        PrimitiveList build(PrimitiveType type, Number[] elements) {
            return type.withExpectedSize(elements.length + LITTLE, elements);
        }
    },
    WITH_MUCH_ROOM(true, false) {
        @Override
        PrimitiveList build(PrimitiveType type, Number[] elements) {
            return type.withExpectedSize(elements.length + MUCH, elements);
        }
    },
    FILLED_THEN_SHRUNK(true, true) {
        @Override
        PrimitiveList build(PrimitiveType type, Number[] elements) {
            PrimitiveList list = type.withExpectedSize(elements.length + MUCH, elements);
            list.resize(elements.length + MUCH, type.kind().number(77));
            list.truncate(elements.length);
            return list;
        }
    },
    CLEARED_THEN_REFILLED(true, false) {
        @Override
        PrimitiveList build(PrimitiveType type, Number[] elements) {
            PrimitiveList list = type.withExpectedSize(MUCH, type.kind().numbers(MUCH));
            list.clear();
            list.addAll(elements);
            return list;
        }
    },
    TRIMMED(true, false) {
        @Override
        PrimitiveList build(PrimitiveType type, Number[] elements) {
            PrimitiveList list = FILLED_THEN_SHRUNK.build(type, elements);
            list.trimToSize();
            return list;
        }
    },
    DRAINED(true, false) {
        @Override
        PrimitiveList build(PrimitiveType type, Number[] elements) {
            PrimitiveList list = type.withExpectedSize(elements.length + 2);
            list.add(type.kind().number(77));
            list.addAll(elements);
            list.add(type.kind().number(78));
            return list.drain(1, 1 + elements.length);
        }
    },
    LEFT_BY_DRAIN(true, false) {
        @Override
        PrimitiveList build(PrimitiveType type, Number[] elements) {
            int half = elements.length / 2;
            PrimitiveList list = type.withExpectedSize(2 * elements.length, elements);
            list.insertAll(half, elements, 0, elements.length);
            list.drain(half, half + elements.length);
            return list;
        }
    },
    TAKEN(false, true) {
        @Override
        PrimitiveList build(PrimitiveType type, Number[] elements) {
            return type.withExpectedSize(elements.length + LITTLE, elements).take();
        }
    };

    static final int LITTLE = 2;
    private static final int MUCH = 40;

    private final boolean forGrowable;
    private final boolean forFixed;

    PrimitiveState(boolean forGrowable, boolean forFixed) {
        this.forGrowable = forGrowable;
        this.forFixed = forFixed;
    }

    /** A list of this type in this state with exactly these elements. */
    abstract PrimitiveList build(PrimitiveType type, Number[] elements);

    boolean isReachedBy(PrimitiveType type) {
        return type.isFixed() ? forFixed : forGrowable;
    }

    boolean differsInHistoryOnly() {
        return this != GROWN && this != FULL && this != WITH_LITTLE_ROOM;
    }

    static PrimitiveState[] of(PrimitiveType type) {
        return Arrays.stream(values()).filter(state -> state.isReachedBy(type)).toArray(PrimitiveState[]::new);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
