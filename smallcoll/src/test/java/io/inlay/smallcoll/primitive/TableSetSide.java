package io.inlay.smallcoll.primitive;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What the sets of primitives offer, with boxes: a set that is tested, or the model that it is compared with. */
interface TableSetSide {
    /** The set itself. */
    Object set();

    /** Another empty set of this type. */
    TableSetSide fresh(int expectedSize);

    TableSetSide copyOf(TableSetSide source);

    TableSetSide copyOf(Collection<Object> source);

    TableSetSide of(List<Object> elements);

    int size();

    boolean isEmpty();

    boolean contains(Object element);

    boolean containsAll(TableSetSide other);

    boolean containsAny(TableSetSide other);

    boolean add(Object element);

    boolean addAll(List<Object> elements);

    boolean addAll(TableSetSide other);

    boolean addAllBoxes(List<Object> elements);

    boolean remove(Object element);

    boolean removeAll(TableSetSide other);

    boolean retainAll(TableSetSide other);

    boolean removeIf(Predicate<Object> predicate);

    boolean retainIf(Predicate<Object> predicate);

    void clear();

    TableSetSide union(TableSetSide other);

    TableSetSide intersection(TableSetSide other);

    TableSetSide difference(TableSetSide other);

    TableSetSide symmetricDifference(TableSetSide other);

    void ensureCapacity(int expectedSize);

    void trimToSize();

    void forEach(Consumer<Object> action);

    Iterator<Object> iterator();

    List<Object> stream();

    List<Object> keysToArray();

    Set<Object> asSet();
}
