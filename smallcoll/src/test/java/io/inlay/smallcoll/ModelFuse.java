package io.inlay.smallcoll;

import java.util.Arrays;

/**
 * Records the calls a list makes to code it was given, and makes the k-th of them throw or do something else unexpected.
 *
 * <p>Tokens and callbacks report here. While the fuse is not lit (a test looks at a list), nothing is recorded and nothing
 * throws. Not thread-safe: one world, one thread.
 */
final class ModelFuse {

    /** What a blown fuse throws: no other code throws it, so nobody can catch it by accident. */
    static final class Blown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Blown(String message) {
            super(message, null, false, false);
        }
    }

    private static final int NEVER = 0;

    private int[] calls = new int[64];
    private int callCount;
    private int blowAt = NEVER;
    private Runnable bang = () -> {};
    private boolean lit;

    /** Starts recording; the call with this number, counted from one, throws. Zero: none does. */
    void light(int blowAt) {
        light(blowAt, () -> {
            throw new Blown("call " + callCount);
        });
    }

    /** Starts recording; the call with this number, counted from one, does this. */
    void light(int blowAt, Runnable bang) {
        this.blowAt = blowAt;
        this.bang = bang;
        callCount = 0;
        lit = true;
    }

    /** Stops recording and returns what was recorded since {@link #light}. */
    int[] extinguish() {
        lit = false;
        return Arrays.copyOf(calls, callCount);
    }

    /** Notes a call about this thing. */
    void touch(int what) {
        if (!lit) {
            return;
        }
        if (callCount == calls.length) {
            calls = Arrays.copyOf(calls, 2 * callCount);
        }
        calls[callCount++] = what;
        if (callCount == blowAt) {
            bang.run();
        }
    }
}
