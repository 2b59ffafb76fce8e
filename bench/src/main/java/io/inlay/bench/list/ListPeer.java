package io.inlay.bench.list;

import io.inlay.smallcoll.FixedList;
import io.inlay.smallcoll.FixedList32;
import io.inlay.smallcoll.FixedList4;
import io.inlay.smallcoll.FixedList8;
import io.inlay.smallcoll.SmallList;
import io.inlay.smallcoll.SmallList8;
import it.unimi.dsi.fastutil.objects.ObjectArrayList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.eclipse.collections.impl.list.mutable.FastList;

/**
 * A list class that takes part in the comparison, with its constructors.
 *
 * <p>Each constructor is a lambda class of its own. A benchmark fork calls only one of them, so the JIT inlines it and
 * knows the exact class of the list that comes out, as it does where user code says {@code new}.
 */
@SuppressWarnings("ImmutableEnumChecker") // References to constructors have no state.
public enum ListPeer {
    SMALL_LIST("SmallList", size -> new SmallList<>(), SmallList::new, SmallList::new),
    SMALL_LIST_8("SmallList8", size -> new SmallList8<>(), SmallList8::new, SmallList8::new),
    FIXED_LIST("FixedList", FixedList::new, FixedList::new, all -> new FixedList<>(all.size(), all)),
    FIXED_LIST_4("FixedList4", FixedList4::new, FixedList4::new, all -> new FixedList4<>(all.size(), all)),
    FIXED_LIST_8("FixedList8", FixedList8::new, FixedList8::new, all -> new FixedList8<>(all.size(), all)),
    FIXED_LIST_32("FixedList32", FixedList32::new, FixedList32::new, all -> new FixedList32<>(all.size(), all)),
    ARRAY_LIST("ArrayList", size -> new ArrayList<>(), ArrayList::new, ArrayList::new),
    FAST_LIST("FastList", size -> new FastList<>(), FastList::new, FastList::new),
    OBJECT_ARRAY_LIST("ObjectArrayList", size -> new ObjectArrayList<>(), ObjectArrayList::new, ObjectArrayList::new);

    private final String label;
    private final IntFunction<List<Integer>> growing;
    private final IntFunction<List<Integer>> sized;
    private final Function<Collection<Integer>, List<Integer>> copy;

    ListPeer(
            String label,
            IntFunction<List<Integer>> growing,
            IntFunction<List<Integer>> sized,
            Function<Collection<Integer>, List<Integer>> copy) {
        this.label = label;
        this.growing = growing;
        this.sized = sized;
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

    /**
     * Returns what makes an empty list for a size: as a user does who does not know the size ({@code growing}), or with
     * room for it and no more ({@code fixed}). Lists that cannot grow get room in any case.
     */
    public IntFunction<List<Integer>> empty(String capacity) {
        return capacity.equals("fixed") ? sized : growing;
    }

    /** Returns whether the class has no constructor that lets it grow. */
    boolean isFixed() {
        return label.startsWith("Fixed");
    }

    /** Returns the constructor from a collection. */
    public Function<Collection<Integer>, List<Integer>> copy() {
        return copy;
    }

    /** Returns the two classes that share a call site with this one where it sees three. */
    List<ListPeer> neighbours() {
        List<ListPeer> others = new ArrayList<>(List.of(ARRAY_LIST, FAST_LIST, isFixed() ? FIXED_LIST : SMALL_LIST));
        others.remove(this);
        return List.copyOf(others.subList(0, 2));
    }
}
