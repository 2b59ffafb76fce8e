package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Elasticsearch once claimed a slot before the key was stored, and was corrupt after a refused allocation. Here growth,
 * ensureCapacity and trimToSize are refused in a virtual machine with little memory, and the map is as it was.
 */
class PrimitiveMapRefusedAllocationTest {
    private static final long TIME_LIMIT_SECONDS = 120;

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource("io.inlay.smallcoll.primitive.PrimitiveMapType#all")
    void map_allocationRefused_isAsItWas(PrimitiveMapType type) throws IOException, InterruptedException {
        Path output = directory.resolve("output.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RefusedAllocationProgram.class.getName(),
                        type.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(TIME_LIMIT_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(output);
        assertThat(ended).as(text).isTrue();
        assertThat(process.exitValue()).as(text).isZero();
        assertThat(text).contains("done " + type);
    }
}
