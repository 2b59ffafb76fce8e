package io.inlay.smallcoll;

/** How much room a list has, and the rules by which that may change. */
record ModelRoom(int size, int capacity, boolean inline) {

    static ModelRoom of(ModelSubject subject) {
        return new ModelRoom(subject.list().size(), subject.capacity(), subject.isInline());
    }

    /** Complains if the operation may not lead from this to what the subject has now. */
    void checkNow(ModelOp op, ModelSubject subject) {
        ModelRoom now = of(subject);
        String change = op.name() + " led from " + this + " to " + now;
        if (op == ModelRootOp.TRIM_TO_SIZE) {
            require(now.capacity == Math.max(subject.inlineCapacity(), size), change);
            require(now.inline == (size <= subject.inlineCapacity()), change);
        } else if (op == ModelRootOp.ENSURE_CAPACITY || op == ModelListOp.LIST_ITERATE_AND_EDIT) {
            require(now.capacity >= capacity, change);
        } else if (now.size <= capacity) {
            require(now.capacity == capacity && now.inline == inline, change);
        } else {
            require(!now.inline && now.capacity >= now.size, change);
            boolean byOne = now.size == capacity + 1 && now.size == size + 1;
            int grown = inline ? 2 * capacity : capacity + capacity / 2;
            require(!byOne || now.capacity == grown, change);
        }
    }

    private static void require(boolean holds, String complaint) {
        if (!holds) {
            throw new AssertionError(complaint);
        }
    }
}
