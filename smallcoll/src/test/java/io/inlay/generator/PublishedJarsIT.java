package io.inlay.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.inlay.generator.SeedGenerator.Recipe;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users get: the jars as they would be published. */
class PublishedJarsIT {
    private static final Path JAR = Path.of(System.getProperty("published.jar"));
    private static final Path SOURCES = Path.of(System.getProperty("published.sources"));
    private static final int JAVA_17_CLASS_FILE = 61;
    private static final long MAX_JAR_BYTES = 1 << 20;

    @ParameterizedTest
    @MethodSource("io.inlay.generator.GeneratedSourcesTest#recipes")
    void sourcesJar_holdsEveryGeneratedClassWithoutResidue(Recipe recipe) throws IOException {
        try (JarFile jar = new JarFile(SOURCES.toFile())) {
            String text = read(jar, GeneratedSources.path(recipe.output()));
            if (!Files.exists(Path.of("src/main/java", GeneratedSources.path(recipe.output())))) {
                GeneratedSources.assertSpecialised(recipe, text);
            }
        }
    }

    @Test
    void sourcesJar_holdsTheSourceOfEveryClass() throws IOException {
        assertThat(topLevelNames(SOURCES, ".java")).containsAll(topLevelNames(JAR, ".class"));
    }

    @Test
    void jars_holdOnlyTheLibrary() throws IOException {
        assertThat(topLevelNames(JAR, ".class")).allMatch(PublishedJarsIT::isOfTheLibrary);
        assertThat(topLevelNames(SOURCES, ".java")).allMatch(PublishedJarsIT::isOfTheLibrary);
    }

    @Test
    void jar_isSmall() throws IOException {
        assertThat(Files.size(JAR)).isLessThan(MAX_JAR_BYTES);
    }

    @Test
    void jar_holdsJava17ByteCode() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (ZipEntry entry : jar.stream().collect(Collectors.toList())) {
                if (entry.getName().endsWith(".class")) {
                    try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
                        in.skipNBytes(6);
                        assertThat(in.readUnsignedShort()).as(entry.getName()).isEqualTo(JAVA_17_CLASS_FILE);
                    }
                }
            }
        }
    }

    @Test
    void module_requiresOnlyTheJdkAtRunTime() {
        ModuleDescriptor module =
                ModuleFinder.of(JAR).find("io.inlay.smallcoll").orElseThrow().descriptor();
        Set<String> atRunTime = module.requires().stream()
                .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name)
                .collect(Collectors.toSet());

        assertThat(atRunTime).containsExactly("java.base");
        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .contains("io.inlay.smallcoll");
    }

    /** The annotations of nullness, which the module requires statically, are not on the caller's path. */
    @Test
    void module_ofACaller_compilesWithNothingButTheJar(@TempDir Path caller) throws IOException {
        Path module =
                Files.writeString(caller.resolve("module-info.java"), "module caller { requires io.inlay.smallcoll; }");
        Path user = Files.writeString(
                caller.resolve("User.java"),
                "package caller; class User { java.util.List<String> list = new io.inlay.smallcoll.SmallList<>(); }");
        StringWriter out = new StringWriter();

        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "-p",
                        JAR.toString(),
                        "-d",
                        caller.toString(),
                        module.toString(),
                        user.toString());

        assertThat(status).as(out.toString()).isZero();
    }

    private static boolean isOfTheLibrary(String name) {
        return name.equals("module-info") || name.startsWith("io/inlay/smallcoll/");
    }

    private static Set<String> topLevelNames(Path path, String extension) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(extension) && !name.contains("$"))
                    .map(name -> name.substring(0, name.length() - extension.length()))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(JarFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        assertThat(entry).as("%s in %s", name, jar.getName()).isNotNull();
        return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
}
