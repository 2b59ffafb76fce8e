package io.inlay.smallcoll;

import java.util.Collections;
import java.util.function.BiConsumer;

/** A structural change that code called by a list makes to the very list. */
enum ModelChange {
    ADD_FIRST((subject, token) -> subject.list().add(0, token)),
    ADD_LAST((subject, token) -> subject.list().add(token)),
    ADD_MANY((subject, token) -> subject.list().addAll(Collections.nCopies(20, token))),
    REMOVE_FIRST((subject, token) -> subject.removeFirst()),
    REMOVE_LAST((subject, token) -> subject.removeLast()),
    TRUNCATE((subject, token) -> subject.truncate(subject.list().size() / 2)),
    CLEAR((subject, token) -> subject.list().clear()),
    CLEAR_AND_TRIM((subject, token) -> {
        subject.list().clear();
        subject.trimToSize();
    });

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final BiConsumer<ModelSubject, ModelToken> body;

    ModelChange(BiConsumer<ModelSubject, ModelToken> body) {
        this.body = body;
    }

    /** Makes the change, with this token where it adds. */
    void apply(ModelSubject subject, ModelToken token) {
        body.accept(subject, token);
    }
}
