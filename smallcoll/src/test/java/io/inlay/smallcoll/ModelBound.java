package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;

/** An ArrayList that refuses elements past a bound, as a list of a fixed capacity does; its sublists and iterators, too. */
final class ModelBound extends ArrayList<ModelToken> {
    private static final long serialVersionUID = 1L;

    private final int capacity;

    ModelBound(int capacity) {
        this.capacity = capacity;
    }

    int room() {
        return capacity - size();
    }

    void requireRoom(int extra) {
        if (extra > room()) {
            throw new IllegalStateException("more than " + capacity);
        }
    }

    @Override
    public boolean add(ModelToken token) {
        requireRoom(1);
        return super.add(token);
    }

    @Override
    public void add(int index, ModelToken token) {
        Objects.checkIndex(index, size() + 1);
        requireRoom(1);
        super.add(index, token);
    }

    @Override
    public boolean addAll(Collection<? extends ModelToken> tokens) {
        ModelToken[] added = tokens.toArray(new ModelToken[0]);
        requireRoom(added.length);
        return super.addAll(Arrays.asList(added));
    }

    @Override
    public boolean addAll(int index, Collection<? extends ModelToken> tokens) {
        Objects.checkIndex(index, size() + 1);
        ModelToken[] added = tokens.toArray(new ModelToken[0]);
        requireRoom(added.length);
        return super.addAll(index, Arrays.asList(added));
    }
}
