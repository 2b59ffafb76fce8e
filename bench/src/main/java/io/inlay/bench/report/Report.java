package io.inlay.bench.report;

import io.inlay.bench.compare.Environment;
import io.inlay.bench.compare.ForkResult;
import io.inlay.bench.footprint.Footprint;
import java.util.List;

/**
 * All that a comparison found, as it is kept in {@code results.json}. Tables and charts follow from it.
 *
 * @param schema the version of this form
 * @param date when the run began, ISO 8601
 * @param preset how much time it had
 * @param rounds how many forks each class was to get
 * @param iterations how a fork spends its time, in words
 * @param seconds how long the run took
 * @param plannedForks how many forks were planned; fewer results mean that the time was up
 * @param leftOut rows that the preset names and had no time for, in words
 * @param environment the machine, the JVM and the commit
 * @param forks what each fork measured, in the order in which they ran
 * @param footprints what the lists keep on the heap
 */
public record Report(
        int schema,
        String date,
        String preset,
        int rounds,
        String iterations,
        long seconds,
        int plannedForks,
        List<String> leftOut,
        Environment environment,
        List<ForkResult> forks,
        List<Footprint> footprints) {
    /** The version of the form that this code writes and reads. */
    public static final int SCHEMA = 2;
}
