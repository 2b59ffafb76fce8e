package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    private static final Pattern PUBLIC_CLASS = Pattern.compile("^public ", Pattern.MULTILINE);

    @TempDir
    Path classes;

    /** Every file of this module that declares a public class, written by hand or made from a seed. */
    static List<Path> publicClasses() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String root : List.of("src/main/java", "target/generated-sources/seeds")) {
            try (Stream<Path> files = Files.walk(MODULE.resolve(root))) {
                sources.addAll(files.filter(ExamplesTest::declaresPublicClass).toList());
            }
        }
        assertThat(sources).hasSizeGreaterThan(20);
        return sources;
    }

    private static boolean declaresPublicClass(Path file) {
        try {
            return file.toString().endsWith(".java")
                    && PUBLIC_CLASS.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        String source = "import io.inlay.smallcoll.*; import io.inlay.smallcoll.primitive.*; import java.util.*;"
                + " import java.util.stream.*; class Example { void example() {\n"
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
