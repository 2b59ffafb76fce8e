package io.inlay.smallcoll;

import java.util.ConcurrentModificationException;
import java.util.List;

/** A list or view of the subject and the same of the model. */
final class ModelPair {
    private final List<ModelToken> subject;
    private final List<ModelToken> model;
    private final boolean reversed;
    private boolean modelStale;
    private boolean subjectStale;

    /**
     * @param reversed whether a reversal is on the way from the list to this view: then the order in which bulk operations
     *     make their calls is not specified
     */
    ModelPair(List<ModelToken> subject, List<ModelToken> model, boolean reversed) {
        this.subject = subject;
        this.model = model;
        this.reversed = reversed;
    }

    List<ModelToken> subject() {
        return subject;
    }

    List<ModelToken> model() {
        return model;
    }

    boolean reversed() {
        return reversed;
    }

    /** Whether the view must fail, since the list was changed by other means. Only views of parts ever do. */
    boolean isStale() {
        return modelStale = modelStale || isStale(model);
    }

    /** Whether the subject's view fails as well. */
    boolean bothStale() {
        return isStale() && (subjectStale = subjectStale || isStale(subject));
    }

    /** Whether this view fails: once stale, always stale. */
    static boolean isStale(List<ModelToken> view) {
        try {
            return view.size() < 0;
        } catch (ConcurrentModificationException e) {
            return true;
        }
    }
}
