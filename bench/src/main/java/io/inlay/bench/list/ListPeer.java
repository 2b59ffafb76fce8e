package io.inlay.bench.list;

import io.inlay.smallcoll.SmallList;
import io.inlay.smallcoll.SmallList8;
import it.unimi.dsi.fastutil.objects.ObjectArrayList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.collections.impl.list.mutable.FastList;

/**
 * A list class that takes part in the comparison, with its constructors.
 *
 * <p>Each constructor is a lambda class of its own. A benchmark fork calls only one of them, so the JIT inlines it and
 * knows the exact class of the list that comes out, as it does where user code says {@code new}.
 */
@SuppressWarnings("ImmutableEnumChecker") // References to constructors have no state.
public enum ListPeer {
    SMALL_LIST("SmallList", SmallList::new, SmallList::new),
    SMALL_LIST_8("SmallList8", SmallList8::new, SmallList8::new),
    ARRAY_LIST("ArrayList", ArrayList::new, ArrayList::new),
    FAST_LIST("FastList", FastList::new, FastList::new),
    OBJECT_ARRAY_LIST("ObjectArrayList", ObjectArrayList::new, ObjectArrayList::new);

    private final String label;
    private final Supplier<List<Integer>> empty;
    private final Function<Collection<Integer>, List<Integer>> copy;

    ListPeer(String label, Supplier<List<Integer>> empty, Function<Collection<Integer>, List<Integer>> copy) {
        this.label = label;
        this.empty = empty;
        this.copy = copy;
    }

    /** Returns the peer with the given class name; throws IllegalArgumentException when there is none. */
    public static ListPeer named(String label) {
        for (ListPeer peer : values()) {
            if (peer.label.equals(label)) {
                return peer;
            }
        }
        throw new IllegalArgumentException("no list peer is called " + label);
    }

    /** Returns the simple name of the class. */
    public String label() {
        return label;
    }

    /** Returns the constructor without arguments. */
    public Supplier<List<Integer>> empty() {
        return empty;
    }

    /** Returns the constructor from a collection. */
    public Function<Collection<Integer>, List<Integer>> copy() {
        return copy;
    }

    /** Returns the two classes that share a call site with this one where it sees three. */
    List<ListPeer> neighbours() {
        List<ListPeer> others = new ArrayList<>(List.of(ARRAY_LIST, FAST_LIST, SMALL_LIST));
        others.remove(this);
        return List.copyOf(others.subList(0, 2));
    }
}
