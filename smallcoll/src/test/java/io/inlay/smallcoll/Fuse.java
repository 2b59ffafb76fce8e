package io.inlay.smallcoll;

/** Throws at its k-th use. */
final class Fuse {
    private int usesLeft;

    Fuse(int k) {
        usesLeft = k;
    }

    /** Returns the given answer, unless this is the use at which it throws. */
    boolean burn(boolean answer) {
        usesLeft--;
        if (usesLeft == 0) {
            throw new Blown();
        }
        return answer;
    }

    /** What the fuse throws. */
    static final class Blown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
