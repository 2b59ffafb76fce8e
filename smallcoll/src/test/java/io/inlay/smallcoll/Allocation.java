package io.inlay.smallcoll;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Counts the bytes a piece of code allocates on the thread that runs it; the JVM's count is exact. */
final class Allocation {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    static long ofThisThread() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    /** What the code allocates once everything it needs has been loaded: the least of several runs. */
    static long of(int runs, Runnable setUp, Runnable code) {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            setUp.run();
            long before = ofThisThread();
            code.run();
            least = Math.min(least, ofThisThread() - before);
        }
        return least;
    }
}
