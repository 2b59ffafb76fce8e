package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles every example that the README and the Javadoc of public classes give. */
class ExamplesTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Path README = MODULE.resolveSibling("README.md");
    private static final Pattern README_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JAVADOC_BLOCK = Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);

    @TempDir
    Path classes;

    static List<Path> publicClasses() {
        return List.of(
                MODULE.resolve("src/main/java/io/inlay/smallcoll/Presize.java"),
                MODULE.resolve("src/main/java/io/inlay/smallcoll/SmallList.java"),
                MODULE.resolve("src/main/java/io/inlay/smallcoll/SpillStats.java"),
                MODULE.resolve("target/generated-sources/seeds/io/inlay/smallcoll/SmallList8.java"));
    }

    @Test
    void readme_examplesCompile() throws IOException {
        List<String> examples = examples(README, README_BLOCK);

        assertThat(examples).hasSizeGreaterThan(1);
        for (String example : examples) {
            assertThat(errors(example)).as(example).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("publicClasses")
    void javadoc_hasAnExampleThatCompiles(Path source) throws IOException {
        List<String> examples = examples(source, JAVADOC_BLOCK);

        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            assertThat(errors(example.replaceAll("(?m)^ \\* ?", "")))
                    .as(example)
                    .isEmpty();
        }
    }

    @Test
    void exampleThatDoesNotCompile_isFound() throws IOException {
        assertThat(errors("List<String> list = new SmallList<Integer>();")).isNotEmpty();
    }

    private static List<String> examples(Path file, Pattern block) throws IOException {
        Matcher matcher = block.matcher(Files.readString(file));
        List<String> examples = new ArrayList<>();
        while (matcher.find()) {
            examples.add(matcher.group(1));
        }
        return examples;
    }

    private Stream<String> errors(String example) throws IOException {
        String source =
                "import io.inlay.smallcoll.*; import java.util.*; import java.util.stream.*; class Example { void example() {\n"
                        + example + "\n} }";
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<String> options =
                    List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
            compiler.getTask(null, files, diagnostics, options, null, List.of(new Source(source)))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString);
    }

    /** A source file in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Example.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
