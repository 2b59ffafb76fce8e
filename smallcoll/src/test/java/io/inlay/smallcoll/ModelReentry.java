package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** An operation that calls code, from which the list can be changed. */
enum ModelReentry {
    FOR_EACH(call -> run(() -> call.target().forEach(call.consumer()))),
    REMOVE_IF(call -> call.target().removeIf(call.predicate())),
    SORT(call -> run(() -> call.target().sort((left, right) -> {
        call.consumer().accept(left);
        return ModelToken.valueOf(left) - ModelToken.valueOf(right);
    }))),
    ITERATOR(call -> run(() -> call.target().iterator().forEachRemaining(call.consumer()))),
    LIST_ITERATOR(call -> run(() -> call.target().listIterator().forEachRemaining(call.consumer()))),
    SPLITERATOR(call -> run(() -> call.target().spliterator().forEachRemaining(call.consumer()))),
    STREAM(call -> run(() -> call.target().stream().forEach(call.consumer()))),
    HASH_CODE(call -> call.target().hashCode()),
    REMOVE_ALL(call -> call.target().removeAll(asking(call))),
    RETAIN_ALL(call -> call.target().retainAll(asking(call))),
    EXTRACT_IF(call -> call.subject().extractIf(call.predicate())),
    DEDUP(call -> call.subject().dedup()),
    DEDUP_BY(call -> call.subject().dedupBy(call.sameness())),
    DEDUP_BY_KEY(call -> call.subject().dedupByKey(call.key())),
    FILL(call ->
            call.subject().fill(call.asking(Collections.nCopies(5, call.token()).iterator()))),
    RESIZE_WITH(call -> run(() -> call.subject().resizeWith(call.target().size() + 5, call.supplier()))),
    REPLACE_ALL(call -> run(() -> call.target().replaceAll(call.operator()))),
    CONTAINS(call -> call.target().contains(call.sought())),
    INDEX_OF(call -> call.target().indexOf(call.sought())),
    EQUALS(call -> call.target().equals(copies(call))),
    LAST_INDEX_OF(call -> call.target().lastIndexOf(call.sought())),
    REMOVE_OBJECT(call -> call.target().remove(call.sought())),
    CONTAINS_ALL(call -> call.target().containsAll(Arrays.asList(call.token()))),
    TO_ARRAY_GENERATED(call -> call.target().toArray(length -> {
        call.consumer().accept(null);
        return new ModelToken[length];
    })),
    ADD_ALL(call -> call.target().addAll(asking(call))),
    ADD_ALL_AT(call -> call.target().addAll(call.target().size(), asking(call))),
    TRY_ADD_ALL(call -> call.subject().tryAddAll(asking(call))),
    SPLICE(call -> call.subject().splice(0, call.target().size(), asking(call)));

    /** Callbacks proper, and hashCode, where ArrayList looks for changes, too: a change must be noticed. */
    static final Set<ModelReentry> NOTICED = EnumSet.range(FOR_EACH, RESIZE_WITH);

    private static final Set<ModelReentry> OF_LIST_ONLY =
            EnumSet.of(EXTRACT_IF, DEDUP, DEDUP_BY, DEDUP_BY_KEY, RESIZE_WITH, FILL, TRY_ADD_ALL, SPLICE);

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final Function<ModelCall, Object> body;

    ModelReentry(Function<ModelCall, Object> body) {
        this.body = body;
    }

    Object run(ModelCall call) {
        return body.apply(call);
    }

    /** Whether the operation may add elements after its last call of code, and then find no room for them. */
    boolean addsAtLast() {
        return this == ADD_ALL || this == ADD_ALL_AT;
    }

    /** Whether the operation may have changed the list before the last call of code. */
    boolean worksStepByStep() {
        return this == REPLACE_ALL || this == FILL;
    }

    /** Whether ArrayList has the operation. */
    boolean isOfList() {
        return !OF_LIST_ONLY.contains(this);
    }

    /** Whether the change may put the position the operation works at out of bounds. */
    boolean takesPosition() {
        return this == ADD_ALL_AT || this == SPLICE || this == REMOVE_OBJECT;
    }

    private static Object run(Runnable operation) {
        operation.run();
        return null;
    }

    /** A list equal to the target, without an element of it. */
    private static List<ModelToken> copies(ModelCall call) {
        List<ModelToken> copies = new ArrayList<>();
        for (ModelToken token : call.target()) {
            copies.add(token == null ? null : new ModelToken(call.arguments().fuse(), ModelToken.valueOf(token), -1));
        }
        return copies;
    }

    /** A collection that reports each use. */
    private static Collection<ModelToken> asking(ModelCall call) {
        return new ArrayList<>(Collections.singletonList(call.token())) {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean contains(Object token) {
                call.consumer().accept((ModelToken) token);
                return super.contains(token);
            }

            @Override
            public Object[] toArray() {
                call.consumer().accept(null);
                return super.toArray();
            }
        };
    }
}
