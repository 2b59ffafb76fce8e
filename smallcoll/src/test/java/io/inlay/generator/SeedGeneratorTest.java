package io.inlay.generator;

import static io.inlay.generator.SeedGenerator.recipe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inlay.generator.SeedGenerator.GenerationException;
import io.inlay.generator.SeedGenerator.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedGeneratorTest {
    private static final Recipe TWIN = recipe("demo.Seed", "demo.Seed8", "Slots4", "Slots8", "40 bytes", "56 bytes");

    @TempDir
    Path directory;

    private Path sources;
    private Path generated;

    @BeforeEach
    void writeSeed() throws IOException {
        sources = directory.resolve("sources");
        generated = directory.resolve("generated");
        write(
                sources,
                "Seed",
                "package demo;\n\n/** Takes 40 bytes. */\nclass Seed extends Slots4 {\n    Seed() {}\n}\n");
    }

    @Test
    void run_replacesWholeWordsAndKeepsTheRest() throws IOException {
        run(TWIN);

        assertThat(body("Seed8"))
                .isEqualTo(
                        "package demo;\n\n/** Takes 56 bytes. */\nclass Seed8 extends Slots8 {\n    Seed8() {}\n}\n");
    }

    @Test
    void run_startsTheOutputWithACommentThatNamesTheSeed() throws IOException {
        run(TWIN);

        assertThat(Files.readString(output("Seed8")).lines().findFirst().orElseThrow())
                .startsWith("//")
                .contains("Seed.java")
                .contains("do not edit");
    }

    @Test
    void run_leavesLongerWordsAlone() throws IOException {
        write(
                sources,
                "Prose",
                "package demo;\n// a lone word belongs alone, longer or not\nclass Prose { long lone; }\n");

        run(recipe("demo.Prose", "demo.Verse", "long", "int"));

        assertThat(body("Verse"))
                .isEqualTo("package demo;\n// a lone word belongs alone, longer or not\nclass Verse { int lone; }\n");
    }

    @Test
    void run_canSwapTwoWords() throws IOException {
        write(sources, "LongDoubleMap", "package demo;\nclass LongDoubleMap { double get(long key) { return 0; } }\n");

        run(recipe("demo.LongDoubleMap", "demo.DoubleLongMap", "long", "double", "double", "long"));

        assertThat(body("DoubleLongMap"))
                .isEqualTo("package demo;\nclass DoubleLongMap { long get(double key) { return 0; } }\n");
    }

    @Test
    void run_takesTheLongestOfTwoWordsThatStartAlike() throws IOException {
        write(sources, "Sizes", "package demo;\n// 40 B in all, 40 at most, 4 fields\nclass Sizes {}\n");

        run(recipe("demo.Sizes", "demo.Sizes8", "40 B", "56 B", "40", "48", "4", "8"));

        assertThat(body("Sizes8")).contains("// 56 B in all, 48 at most, 8 fields");
    }

    @Test
    void run_unchangedText_keepsTheTimeStamp() throws IOException {
        run(TWIN);
        FileTime longAgo = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
        Files.setLastModifiedTime(output("Seed8"), longAgo);

        run(TWIN);

        assertThat(Files.getLastModifiedTime(output("Seed8"))).isEqualTo(longAgo);
    }

    @Test
    void run_changedSeed_rewritesTheOutput() throws IOException {
        run(TWIN);
        write(sources, "Seed", "package demo;\n\n/** Takes 40 bytes. */\nclass Seed extends Slots4 { int added; }\n");

        run(TWIN);

        assertThat(body("Seed8")).contains("class Seed8 extends Slots8 { int added; }");
    }

    @Test
    void run_handWrittenClass_wins() throws IOException {
        String byHand = "package demo;\n\nclass Seed8 {}\n";
        write(sources, "Seed8", byHand);

        run(TWIN);

        assertThat(output("Seed8")).doesNotExist();
        assertThat(sources.resolve("demo/Seed8.java")).hasContent(byHand);
    }

    @Test
    void run_handWrittenClass_removesTheOneGeneratedBefore() throws IOException {
        run(TWIN);
        write(sources, "Seed8", "package demo;\n\nclass Seed8 {}\n");

        run(TWIN);

        assertThat(output("Seed8")).doesNotExist();
    }

    @Test
    void run_withoutTheRecipe_deletesItsOutput() throws IOException {
        run(TWIN);

        run();

        assertThat(output("Seed8")).doesNotExist();
    }

    @Test
    void run_filesOfOthers_stay() throws IOException {
        write(generated, "Other", "package demo;\n\nclass Other {}\n");

        run(TWIN);

        assertThat(output("Other")).exists();
    }

    @Test
    void run_wordThatTheSeedDoesNotContain_fails() {
        assertThatThrownBy(() -> run(recipe("demo.Seed", "demo.Seed8", "Slots4", "Slots8", "Slots5", "Slots9")))
                .isInstanceOf(GenerationException.class)
                .hasMessage("the recipe of demo.Seed8 replaces [Slots5], which its seed does not contain");
    }

    @Test
    void run_missingSeed_fails() {
        assertThatThrownBy(() -> run(recipe("demo.Missing", "demo.Missing8")))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("the seed of demo.Missing8 is missing")
                .hasMessageContaining("Missing.java");
    }

    @Test
    void run_compoundOfAReplacedWord_fails() throws IOException {
        write(sources, "Doubles", "package demo;\nclass Doubles { double[] toDoubleArray() { return null; } }\n");

        assertThatThrownBy(() -> run(recipe("demo.Doubles", "demo.Ints", "double", "int")))
                .isInstanceOf(GenerationException.class)
                .hasMessage("the recipe of demo.Ints says nothing of 'toDoubleArray', which is left of 'double'");
    }

    @Test
    void run_compoundReplacedByItself_isKept() throws IOException {
        write(sources, "Seed", "package demo;\nclass Seed { Object asSeed() { return this; } }\n");

        run(recipe("demo.Seed", "demo.Seed8", "asSeed", "asSeed"));

        assertThat(body("Seed8")).contains("class Seed8 { Object asSeed() { return this; } }");
    }

    @Test
    void run_wordInAPhraseThatIsKept_staysThere() throws IOException {
        write(sources, "Words", "package demo;\nclass Words { long[] words; long key; }\n");

        run(recipe("demo.Words", "demo.IntWords", "long", "int", "long[] words", "long[] words"));

        assertThat(body("IntWords")).isEqualTo("package demo;\nclass IntWords { long[] words; int key; }\n");
    }

    @Test
    void run_compoundBesideAPhraseThatIsKept_fails() throws IOException {
        write(sources, "Words", "package demo;\nclass Words { long[] words; long key; Object longKeys; }\n");

        assertThatThrownBy(
                        () -> run(recipe("demo.Words", "demo.IntWords", "long", "int", "long[] words", "long[] words")))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("longKeys");
    }

    @Test
    void run_importsThatBecomeOne_areWrittenOnce() throws IOException {
        write(
                sources,
                "Sums",
                "package demo;\n\nimport a.DoubleStream;\nimport a.LongStream;\nimport b.Other;\n\nclass Sums {}\n");

        run(recipe("demo.Sums", "demo.IntSums", "DoubleStream", "IntStream", "LongStream", "IntStream"));

        assertThat(body("IntSums"))
                .isEqualTo("package demo;\n\nimport a.IntStream;\nimport b.Other;\n\nclass IntSums {}\n");
    }

    @Test
    void run_wrongRecipe_changesNothingOnDisk() throws IOException {
        run(TWIN);
        String before = Files.readString(output("Seed8"));

        assertThatThrownBy(() -> run(recipe("demo.Seed", "demo.Seed9"), recipe("demo.Missing", "demo.Missing8")))
                .isInstanceOf(GenerationException.class);

        assertThat(Files.readString(output("Seed8"))).isEqualTo(before);
        assertThat(output("Seed9")).doesNotExist();
    }

    @Test
    void run_twoRecipesForOneClass_fails() {
        assertThatThrownBy(() -> run(TWIN, TWIN))
                .isInstanceOf(GenerationException.class)
                .hasMessage("two recipes make demo.Seed8");
    }

    @Test
    void recipe_wordWithoutSubstitute_fails() {
        assertThatThrownBy(() -> recipe("demo.Seed", "demo.Seed8", "Slots4")).isInstanceOf(GenerationException.class);
    }

    @Test
    void recipe_wordGivenTwice_fails() {
        assertThatThrownBy(() -> recipe("demo.Seed", "demo.Seed8", "a", "b", "a", "c"))
                .isInstanceOf(GenerationException.class);
    }

    @Test
    void read_givesTheRecipesOfAText() {
        List<String> lines = List.of(
                "# a comment",
                "demo.Seed -> demo.Seed8",
                "    Slots4 -> Slots8",
                "    40 bytes -> 56 bytes",
                "",
                "a.B -> c.D");

        assertThat(SeedGenerator.read(lines)).containsExactly(TWIN, recipe("a.B", "c.D"));
    }

    @Test
    void read_lineThatIsNoRecipe_fails() {
        assertRefused("not a line of a recipe: 'Slots4'", "a.B -> c.D", "Slots4");
        assertRefused(
                "not a line of a recipe: '    Slots4 -> Slots8 -> Slots16'",
                "a.B -> c.D",
                "    Slots4 -> Slots8 -> Slots16");
        assertRefused("not a line of a recipe: '    Slots4 -> Slots8'", "    Slots4 -> Slots8");
        assertRefused("two recipes are called 'a.B -> c.D'", "a.B -> c.D", "a.B -> c.D");
    }

    private static void assertRefused(String message, String... lines) {
        assertThatThrownBy(() -> SeedGenerator.read(List.of(lines)))
                .isInstanceOf(GenerationException.class)
                .hasMessage(message);
    }

    private void run(Recipe... recipes) throws IOException {
        new SeedGenerator(sources, generated, line -> {}).run(List.of(recipes));
    }

    private Path output(String simpleName) {
        return generated.resolve("demo").resolve(simpleName + ".java");
    }

    private String body(String simpleName) throws IOException {
        String text = Files.readString(output(simpleName));
        return text.substring(text.indexOf('\n') + 1);
    }

    private static void write(Path root, String simpleName, String text) throws IOException {
        Path file = root.resolve("demo").resolve(simpleName + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
