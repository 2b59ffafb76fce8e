package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody who knows the numbers that hash codes are made with, in a process of its own, chooses keys that all meet in one
 * group. In a process with other numbers these keys are like any others; where the numbers are those, the map notices.
 */
class AdversaryTest {
    private static final long TIME_LIMIT_SECONDS = 120;
    private static final Pattern RESULT = Pattern.compile("total (\\d+) largest (\\d+) tables (\\d+) found (\\d+)");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"LongLongMap", "IntIntMap", "ObjectIntMap"})
    void keysThatMeet_otherSeed_areSpread(String type) throws Exception {
        Path keys = directory.resolve("keys.txt");
        run("choose", keys, "42", type);
        for (String seed : List.of("43", "-1", "none")) {
            Insertion insertion = insertion(run("insert", keys, seed, type));
            assertThat(insertion.found()).isEqualTo(AdversaryProgram.KEYS);
            assertThat(insertion.tables()).as("tables").isEqualTo(1);
            assertThat(insertion.largest()).as("largest distance").isLessThan(12);
            assertThat(insertion.total()).as("total distance").isLessThan(AdversaryProgram.KEYS / 8);
        }
    }

    /** The way to a vacant group becomes longer with each key, until the map draws another salt. Then these keys are spread. */
    @ParameterizedTest
    @ValueSource(strings = {"LongLongMap", "IntIntMap", "ObjectIntMap"})
    void keysThatMeet_sameSeed_areNoticedAndSpread(String type) throws Exception {
        Path keys = directory.resolve("keys.txt");
        run("choose", keys, "42", type);
        Insertion insertion = insertion(run("insert", keys, "42", type));
        int passing = 254;
        int furthest = passing / Groups.SLOTS + 1;
        assertThat(insertion.found()).isEqualTo(AdversaryProgram.KEYS);
        assertThat(insertion.tables()).as("tables").isEqualTo(2);
        assertThat(insertion.largest()).as("largest distance").isEqualTo(furthest);
        assertThat(insertion.total()).as("total distance").isLessThan(passing * furthest + AdversaryProgram.KEYS / 8);
    }

    /** Each length draws a salt of its own, so that keys that meet in one do not meet in the next, whoever knows the seed. */
    @Test
    void keysThatMeet_sameSeedInAMapThatGrows_areSpread() throws Exception {
        Path keys = directory.resolve("keys.txt");
        run("choose", keys, "42", "LongLongMap");
        Insertion insertion = insertion(run("grow", keys, "42", "LongLongMap"));
        assertThat(insertion.found()).isEqualTo(AdversaryProgram.KEYS);
        assertThat(insertion.total()).as("total distance").isLessThan(254 * 37 + AdversaryProgram.KEYS / 2);
    }

    @Test
    void order_fixedSeed_isRepeated() throws Exception {
        Path none = directory.resolve("none");
        String order = run("order", none, "42", "");
        assertThat(run("order", none, "42", "")).isEqualTo(order);
        assertThat(run("order", none, "0x2A", "")).isEqualTo(order);
        assertThat(run("order", none, "43", "")).isNotEqualTo(order).hasSameSizeAs(order);
    }

    private record Insertion(long total, int largest, int tables, int found) {}

    private static Insertion insertion(String output) {
        Matcher result = RESULT.matcher(output);
        assertThat(result.find()).as(output).isTrue();
        return new Insertion(
                Long.parseLong(result.group(1)),
                Integer.parseInt(result.group(2)),
                Integer.parseInt(result.group(3)),
                Integer.parseInt(result.group(4)));
    }

    /** Runs the program; a seed that is no number is drawn. */
    private String run(String action, Path file, String seed, String type) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-ea");
        command.add("-Dinlay.hash.seed=" + seed);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(AdversaryProgram.class.getName(), action, file.toString(), type));
        Path output = directory.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(TIME_LIMIT_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(output);
        assertThat(ended).as(text).isTrue();
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }
}
