package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Random;
import java.util.Spliterator;
import java.util.stream.Collectors;

/** All of {@link List}, on a list or a view of it. */
enum ModelListOp implements ModelOp {
    SIZE(call -> call.target().size()),
    IS_EMPTY(call -> call.target().isEmpty()),
    GET(call -> call.target().get(call.index())),
    SET(call -> call.target().set(call.index(), call.token())),
    ADD(call -> call.target().add(call.token())),
    ADD_AT(call -> returning(null, () -> call.target().add(call.position(), call.token()))),
    REMOVE_AT(call -> call.target().remove(call.index())),
    REMOVE_OBJECT(call -> call.target().remove(call.sought())),
    CONTAINS(call -> call.target().contains(call.sought())),
    INDEX_OF(call -> call.target().indexOf(call.sought())),
    LAST_INDEX_OF(call -> call.target().lastIndexOf(call.sought())),
    CONTAINS_ALL(call -> call.target().containsAll(call.collection())),
    ADD_ALL(call -> call.target().addAll(call.collection())),
    ADD_ALL_AT(call -> call.target().addAll(call.position(), call.collection())),
    REMOVE_ALL(call -> batchRemove(call, false)),
    RETAIN_ALL(call -> batchRemove(call, true)),
    REMOVE_IF(call -> call.target().removeIf(call.predicate())),
    REPLACE_ALL(call -> returning(null, () -> call.target().replaceAll(call.operator()))),
    SORT(call -> returning(null, () -> sort(call))),
    CLEAR(call -> returning(null, () -> call.target().clear())),
    FOR_EACH(call -> returning(null, () -> call.target().forEach(call.consumer()))),
    TO_ARRAY(call -> call.target().toArray()),
    TO_ARRAY_TYPED(ModelListOp::toArrayTyped),
    TO_ARRAY_OF_STRANGERS(ModelListOp::toArrayOfStrangers),
    TO_ARRAY_GENERATED(call -> call.target().toArray(call.arguments().kind() == 0 ? null : ModelToken[]::new)),
    EQUALS(ModelListOp::equalsSomething),
    HASH_CODE(call -> call.target().hashCode()),
    TO_STRING(call -> call.target().toString()),
    ITERATE_FOR_EACH(ModelListOp::iterate),
    ITERATE_AND_REMOVE(ModelListOp::iterateAndRemove),
    LIST_ITERATE_AND_EDIT(ModelListOp::listIterateAndEdit),
    STREAM(call -> call.target().stream().filter(call.predicate()).collect(Collectors.toList())),
    SPLIT(call -> returning(null, () -> split(call, call.target().spliterator()))),
    SUB_LIST_CLEAR(call -> returning(null, () -> subList(call).clear())),
    SUB_LIST_ADD_ALL(call -> subList(call).addAll(Arrays.asList(call.arguments().tokens()))),
    SUB_LIST_SET_ALL(call -> returning(null, () -> Collections.fill(subList(call), call.token()))),
    SHUFFLE(call -> returning(
            null,
            () -> Collections.shuffle(
                    call.target(), new Random(call.arguments().step().b())))),
    ROTATE(call -> returning(
            null, () -> Collections.rotate(call.target(), call.arguments().kind()))),
    GET_FIRST(call -> ModelSequenced.GET_FIRST.call(call.target())),
    GET_LAST(call -> ModelSequenced.GET_LAST.call(call.target())),
    REMOVE_FIRST(call -> ModelSequenced.REMOVE_FIRST.call(call.target())),
    REMOVE_LAST(call -> ModelSequenced.REMOVE_LAST.call(call.target())),
    ADD_FIRST(call -> ModelSequenced.ADD_FIRST.call(call.target(), call.token())),
    ADD_LAST(call -> ModelSequenced.ADD_LAST.call(call.target(), call.token()));

    /** What the operation does on one side. */
    private interface Body {
        Object run(ModelCall call);
    }

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final Body body;

    ModelListOp(Body body) {
        this.body = body;
    }

    Object run(ModelCall call) {
        return body.run(call);
    }

    /**
     * Whether the operation must make the same calls to elements and callbacks, in the same order, as ArrayList. To be
     * equal, identical elements need not be asked, nor elements of lists that differ in size.
     */
    boolean specifiesCalls() {
        return this != EQUALS;
    }

    private static Object returning(Object result, Runnable operation) {
        operation.run();
        return result;
    }

    private static boolean batchRemove(ModelCall call, boolean keep) {
        if (call.subject() instanceof ModelOracle) {
            return ModelOracle.batchRemove(call.target(), call.collection(), keep);
        }
        return keep ? call.target().retainAll(call.collection()) : call.target().removeAll(call.collection());
    }

