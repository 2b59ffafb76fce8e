package io.inlay.smallcoll.primitive;

/** Runs something at its k-th use. */
final class PrimitiveFuse {
    private final Runnable bang;
    private final int blowAt;
    private int uses;

    PrimitiveFuse(int blowAt, Runnable bang) {
        this.blowAt = blowAt;
        this.bang = bang;
    }

    /** Throws at its k-th use; never if k is 0. */
    PrimitiveFuse(int blowAt) {
        this(blowAt, () -> {
            throw new Blown();
        });
    }

    /** Returns the given answer, unless this is the use at which it throws. */
    <T> T burn(T answer) {
        uses++;
        if (uses == blowAt) {
            bang.run();
        }
        return answer;
    }

    int uses() {
        return uses;
    }

    /** What the fuse throws: no other code throws it, so nobody can catch it by accident. */
    static final class Blown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
