package io.inlay.bench.set;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.inlay.smallcoll.SmallSet;
import io.inlay.smallcoll.SmallSet8;
import it.unimi.dsi.fastutil.objects.ObjectArraySet;
import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.eclipse.collections.impl.set.mutable.UnifiedSet;

/**
 * A class of sets that takes part in the comparison, with what makes its sets of elements.
 *
 * <p>A fork knows one peer and one way of making, so the JIT inlines it and knows the exact class that comes out.
 */
@SuppressWarnings("ImmutableEnumChecker") // References to constructors have no state.
public enum SetPeer {
    SMALL_SET("SmallSet", size -> new SmallSet<>(), SmallSet::new),
    SMALL_SET_8("SmallSet8", size -> new SmallSet8<>(), SmallSet8::new),
    HASH_SET("HashSet", size -> new HashSet<>(), Sets::newHashSetWithExpectedSize),
    LINKED_HASH_SET("LinkedHashSet", size -> new LinkedHashSet<>(), Sets::newLinkedHashSetWithExpectedSize),
    UNIFIED_SET("UnifiedSet", size -> new UnifiedSet<>(), UnifiedSet::new),
    OBJECT_ARRAY_SET("ObjectArraySet", size -> new ObjectArraySet<>(), ObjectArraySet::new),
    OBJECT_OPEN_HASH_SET("ObjectOpenHashSet", size -> new ObjectOpenHashSet<>(), ObjectOpenHashSet::new),
    /** All that {@code Set} makes. */
    SET_OF("Set.of", Set::of),
    IMMUTABLE_SET("ImmutableSet", ImmutableSet::copyOf);

    private final String label;
    private final Function<Object[], Set<Object>> growing;
    private final Function<Object[], Set<Object>> presized;

    /** A set that cannot be changed takes its elements at once. */
    SetPeer(String label, Function<Object[], Set<Object>> of) {
        this.label = label;
        growing = of;
        presized = of;
    }

    SetPeer(String label, IntFunction<Set<Object>> empty, IntFunction<Set<Object>> sized) {
        this.label = label;
        growing = elements -> filled(empty.apply(elements.length), elements);
        presized = elements -> filled(sized.apply(elements.length), elements);
    }

    @SuppressWarnings("UseCollectionsAddAll") // The loop is what is measured.
    private static Set<Object> filled(Set<Object> set, Object[] elements) {
        for (Object element : elements) {
            set.add(element);
        }
        return set;
    }

    /** Returns the peer of that name; throws IllegalArgumentException when there is none. */
    public static SetPeer named(String label) {
        for (SetPeer peer : values()) {
            if (peer.label.equals(label)) {
                return peer;
            }
        }
        throw new IllegalArgumentException("no peer for sets is called " + label);
    }

    /** Returns the name that the benchmarks have for it: that of the class, or of the factory. */
    public String label() {
        return label;
    }

    /** Returns what makes a set as by a program that learns of the elements one by one. */
    public Function<Object[], Set<Object>> growing() {
        return growing;
    }

    /** Returns what makes a set with the knowledge of how many elements there will be. */
    public Function<Object[], Set<Object>> presized() {
        return presized;
    }

    /** Returns the two classes that share a call site with this one where it sees three. */
    List<SetPeer> neighbours() {
        List<SetPeer> others = new ArrayList<>(List.of(HASH_SET, UNIFIED_SET, SMALL_SET));
        others.remove(this);
        return Collections.unmodifiableList(others.subList(0, 2));
    }
}
