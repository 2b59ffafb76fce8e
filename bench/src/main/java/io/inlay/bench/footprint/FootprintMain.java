package io.inlay.bench.footprint;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;

/** Prints all footprints as JSON; {@link FootprintProcess} starts it with the flags that JOL needs. */
final class FootprintMain {
    /** Asks for the sizes that take long. */
    static final String LARGE = "large";

    private FootprintMain() {}

    public static void main(String[] args) throws IOException {
        // JOL explains itself on standard output, which belongs to the JSON.
        PrintStream json = System.out;
        System.setOut(System.err);
        json.println(new ObjectMapper()
                .writeValueAsString(
                        args.length > 0 && args[0].equals(LARGE)
                                ? MapFootprints.measureLarge()
                                : FootprintMeter.measureAll()));
    }
}
