package io.inlay.smallcoll.primitive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** What a scenario can do to a set of primitives. Each gives a result that does not depend on the order of the elements. */
enum TableSetOp {
    CONTAINS((side, with) -> side.contains(with.key())),
    ADD((side, with) -> side.add(with.key())),
    ADD_SEVERAL((side, with) -> with.keys().stream().map(side::add).toList()),
    ADD_ALL((side, with) -> side.addAll(with.keys())),
    ADD_ALL_BOXES((side, with) -> side.addAllBoxes(with.keys())),
    ADD_ALL_OF_SET((side, with) -> side.addAll(other(side, with))),
    ADD_ALL_OF_ITSELF((side, with) -> side.addAll(side)),
    REMOVE((side, with) -> side.remove(with.key())),
    REMOVE_SEVERAL((side, with) -> with.keys().stream().map(side::remove).toList()),
    REMOVE_ALL((side, with) -> side.removeAll(other(side, with))),
    REMOVE_ALL_OF_ITSELF((side, with) -> with.way() % 4 == 0 && side.removeAll(side)),
    RETAIN_ALL((side, with) -> side.retainAll(other(side, with))),
    RETAIN_ALL_OF_ITSELF((side, with) -> side.retainAll(side)),
    REMOVE_IF((side, with) -> {
        PrimitiveFuse fuse = with.fuse();
        return side.removeIf(element -> fuse.burn(with.chooses(element)));
    }),
    RETAIN_IF((side, with) -> {
        PrimitiveFuse fuse = with.fuse();
        return side.retainIf(element -> !fuse.burn(with.chooses(element)));
    }),
    REMOVE_IF_BADLY((side, with) -> {
        boolean[] done = {false};
        return side.removeIf(element -> {
            modifyOnce(side, with, done);
            return with.chooses(element);
        });
    }),
    FOR_EACH((side, with) -> {
        Set<Object> seen = new HashSet<>();
        side.forEach(element -> addNew(seen, element));
        return seen;
    }),
    FOR_EACH_BADLY((side, with) -> {
        boolean[] done = {false};
        side.forEach(element -> modifyOnce(side, with, done));
        return "";
    }),
    ITERATOR((side, with) -> {
        Set<Object> seen = new HashSet<>();
        Iterator<Object> elements = side.iterator();
        while (elements.hasNext()) {
            Object element = elements.next();
            addNew(seen, element);
            if (with.chooses(element)) {
                elements.remove();
            }
        }
        return List.of(seen, PrimitiveOutcome.of(elements::next));
    }),
    ITERATOR_WITHOUT_ELEMENT((side, with) -> {
        boolean walks = with.way() % 3 > 0;
        if (walks && !side.contains(with.key())) {
            return "";
        }
        Iterator<Object> elements = side.iterator();
        while (walks) {
            if (elements.next().equals(with.key())) {
                elements.remove();
                walks = false;
            }
        }
        return PrimitiveOutcome.of(() -> removeWithout(elements));
    }),
    ARRAY((side, with) -> distinct(side.keysToArray())),
    STREAM((side, with) -> distinct(side.stream())),
    CLEAR((side, with) -> {
        if (with.way() % 4 == 0) {
            side.clear();
        }
        return "";
    }),
    TRIM((side, with) -> {
        side.trimToSize();
        return "";
    }),
    ENSURE_CAPACITY((side, with) -> {
        side.ensureCapacity(with.way() % 16 == 0 ? -with.way() - 1 : with.way() % 100);
        return "";
    }),
    FRESH_CAPACITY((side, with) -> with.way() % 4 == 0 ? side.fresh(-1 - with.way()) : ""),
    OF((side, with) -> side.of(twiceSometimes(with)).asSet()),
    COPY_OF_BOXES((side, with) -> side.copyOf(twiceSometimes(with)).asSet()),
    CONTAINS_ALL((side, with) ->
            List.of(side.containsAll(other(side, with)), other(side, with).containsAll(side), side.containsAll(side))),
    CONTAINS_ANY((side, with) ->
            List.of(side.containsAny(other(side, with)), other(side, with).containsAny(side), side.containsAny(side))),
    UNION((side, with) -> both(side.union(other(side, with)), other(side, with).union(side))),
    INTERSECTION((side, with) ->
            both(side.intersection(other(side, with)), other(side, with).intersection(side))),
    DIFFERENCE((side, with) ->
            both(side.difference(other(side, with)), other(side, with).difference(side))),
    SYMMETRIC_DIFFERENCE((side, with) ->
            both(side.symmetricDifference(other(side, with)), other(side, with).symmetricDifference(side))),
    ALGEBRA_WITH_ITSELF((side, with) -> List.of(
            both(side.union(side), side.intersection(side)),
            both(side.difference(side), side.symmetricDifference(side)))),
    EQUALS((side, with) -> {
        TableSetSide other = side.copyOf(side);
        List<Object> answers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            answers.add(side.set().equals(other.set()));
            answers.add(side.asSet().equals(other.asSet()));
            answers.add(side.set().hashCode() == other.set().hashCode());
            answers.add(other.remove(with.key(i)) || other.add(with.key(i)));
        }
        return answers;
    }),
    VIEW_ADD((side, with) -> side.asSet().add(with.key())),
    VIEW_REMOVE((side, with) -> side.asSet().remove(with.key())),
    VIEW_STRANGER((side, with) ->
            List.of(side.asSet().contains("stranger"), side.asSet().remove("stranger"))),
    VIEW_REMOVE_ALL((side, with) -> side.asSet().removeAll(with.keys())),
    VIEW_RETAIN_ALL((side, with) -> with.way() % 4 == 0 && side.asSet().retainAll(with.keys())),
    VIEW_REMOVE_IF((side, with) -> side.asSet().removeIf(with::chooses));

    private final Body body;

    TableSetOp(Body body) {
        this.body = body;
    }

    Object on(TableSetSide side, TableMapArguments with) {
        return body.on(side, with);
    }

    /** Some of the elements and some others. */
    private static TableSetSide other(TableSetSide side, TableMapArguments with) {
        TableSetSide other = side.fresh(with.way() % 50);
        for (Object element : side.asSet()) {
            if (with.chooses(element)) {
                other.add(element);
            }
        }
        other.addAll(with.keys());
        return other;
    }

    private static List<Object> twiceSometimes(TableMapArguments with) {
        List<Object> elements = new ArrayList<>(new HashSet<>(with.keys()));
        if (with.way() % 3 == 0) {
            elements.add(elements.get(0));
        }
        return elements;
    }

    private static Set<Object> distinct(List<Object> elements) {
        Set<Object> seen = new HashSet<>();
        elements.forEach(element -> addNew(seen, element));
        return seen;
    }

    private static void addNew(Set<Object> seen, Object element) {
        if (!seen.add(element)) {
            throw new AssertionError(element + " comes twice");
        }
    }

    private static Object removeWithout(Iterator<Object> elements) {
        elements.remove();
        return "";
    }

    private static List<Object> both(TableSetSide first, TableSetSide second) {
        return List.of(first.asSet(), second.asSet());
    }

    private static void modifyOnce(TableSetSide side, TableMapArguments with, boolean[] done) {
        if (done[0]) {
            return;
        }
        done[0] = true;
        switch (with.way() % 6) {
            case 0 -> throw new PrimitiveFuse.Blown();
            case 1 -> side.add(with.key());
            case 2 -> side.remove(with.key());
            case 3 -> side.clear();
            case 4 -> side.keysToArray().forEach(side::remove);
            default -> {}
        }
    }

    private interface Body {
        Object on(TableSetSide side, TableMapArguments with);
    }
}
