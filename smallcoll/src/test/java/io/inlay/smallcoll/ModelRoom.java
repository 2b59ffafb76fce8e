package io.inlay.smallcoll;

/** How much room a list has, and the rules by which that may change. */
record ModelRoom(int size, int capacity, boolean inline) {

    static ModelRoom of(ModelSubject subject) {
        return new ModelRoom(subject.list().size(), subject.capacity(), subject.isInline());
    }

    /** Complains if the operation may not lead from this to what the subject has now. */
    void checkNow(ModelOp op, ModelSubject subject) {
        ModelRoom now = of(subject);
        boolean allowed = subject.isFixed()
                ? now.capacity == capacity && now.inline == inline
                : leadsTo(now, op, subject.inlineCapacity());
        if (!allowed) {
            throw new AssertionError(op.name() + " led from " + this + " to " + now);
        }
    }

    private boolean leadsTo(ModelRoom now, ModelOp op, int inlineCapacity) {
        if (op == ModelRootOp.TRIM_TO_SIZE) {
            return now.capacity == Math.max(inlineCapacity, size) && now.inline == (size <= inlineCapacity);
        }
        if (op == ModelRootOp.ENSURE_CAPACITY || op == ModelListOp.LIST_ITERATE_AND_EDIT) {
            return now.capacity >= capacity;
        }
        if (now.size <= capacity) {
            return now.capacity == capacity && now.inline == inline;
        }
        boolean byOne = now.size == capacity + 1 && now.size == size + 1;
        int grown = inline ? 10 : capacity + capacity / 2;
        return !now.inline && (byOne ? now.capacity == grown : now.capacity >= now.size);
    }
}
