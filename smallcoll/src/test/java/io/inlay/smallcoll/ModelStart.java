package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How a list comes to be before the first step. Together they reach every state: empty, inline, exactly full, one over,
 * spilled with room, exactly full and nearly empty, and back in the fields.
 */
enum ModelStart {
    EMPTY,
    ADDED_ONE_BY_ONE,
    EXPECTED_SIZE,
    COPIED,
    SPILLED_BY_ENSURE_CAPACITY,
    SPILLED_AND_SHRUNK,
    SPILLED_AND_TRIMMED;

    /** Builds the list, with these elements. */
    ModelSubject build(ModelSubject factory, List<ModelToken> tokens) {
        ModelSubject subject = switch (this) {
            case COPIED -> factory.copy(tokens);
            case EXPECTED_SIZE -> factory.empty(tokens.size());
            default -> factory.empty(0);
        };
        int spilled = subject.isFixed() ? subject.capacity() : subject.inlineCapacity() + 1;
        switch (this) {
            case EMPTY, COPIED -> {}
            case ADDED_ONE_BY_ONE, EXPECTED_SIZE -> tokens.forEach(subject.list()::add);
            case SPILLED_BY_ENSURE_CAPACITY -> {
                subject.ensureCapacity(spilled + tokens.size());
                subject.list().addAll(tokens);
            }
            case SPILLED_AND_SHRUNK, SPILLED_AND_TRIMMED -> {
                subject.resize(spilled, null);
                subject.list().clear();
                subject.list().addAll(tokens);
                if (this == SPILLED_AND_TRIMMED) {
                    subject.trimToSize();
                }
            }
        }
        if (!subject.isFixed()) {
            checkRoom(subject, tokens.size());
        }
        return subject;
    }

    private void checkRoom(ModelSubject subject, int size) {
        boolean spilled = this == SPILLED_BY_ENSURE_CAPACITY || this == SPILLED_AND_SHRUNK;
        boolean exact = this == EXPECTED_SIZE || this == SPILLED_AND_TRIMMED;
        boolean fits = size <= subject.inlineCapacity();
        if (subject.isInline() != (fits && !spilled)
                || (exact && subject.capacity() != Math.max(subject.inlineCapacity(), size))) {
            throw new AssertionError(this + " with " + size + " led to " + ModelRoom.of(subject));
        }
    }

    /** The elements the list has after the start, of the given ones. */
    List<ModelToken> elements(int size, IntFunction<ModelToken> token) {
        List<ModelToken> tokens = new ArrayList<>();
        for (int i = 0; this != EMPTY && i < size; i++) {
            tokens.add(token.apply(i));
        }
        return tokens;
    }
}