    private static void sort(ModelCall call) {
        if (call.subject() instanceof ModelOracle) {
            ModelOracle.sort(call.target(), call.comparator());
        } else {
            call.target().sort(call.comparator());
        }
    }

    private static List<ModelToken> subList(ModelCall call) {
        int[] range = call.arguments().range();
        return call.target().subList(range[0], range[1]);
    }

    /** Into an array that is too small, fits, or is larger, and whether it is the array that was given. */
    private static Object toArrayTyped(ModelCall call) {
        if (call.arguments().kind() == 0) {
            return call.target().toArray((Object[]) null);
        }
        ModelToken[] given = new ModelToken[Math.max(0, call.arguments().newSize())];
        Arrays.fill(given, call.token());
        ModelToken[] taken = call.target().toArray(given);
        return new Object[] {taken, taken == given};
    }

    /** Into an array that takes no token. */
    private static Object toArrayOfStrangers(ModelCall call) {
        Object[] given = new Integer[call.arguments().count()];
        return call.target().toArray(given);
    }

    @SuppressWarnings("JdkObsolete") // for a list without random access
    private static Object equalsSomething(ModelCall call) {
        List<ModelToken> target = call.target();
        Object other = switch (call.arguments().kind()) {
            case 0 -> null;
            case 1 -> "[]";
            case 2 -> target;
            case 3 -> call.subject().list();
            case 4 -> call.other();
            case 5 -> new LinkedList<>(target);
            case 6 -> new SmallList<>(target);
            case 7 -> new SmallList8<>(target);
            case 8 -> target.subList(0, target.size() / 2);
            case 9 -> new HashSet<>(target);
            case 10 -> almost(call);
            case 11 -> longer(call, new ArrayList<>(target));
            case 12 -> longer(call, new SmallList<>(target));
            case 13 -> longer(call, new SmallList8<>(target));
            case 14 -> new FixedList<>(target.size() + 1, target);
            default -> new ArrayList<>(target);
        };
        return target.equals(other);
    }

    /** A copy with one element that differs. */
    private static List<ModelToken> almost(ModelCall call) {
        List<ModelToken> copy = new ArrayList<>(call.target());
        if (!copy.isEmpty()) {
            copy.set(Math.floorMod(call.index(), copy.size()), call.token());
        }
        return copy;
    }

    private static List<ModelToken> longer(ModelCall call, List<ModelToken> copy) {
        copy.add(call.token());
        return copy;
    }

    private static Object iterate(ModelCall call) {
        List<ModelToken> seen = new ArrayList<>();
        for (ModelToken token : call.target()) {
            seen.add(token);
        }
        return seen;
    }

    private static Object iterateAndRemove(ModelCall call) {
        List<ModelToken> seen = new ArrayList<>();
        Iterator<ModelToken> tokens = call.target().iterator();
        while (tokens.hasNext()) {
            ModelToken token = tokens.next();
            seen.add(token);
            if (call.arguments().matches(token)) {
                tokens.remove();
            }
        }
        return seen;
    }

    /** Backwards through the list, replacing, inserting and removing by value. */
    private static Object listIterateAndEdit(ModelCall call) {
        List<ModelToken> seen = new ArrayList<>();
        ListIterator<ModelToken> tokens = call.target().listIterator(call.position());
        while (tokens.hasPrevious()) {
            ModelToken token = tokens.previous();
            seen.add(token);
            switch ((ModelToken.valueOf(token) + call.arguments().step().b()) % 4) {
                case 0 -> tokens.set(call.token());
                case 1 -> {
                    tokens.add(call.token());
                    tokens.previous();
                }
                case 2 -> tokens.remove();
                default -> seen.add(null);
            }
        }
        return seen;
    }

    /** Splits as far as it goes; parts that know their exact size must keep to it. */
    private static void split(ModelCall call, Spliterator<ModelToken> tokens) {
        if (!tokens.hasCharacteristics(Spliterator.ORDERED | Spliterator.SIZED | Spliterator.SUBSIZED)) {
            throw new AssertionError("characteristics " + tokens.characteristics());
        }
        long promised = tokens.getExactSizeIfKnown();
        Spliterator<ModelToken> prefix = tokens.trySplit();
        if (prefix != null) {
            split(call, prefix);
            split(call, tokens);
            return;
        }
        long[] found = {0};
        tokens.forEachRemaining(token -> {
            found[0]++;
            call.arguments().fuse().touch(ModelToken.serialOf(token));
        });
        if (found[0] != promised) {
            throw new AssertionError("promised " + promised + " elements and gave " + found[0]);
        }
    }
}
