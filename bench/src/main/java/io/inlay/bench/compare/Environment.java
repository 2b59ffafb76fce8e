package io.inlay.bench.compare;

import java.io.File;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the figures depend on beside the code.
 *
 * @param cpu the model of the processor
 * @param cores how many of its threads the JVM may use
 * @param memory of the machine
 * @param load the load average when the run began: near 0 on a quiet machine
 * @param os name, version and architecture
 * @param jdk vendor and version
 * @param collector the garbage collector
 * @param flags the JVM's flags, which the forks inherit
 * @param commit the commit that was measured, and whether files had changed since
 */
public record Environment(
        String cpu,
        int cores,
        String memory,
        String load,
        String os,
        String jdk,
        String collector,
        String flags,
        String commit) {

    private static final String UNKNOWN = "unknown";

    /** Returns what this process can see of the machine, the JVM and the repository that it was built in. */
    public static Environment current() {
        return new Environment(
                cpuModel(),
                Runtime.getRuntime().availableProcessors(),
                totalMemory(),
                loadAverage(),
                property("os.name") + " " + property("os.version") + " " + property("os.arch"),
                property("java.vm.vendor") + " " + property("java.vm.name") + " " + property("java.runtime.version"),
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .map(GarbageCollectorMXBean::getName)
                        .collect(Collectors.joining(", ")),
                joined(ManagementFactory.getRuntimeMXBean().getInputArguments()),
                currentCommit());
    }

    private static String property(String name) {
        return System.getProperty(name, UNKNOWN);
    }

    private static String joined(List<String> arguments) {
        return arguments.isEmpty() ? "none" : String.join(" ", arguments);
    }

    private static String loadAverage() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? UNKNOWN : String.format(Locale.ROOT, "%.2f", load);
    }

    private static String totalMemory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                ? String.format(Locale.ROOT, "%.1f GiB", os.getTotalMemorySize() / (double) (1 << 30))
                : UNKNOWN;
    }

    private static String cpuModel() {
        Path cpuinfo = Path.of("/proc/cpuinfo");
        if (Files.isReadable(cpuinfo)) {
            try (Stream<String> lines = Files.lines(cpuinfo)) {
                return lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(UNKNOWN);
            } catch (IOException e) {
                return UNKNOWN;
            }
        }
        String windows = System.getenv().getOrDefault("PROCESSOR_IDENTIFIER", "");
        return windows.isEmpty() ? output(List.of("sysctl", "-n", "machdep.cpu.brand_string"), UNKNOWN) : windows;
    }

    private static String currentCommit() {
        String directory = repositoryHint().toString();
        String hash = output(List.of("git", "-C", directory, "rev-parse", "HEAD"), "");
        if (hash.isEmpty()) {
            return UNKNOWN;
        }
        String changes = output(List.of("git", "-C", directory, "status", "--porcelain"), "");
        return changes.isEmpty() ? hash : hash + " with uncommitted changes";
    }

    /** The jar lies in the build directory of the repository that it was built from. */
    private static Path repositoryHint() {
        String classPath = System.getProperty("java.class.path", "");
        Path first = Path.of(classPath.split(File.pathSeparator, 2)[0]).toAbsolutePath();
        Path directory = Files.isDirectory(first) ? first : first.getParent();
        return directory != null && Files.isDirectory(directory)
                ? directory
                : Path.of("").toAbsolutePath();
    }

    private static String output(List<String> command, String otherwise) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 && !output.isEmpty() ? output : otherwise;
        } catch (IOException e) {
            return otherwise;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise;
        }
    }
}
