package io.inlay.smallcoll;

import java.util.List;

/** Makes one view or cursor of a list or view, for both sides. */
record ModelViews(ModelSubject subject, ModelOracle oracle, ModelPair pair, boolean ofRoot, ModelArguments arguments) {

    Object make(ModelViewOp op, boolean ofSubject) {
        List<ModelToken> list = ofSubject ? pair.subject() : pair.model();
        return switch (op) {
            case SUB_LIST -> list.subList(arguments.range()[0], arguments.range()[1]);
            case REVERSED -> reversed(list, ofSubject);
            case ITERATOR -> list.iterator();
            case LIST_ITERATOR -> list.listIterator();
            case LIST_ITERATOR_AT -> list.listIterator(arguments.position());
            // those of views bind at different moments; they are used at once, by ModelListOp.SPLIT
            case SPLITERATOR -> (ofSubject ? subject.list() : oracle.list()).spliterator();
        };
    }

    private List<ModelToken> reversed(List<ModelToken> list, boolean ofSubject) {
        if (ofRoot) {
            return ofSubject ? subject.reversed() : oracle.reversed();
        }
        if (ofSubject) {
            return ModelSequenced.reversed(list);
        }
        return list instanceof ModelReversed view ? view.base() : new ModelReversed(list);
    }

    @SuppressWarnings("unchecked")
    ModelPair pair(ModelViewOp op, Object ofSubject, Object ofModel) {
        boolean reversed = pair.reversed() || op == ModelViewOp.REVERSED;
        return new ModelPair((List<ModelToken>) ofSubject, (List<ModelToken>) ofModel, reversed);
    }

    ModelCursor cursor(ModelViewOp op, Object ofSubject, Object ofModel) {
        boolean plain = op == ModelViewOp.ITERATOR;
        return new ModelCursor(ofSubject, ofModel, pair, ofRoot || op == ModelViewOp.SPLITERATOR, plain);
    }
}
