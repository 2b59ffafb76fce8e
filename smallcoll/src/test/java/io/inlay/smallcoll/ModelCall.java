package io.inlay.smallcoll;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The arguments of one step for one side.
 *
 * @param arguments what both sides share
 * @param target the list or view the operation works on
 * @param subject the list itself
 * @param other some list, view or the list itself, for use as an argument
 */
record ModelCall(ModelArguments arguments, List<ModelToken> target, ModelSubject subject, List<ModelToken> other) {

    /** What an iterator's {@code hasNext} reports: not the serial number of a token. */
    private static final int HAS_NEXT = -2;

    boolean onRoot() {
        return target == subject.list();
    }

    int index() {
        return arguments.index();
    }

    int position() {
        return arguments.position();
    }

    ModelToken token() {
        return arguments.token(0);
    }

    /** Something to search for: a token that may equal an element, null, or a stranger. */
    Object sought() {
        return arguments.kind() == 15 ? "a stranger" : token();
    }

    /** An argument collection; kinds include null, the target itself, overlapping views, liars and ones that throw. */
    @SuppressWarnings("JdkObsolete") // for a list without random access
    Collection<ModelToken> collection() {
        List<ModelToken> tokens = Arrays.asList(arguments.tokens());
        return switch (arguments.kind()) {
            case 0 -> arguments.step().b() % 4 == 0 ? null : new ArrayList<>(tokens);
            case 1 -> Collections.emptySet();
            case 2 -> target;
            case 3 -> subject.list();
            case 4, 5 -> other;
            case 6 -> new LinkedList<>(tokens);
            case 7 -> Collections.unmodifiableList(tokens);
            case 8 -> new SmallList<>(tokens);
            case 9 -> new SmallList8<>(tokens);
            case 10 -> onRoot() ? new Liar(tokens, tokens.size() + 3) : new ArrayList<>(tokens);
            case 11 -> onRoot() ? new Liar(tokens, 0) : new ArrayList<>(tokens);
            case 12 -> arguments.step().b() % 4 == 0 ? new Thrower(tokens.size()) : tokens;
            default -> new ArrayList<>(tokens);
        };
    }

    Predicate<ModelToken> predicate() {
        if (nullCallback()) {
            return null;
        }
        return token -> {
            touch(token);
            return arguments.matches(token);
        };
    }

    UnaryOperator<ModelToken> operator() {
        if (nullCallback()) {
            return null;
        }
        return token -> {
            touch(token);
            return arguments.image(token);
        };
    }

    /** Null not for views without elements: the JDK's reversed views then do not look at it. */
    Consumer<ModelToken> consumer() {
        return nullCallback() && (onRoot() || arguments.size() > 0) ? null : this::touch;
    }

    Function<ModelToken, Object> key() {
        if (nullCallback()) {
            return null;
        }
        return token -> {
            touch(token);
            int value = ModelToken.valueOf(token) / 2;
            return value == 1 ? null : value;
        };
    }

    /** Neither symmetric nor transitive, so that it shows which two elements are compared, and in which order. */
    BiPredicate<ModelToken, ModelToken> sameness() {
        if (nullCallback()) {
            return null;
        }
        return (kept, candidate) -> {
            touch(kept);
            touch(candidate);
            return (2 * ModelToken.valueOf(kept)
                                    + ModelToken.valueOf(candidate)
                                    + arguments.step().b())
                            % 3
                    == 0;
        };
    }

    /** A new one for each side: its results come in the order of its calls. */
    Supplier<ModelToken> supplier() {
        if (nullCallback()) {
            return null;
        }
        int[] next = {0};
        return () -> {
            ModelToken token = arguments.token(next[0]++);
            touch(token);
            return token;
        };
    }

    /** An iterator that reports each use. */
    Iterator<ModelToken> asking(Iterator<ModelToken> tokens) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                arguments.fuse().touch(HAS_NEXT);
                return tokens.hasNext();
            }

            @Override
            public ModelToken next() {
                ModelToken token = tokens.next();
                touch(token);
                return token;
            }
        };
    }

    /**
     * A comparator that, when the step is to blow, throws at a value instead of at a call: which calls a sort makes is its
     * own affair, but with two or more elements it must look at each.
     */
    Comparator<ModelToken> comparator() {
        int poison = arguments.step().blowAt() == 0 ? -1 : arguments.step().blowAt() % ModelToken.VALUES;
        return switch (arguments.kind() % 4) {
            case 0 -> poison < 0 ? null : poisoned(poison, true);
            case 1 -> poisoned(poison, false);
            case 2 -> poisoned(poison, true).reversed();
            default -> poisoned(poison, true);
        };
    }

    private static Comparator<ModelToken> poisoned(int poison, boolean ordered) {
        return (left, right) -> {
            if (ModelToken.valueOf(left) == poison || ModelToken.valueOf(right) == poison) {
                throw new ModelFuse.Blown("value " + poison);
            }
            return ordered ? ModelToken.valueOf(left) - ModelToken.valueOf(right) : 0;
        };
    }

    private boolean nullCallback() {
        return arguments.step().a() % 64 == 63;
    }

    private void touch(ModelToken token) {
        arguments.fuse().touch(ModelToken.serialOf(token));
    }

    /** Says one size and has another, as concurrent collections may. */
    private static final class Liar extends AbstractCollection<ModelToken> {
        private final List<ModelToken> tokens;
        private final int claimed;

        Liar(List<ModelToken> tokens, int claimed) {
            this.tokens = tokens;
            this.claimed = claimed;
        }

        @Override
        public Iterator<ModelToken> iterator() {
            return tokens.iterator();
        }

        @Override
        public int size() {
            return claimed;
        }
    }

    /** Throws, whichever way it is read. */
    private static final class Thrower extends AbstractCollection<ModelToken> {
        private final int size;

        Thrower(int size) {
            this.size = size;
        }

        @Override
        public Iterator<ModelToken> iterator() {
            throw new ModelFuse.Blown("iterator");
        }

        @Override
        public Object[] toArray() {
            throw new ModelFuse.Blown("toArray");
        }

        @Override
        public int size() {
            return size + 1;
        }
    }
}
