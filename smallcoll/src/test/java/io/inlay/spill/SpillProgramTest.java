package io.inlay.spill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts {@link SpillProgram} with and without the property that makes lists count themselves. */
class SpillProgramTest {
    private static final long TIME_LIMIT_SECONDS = 120;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"compare", "construct", "threads", "collect"})
    void lists_propertyIsTrue_areCountedAsTheyAre(String action) throws Exception {
        String output = run(action, "-Dinlay.spillstats=true", "-Xmx32m");

        assertThat(output).contains("done " + action);
    }

    @Test
    void exit_propertyIsTrue_printsTheTable() throws Exception {
        String output = run("print", "-Dinlay.spillstats=true");

        assertThat(output)
                .contains("Lists by the place that made them, 2 of 2")
                .containsPattern("10 +10 +0 +4 +SmallList of 4 at io.inlay.spill.SpillProgram.newList\\(")
                .containsPattern("1 +1 +0 +0 +SmallList of 4 at io.inlay.spill.SpillProgram.newObjectList\\(")
                .containsPattern("sizes 1:10\\s");
    }

    @Test
    void firstList_isMadeWhileTheJvmExits_works() throws Exception {
        assertThat(run("late", "-Dinlay.spillstats=true")).contains("at exit [first, second]");
    }

    @Test
    void exit_propertyIsANumber_printsSoManyPlaces() throws Exception {
        String output = run("print", "-Dinlay.spillstats=1");

        assertThat(output).contains("1 of 2", "SpillProgram.newList(").doesNotContain("SpillProgram.newObjectList(");
    }

    @ParameterizedTest
    @CsvSource({"-Dinlay.spillstats=false", "-Dinlay.spillstats=0", "-Dsomething=else"})
    void lists_propertyIsOff_areNotCounted(String property) throws Exception {
        assertThat(run("off", property)).contains("done off").doesNotContain("Lists by the place", "spillstats");
    }

    @Test
    void lists_propertyMeansNothing_areNotCountedAndTheValueIsNamed() throws Exception {
        assertThat(run("off", "-Dinlay.spillstats=sometimes")).contains("done off", "sometimes");
    }

    private String run(String action, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SpillProgram.class.getName(), action));
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
