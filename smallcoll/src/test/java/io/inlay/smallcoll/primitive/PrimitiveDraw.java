package io.inlay.smallcoll.primitive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * The arguments of one operation, made of numbers that were drawn, for a list and for the model alike. Functions among
 * them throw at the k-th call, if one is set to.
 */
final class PrimitiveDraw {
    /** So few values that most lists have some of them twice. */
    private static final int VALUES = 13;

    private final PrimitiveType type;
    private final PrimitiveStep step;
    private final PrimitiveFuse fuse;
    private final List<Number> seen = new ArrayList<>();

    PrimitiveDraw(PrimitiveType type, PrimitiveStep step) {
        this.type = type;
        this.step = step;
        this.fuse = new PrimitiveFuse(step.blowAt());
    }

    /** What the functions were given, in order. */
    List<Number> seen() {
        return seen;
    }

    Number element() {
        return number(step.c());
    }

    private Number number(int k) {
        return type.kind().number(k % VALUES);
    }

    /** Mostly a few, now and then more than the fields hold. */
    Number[] elements() {
        int count = step.c() % 8 == 0 ? type.inlineCapacity() + step.b() % 8 : few();
        Number[] elements = type.kind().boxes(count);
        Arrays.setAll(elements, i -> number(step.c() + i * step.b()));
        return elements;
    }

    List<Number> asList() {
        return Arrays.asList(elements());
    }

    Iterator<Number> iterator() {
        @SuppressWarnings("unchecked")
        Iterator<Number> iterator = (Iterator<Number>) type.kind().iteratorOf(elements());
        return iterator;
    }

    int few() {
        return step.b() % 5;
    }

    /** The index of an element; one time in sixteen it is out of bounds. */
    int index(PrimitiveList list) {
        return bounded(step.a(), list.size(), true);
    }

    int otherIndex(PrimitiveList list) {
        return bounded(step.b(), list.size(), false);
    }

    int position(PrimitiveList list) {
        return bounded(step.a(), list.size() + 1, isWrongAllowed(list));
    }

    private static int bounded(int drawn, int bound, boolean wrongAllowed) {
        if (wrongAllowed && drawn % 16 == 0) {
            return drawn % 32 == 0 ? -1 - drawn : bound + drawn / 32;
        }
        return bound == 0 ? 0 : drawn / 16 % bound;
    }

    /** What a full list complains of first, when the index is wrong too, is its own choice. */
    private boolean isWrongAllowed(PrimitiveList list) {
        return !type.isFixed() || list.remainingCapacity() >= type.inlineCapacity() + 8;
    }

    int from(PrimitiveList list) {
        return Math.min(step.a() % (list.size() + 1), step.b() % (list.size() + 1));
    }

    int to(PrimitiveList list) {
        return Math.max(step.a() % (list.size() + 1), step.b() % (list.size() + 1));
    }

    /** Around the size, and for a growable list around the end of the fields. */
    int newSize(PrimitiveList list) {
        int near = type.isFixed() ? list.capacity() : type.inlineCapacity();
        return Math.max(0, step.a() % 2 == 0 ? list.size() - 2 + few() : near - 2 + few());
    }

    /** A list of the same type, or a model for a model. */
    PrimitiveList listLike(PrimitiveList list) {
        Number[] elements = elements();
        return list instanceof ModelList
                ? ModelList.of(type, elements.length, elements)
                : type.withExpectedSize(elements.length, elements);
    }

    /** Doubling a growable list again and again would be a test of memory. */
    PrimitiveList itselfIfShort(PrimitiveList list) {
        return list.size() <= 40 ? list : listLike(list);
    }

    boolean isChosen(Number element) {
        see(element);
        return (element.hashCode() * 31 + step.a()) % 4 < step.b() % 4;
    }

    Number replacement(Number element) {
        see(element);
        return number((element.hashCode() & 63) + step.a());
    }

    void see(Number element) {
        seen.add(fuse.burn(element));
    }
}
