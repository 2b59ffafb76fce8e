package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The operations of the fuzz of sets; what they return is compared. */
enum SetFuzzOp {
    ADD((set, a) -> set.raw().add(a.key())),
    REMOVE((set, a) -> set.raw().remove(a.key())),
    CONTAINS((set, a) -> set.raw().contains(a.key())),
    ADD_ALL((set, a) -> set.raw().addAll(a.keys())),
    ADD_ALL_OF_ITSELF((set, a) -> set.raw().addAll(set.raw())),
    CONTAINS_ALL((set, a) -> set.raw().containsAll(a.keys())),
    REMOVE_ALL((set, a) -> set.raw().removeAll(a.keys())),
    RETAIN_ALL((set, a) -> {
        Set<Object> retained = new HashSet<>(set.raw());
        a.keys().forEach(retained::remove);
        return set.raw().retainAll(retained);
    }),
    REMOVE_ALL_OF_ITSELF((set, a) -> a.modulus() < 4 && set.raw().removeAll(Set.copyOf(without(set)))),
    RETAIN_ALL_OF_ITSELF((set, a) -> set.raw().retainAll(set.raw())),
    EQUALS_ITSELF((set, a) -> set.raw().equals(set.raw())),
    REMOVE_IF((set, a) -> set.raw().removeIf(a::selects)),
    FOR_EACH((set, a) -> {
        List<Object> seen = new ArrayList<>();
        set.raw().forEach(seen::add);
        return seen;
    }),
    STREAM((set, a) -> set.raw().stream().filter(a::selects).collect(Collectors.toCollection(ArrayList::new))),
    ITERATOR_REMOVE((set, a) -> {
        List<Object> kept = new ArrayList<>();
        for (Iterator<Object> elements = set.raw().iterator(); elements.hasNext(); ) {
            Object element = elements.next();
            if (a.selects(element)) {
                elements.remove();
            } else {
                kept.add(element);
            }
        }
        return kept;
    }),
    ITERATOR_REMOVE_THEN_REST((set, a) -> {
        List<Object> seen = new ArrayList<>();
        Iterator<Object> elements = set.raw().iterator();
        for (int i = 0; i < a.index(); i++) {
            seen.add(elements.next());
        }
        if (a.index() > 0) {
            elements.remove();
        }
        elements.forEachRemaining(seen::add);
        return seen;
    }),
    CLEAR((set, a) -> {
        if (a.modulus() < 4) {
            set.raw().clear();
        }
        return null;
    }),
    GET_EQUIVALENT((set, a) -> set.getEquivalent(a.hash(), a.isKey())),
    CONTAINS_EQUIVALENT((set, a) -> set.containsEquivalent(a.hash(), a.isKey())),
    REMOVE_EQUIVALENT((set, a) -> set.removeEquivalent(a.hash(), a.isKey())),
    COMPUTE_IF_ABSENT_EQUIVALENT((set, a) -> set.computeIfAbsentEquivalent(a.hash(), a.isKey(), a::key)),
    COMPUTE_IF_ABSENT_EQUIVALENT_OF_ANOTHER_HASH(
            (set, a) -> set.computeIfAbsentEquivalent(a.hash() + 1, element -> false, a::key)),
    EXTRACT_IF((set, a) -> new ArrayList<>(set.extractIf(a::selects).raw())),
    DRAIN((set, a) -> a.modulus() > 4 ? null : new ArrayList<>(set.drain().raw())),
    ELEMENT_AT((set, a) -> set.elementAt(a.index())),
    ENSURE_CAPACITY((set, a) -> {
        set.ensureCapacity(a.salt() % 5 == 0 ? -1 : a.salt());
        return null;
    }),
    TRIM_TO_SIZE((set, a) -> {
        set.trimToSize();
        return null;
    }),

    GET_FIRST((set, a) -> set.getFirst()),
    GET_LAST((set, a) -> set.getLast()),
    REMOVE_FIRST((set, a) -> set.removeFirst()),
    REMOVE_LAST((set, a) -> set.removeLast()),
    ADD_FIRST((set, a) -> {
        set.addFirst(a.key());
        return null;
    }),
    ADD_LAST((set, a) -> {
        set.addLast(a.key());
        return null;
    }),
    REVERSED((set, a) -> new ArrayList<>(set.reversed())),
    REVERSED_REMOVE_IF((set, a) -> set.reversed().removeIf(a::selects));

    private static final Set<SetFuzzOp> SEQUENCED = EnumSet.range(GET_FIRST, REVERSED_REMOVE_IF);

    private final Action action;

    SetFuzzOp(Action action) {
        this.action = action;
    }

    Object perform(GrowableSet<Object> set, MapFuzzArguments arguments) {
        return action.perform(set, arguments);
    }

    boolean isSequenced() {
        return SEQUENCED.contains(this);
    }

    /** Whether nothing says if iterators fail after it. */
    boolean mayInvalidateIterators() {
        return isSequenced() || this == ENSURE_CAPACITY || this == TRIM_TO_SIZE || this == CLEAR || this == DRAIN;
    }

    private static List<Object> without(GrowableSet<Object> set) {
        List<Object> elements = new ArrayList<>(set.raw());
        elements.remove(null);
        return elements;
    }

    private interface Action {
        Object perform(GrowableSet<Object> set, MapFuzzArguments arguments);
    }
}
