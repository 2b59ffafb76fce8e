package io.inlay.bench.footprint;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures footprints in a JVM of its own, since JOL wants flags that the user need not type. */
public final class FootprintProcess {
    private FootprintProcess() {}

    /**
     * Returns the footprint of every class at every size that is measured soon, for the running JDK.
     *
     * @throws IOException if the JVM could not be started or ended without a result
     */
    public static List<Footprint> measureAll() throws IOException {
        return measure(List.of());
    }

    /**
     * Returns the footprints of maps and sets of ten thousand to a million entries, which takes minutes.
     *
     * @throws IOException if the JVM could not be started or ended without a result
     */
    public static List<Footprint> measureLarge() throws IOException {
        return measure(List.of(FootprintMain.LARGE));
    }

    private static List<Footprint> measure(List<String> arguments) throws IOException {
        List<String> command = command();
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] json = process.getInputStream().readAllBytes();
        int exitCode = waitFor(process);
        if (exitCode != 0) {
            throw new IOException("the JVM that measures footprints ended with exit code " + exitCode);
        }
        return new ObjectMapper().readValue(json, new TypeReference<List<Footprint>>() {});
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Compact headers or uncompressed references of this JVM are those to measure.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-XX:"))
                .forEach(command::add);
        command.addAll(flags(Runtime.version().feature()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FootprintMain.class.getName()));
        return command;
    }

    private static List<String> flags(int feature) {
        List<String> flags = new ArrayList<>(List.of("-Djdk.attach.allowAttachSelf=true"));
        if (feature >= 21) {
            flags.add("-XX:+EnableDynamicAgentLoading");
        }
        if (feature >= 24) {
            flags.add("--sun-misc-unsafe-memory-access=allow");
        }
        return flags;
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while footprints were measured", e);
        }
    }
}
