package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The arguments of one step, resolved once against the state before it, so that both sides get the same numbers and the very
 * same tokens.
 */
final class ModelArguments {
    private static final int INVALID_SHARE = ModelStep.BOUND / 24;

    private final ModelFuse fuse;
    private final ModelStep step;
    private final int size;
    private final int inlineCapacity;
    private final int firstSerial;
    private final List<ModelToken> fresh = new ArrayList<>();
    private final IdentityHashMap<ModelToken, ModelToken> images = new IdentityHashMap<>();
    private int tokensMade;

    /** @param size the size of the target before the step */
    ModelArguments(ModelFuse fuse, ModelStep step, int size, int inlineCapacity, int firstSerial) {
        this.fuse = fuse;
        this.step = step;
        this.size = size;
        this.inlineCapacity = inlineCapacity;
        this.firstSerial = firstSerial;
    }

    ModelFuse fuse() {
        return fuse;
    }

    ModelStep step() {
        return step;
    }

    int size() {
        return size;
    }

    int tokensMade() {
        return tokensMade;
    }

    /** An index of an element, sometimes a wrong one. */
    int index() {
        return resolve(step.a(), size - 1);
    }

    /** An index between elements, sometimes a wrong one. */
    int position() {
        return resolve(step.a(), size);
    }

    /** A range, sometimes a wrong or inverted one, of something with this many elements. */
    int[] range(int length) {
        int from = resolve(step.a(), length);
        int to = resolve(step.b(), length);
        boolean swap = from > to && from <= length && to >= 0 && (step.c() & 31) != 0;
        return swap ? new int[] {to, from} : new int[] {from, to};
    }

    int[] range() {
        return range(size);
    }

    /** A new size or capacity: near the present one, at the thresholds, or now and then far out or negative. */
    int newSize() {
        int raw = step.a() >>> 3;
        return switch (step.a() & 7) {
            case 0 -> raw % 4;
            case 1 -> size + raw % 3 - 1;
            case 2 -> inlineCapacity + raw % 3 - 1;
            case 3 -> 2 * inlineCapacity + raw % 3 - 1;
            case 4 -> raw % 64 == 0 ? 100 : -1 - raw % 2;
            default -> raw % (size + 1);
        };
    }

    /**
     * How many elements an argument has: mostly few, up to 2N+3; now and then 100 or 1000, or about 64, past which bits no
     * longer fit into one {@code long}.
     */
    int count() {
        int raw = step.c() >>> 4;
        if (raw < 8) {
            return 1000;
        }
        if (raw < 80) {
            return raw < 32 ? 100 : 61 + raw % 6;
        }
        return raw % 3 == 0 ? (raw / 3) % (2 * inlineCapacity + 4) : (raw / 3) % 5;
    }

    /** What kind of argument collection: a number below 16. */
    int kind() {
        return step.c() & 15;
    }

    /** The index-th new token of this step, or null. */
    ModelToken token(int index) {
        while (fresh.size() <= index) {
            int value = (step.b() + fresh.size() * (step.b() % 3)) % (ModelToken.VALUES + 1);
            fresh.add(value == ModelToken.VALUES ? null : make(value));
        }
        return fresh.get(index);
    }

    ModelToken[] tokens() {
        ModelToken[] tokens = new ModelToken[count()];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = token(i);
        }
        return tokens;
    }

    /** What this step's operator makes of an element: the same object on both sides. */
    ModelToken image(ModelToken token) {
        if (images.containsKey(token)) {
            return images.get(token);
        }
        int value = (ModelToken.valueOf(token) * 2 + step.b()) % (ModelToken.VALUES + 1);
        ModelToken image = value == ModelToken.VALUES ? null : make(value);
        images.put(token, image);
        return image;
    }

    /** Whether this step's predicate matches the element: each value on its own. */
    boolean matches(ModelToken token) {
        return (step.b() >>> ModelToken.valueOf(token) & 1) != 0;
    }

    private ModelToken make(int value) {
        return new ModelToken(fuse, value, firstSerial + tokensMade++);
    }

    private static int resolve(int raw, int bound) {
        if (raw < INVALID_SHARE) {
            return switch (raw & 3) {
                case 0 -> -1;
                case 1 -> bound + 1;
                case 2 -> Integer.MIN_VALUE;
                default -> Integer.MAX_VALUE;
            };
        }
        return raw % Math.max(1, bound + 1);
    }
}
