package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** What a small list offers beyond {@link List}, and the sequenced methods, which it has on every JDK. */
enum ModelRootOp implements ModelOp {
    GET_FIRST(call -> call.subject().getFirst()),
    GET_LAST(call -> call.subject().getLast()),
    REMOVE_FIRST(call -> call.subject().removeFirst()),
    REMOVE_LAST(call -> call.subject().removeLast()),
    ADD_FIRST(call -> returning(() -> call.subject().addFirst(call.token()))),
    ADD_LAST(call -> returning(() -> call.subject().addLast(call.token()))),
    ENSURE_CAPACITY(call ->
            returning(() -> call.subject().ensureCapacity(call.arguments().newSize()))),
    TRIM_TO_SIZE(call -> returning(() -> call.subject().trimToSize())),
    TRUNCATE(call -> returning(() -> call.subject().truncate(call.arguments().newSize()))),
    SWAP_REMOVE(call -> call.subject().swapRemove(call.index())),
    INSERT_ALL(ModelRootOp::insertAll),
    RESIZE(call -> returning(() -> call.subject().resize(call.arguments().newSize(), call.token()))),
    RESIZE_WITH(
            call -> returning(() -> call.subject().resizeWith(call.arguments().newSize(), call.supplier()))),
    DEDUP(call -> call.subject().dedup()),
    DEDUP_BY_KEY(call -> call.subject().dedupByKey(call.key())),
    DEDUP_BY(call -> call.subject().dedupBy(call.sameness())),
    DRAIN(call ->
            call.subject().drain(call.arguments().range()[0], call.arguments().range()[1])),
    SPLICE(ModelRootOp::splice),
    SPLIT_OFF(call -> call.subject().splitOff(call.position())),
    EXTRACT_IF(call -> call.subject().extractIf(call.predicate())),
    TRY_ADD(call -> call.subject().tryAdd(call.token())),
    TRY_INSERT(call -> call.subject().tryInsert(call.position(), call.token())),
    TRY_ADD_ALL(call -> call.subject().tryAddAll(call.collection())),
    FILL(ModelRootOp::fill),
    TAKE(call -> call.subject().take()),
    COPY_OF(call -> call.subject().copyOf(call.collection())),
    COPY_OF_RANGE(ModelRootOp::copyOfRange),
    OF(ModelRootOp::of),
    OF_NULL(call -> call.subject().of((ModelToken[]) null)),
    CONSTRUCT_COPY(call -> call.subject().copy(call.collection()).list());

    /** What the operation does on one side. */
    private interface Body {
        Object run(ModelCall call);
    }

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final Body body;

    ModelRootOp(Body body) {
        this.body = body;
    }

    Object run(ModelCall call) {
        return body.run(call);
    }

    /** Whether the operation may give or take room, and by that end live iterators and views, where ArrayList need not. */
    boolean changesRoom() {
        return this == ENSURE_CAPACITY || this == TRIM_TO_SIZE;
    }

    private static Object returning(Runnable operation) {
        operation.run();
        return null;
    }

    private static Object insertAll(ModelCall call) {
        ModelToken[] source =
                call.arguments().kind() == 0 ? null : call.arguments().tokens();
        if (source == null) {
            return call.subject().insertAll(0, null, 0, 0);
        }
        int from = source.length == 0 ? 0 : call.arguments().step().b() % (source.length + 1);
        int to = call.arguments().kind() == 1 ? source.length + 1 : source.length;
        boolean changed = call.subject().insertAll(call.position(), source, from, to);
        Arrays.fill(source, null);
        return changed;
    }

    /** How many were added, and what was left. */
    private static Object fill(ModelCall call) {
        List<ModelToken> tokens = Arrays.asList(call.arguments().tokens());
        Iterator<ModelToken> iterator = tokens.iterator();
        int added = call.subject().fill(call.asking(iterator));
        List<Object> result = new ArrayList<>();
        result.add(added);
        iterator.forEachRemaining(result::add);
        return result;
    }

    private static List<ModelToken> splice(ModelCall call) {
        int[] range = call.arguments().range();
        Collection<ModelToken> replacement = call.collection();
        boolean valid = 0 <= range[0]
                && range[0] <= range[1]
                && range[1] <= call.subject().list().size();
        return call.subject().splice(range[0], range[1], replacement == null && !valid ? List.of() : replacement);
    }

    /** The array is spoilt afterwards, here and elsewhere, so that a list that kept it shows. */
    private static List<ModelToken> of(ModelCall call) {
        ModelToken[] source = call.arguments().tokens();
        List<ModelToken> list = call.subject().of(source);
        Arrays.fill(source, null);
        return list;
    }

    private static List<ModelToken> copyOfRange(ModelCall call) {
        ModelToken[] source = call.arguments().tokens();
        int[] range = call.arguments().range(source.length);
        List<ModelToken> copy = call.subject().copyOf(source, range[0], range[1]);
        Arrays.fill(source, null);
        return copy;
    }
}
