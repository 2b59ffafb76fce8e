package io.inlay.smallcoll;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways to reach the same elements through a live view of a growable list. */
enum ViewState {
    SUB_LIST_OF_INLINE {
        @Override
        <E> List<E> build(ListType type, List<E> elements) {
            return window(type, elements, type.inlineCapacity());
        }
    },
    SUB_LIST_OF_ONE_OVER {
        @Override
        <E> List<E> build(ListType type, List<E> elements) {
            return window(type, elements, type.inlineCapacity() + 1);
        }
    },
    SUB_LIST_OF_SPILLED {
        @Override
        <E> List<E> build(ListType type, List<E> elements) {
            return window(type, elements, 3 * type.inlineCapacity());
        }
    },
    NESTED_SUB_LIST {
        @Override
        <E> List<E> build(ListType type, List<E> elements) {
            GrowableList<E> list = type.containing(padded(elements, 2, 2));
            return list.subList(1, elements.size() + 3).subList(1, 1 + elements.size());
        }
    },
    REVERSED {
        @Override
        <E> List<E> build(ListType type, List<E> elements) {
            return type.<E>containing(backwards(elements)).reversed();
        }
    },
    REVERSED_TWICE {
        @Override
        <E> List<E> build(ListType type, List<E> elements) {
            return reversed(type.<E>containing(elements).reversed());
        }
    },
    SUB_LIST_OF_REVERSED {
        @Override
        <E> List<E> build(ListType type, List<E> elements) {
            GrowableList<E> list = type.containing(backwards(padded(elements, 1, 2)));
            return list.reversed().subList(1, 1 + elements.size());
        }
    };

    /** A view with exactly these elements on a list of this type. */
    abstract <E> List<E> build(ListType type, List<E> elements);

    /** The elements at index 1 of a list that is filled up to at least this size, as far as there is room at index 0. */
    private static <E> List<E> window(ListType type, List<E> elements, int size) {
        int padding = Math.max(0, size - elements.size());
        int before = Math.min(1, padding);
        GrowableList<E> list = type.containing(padded(elements, before, padding - before));
        return list.subList(before, before + elements.size());
    }

    private static <E> List<E> padded(List<E> elements, int before, int after) {
        List<E> padded = new ArrayList<>(Collections.nCopies(before, null));
        padded.addAll(elements);
        padded.addAll(Collections.nCopies(after, null));
        return padded;
    }

    private static <E> List<E> backwards(List<E> elements) {
        List<E> backwards = new ArrayList<>(elements);
        Collections.reverse(backwards);
        return backwards;
    }

    /** The views of this type's lists that callers can reach on the JDK that runs. */
    static Stream<ViewState> reachable(ListType type) {
        boolean reversible = reversedMethod(type.empty().reversed()).isPresent();
        return Arrays.stream(values()).filter(state -> reversible || state != REVERSED_TWICE);
    }

    @SuppressWarnings("unchecked")
    private static <E> List<E> reversed(List<E> view) {
        try {
            return (List<E>) reversedMethod(view).orElseThrow().invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** {@code List.reversed} is newer than the class library that compiles this, and a view need not have its own. */
    private static Optional<Method> reversedMethod(List<?> view) {
        return Arrays.stream(view.getClass().getMethods())
                .filter(method -> method.getName().equals("reversed") && method.getReturnType() == List.class)
                .findAny();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
