package io.inlay.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.inlay.generator.SeedGenerator.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The build's own output: what the recipes of this project made of its seeds. */
class GeneratedSourcesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path GENERATED = Path.of("target/generated-sources/seeds");

    static List<Recipe> recipes() {
        return SeedGenerator.recipes();
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void everyRecipe_isGeneratedWithoutResidueOrHandWritten(Recipe recipe) throws IOException {
        Path file = Path.of(GeneratedSources.path(recipe.output()));
        if (Files.exists(SOURCES.resolve(file))) {
            assertThat(GENERATED.resolve(file)).doesNotExist();
        } else {
            GeneratedSources.assertSpecialised(recipe, Files.readString(GENERATED.resolve(file)));
        }
    }

    @Test
    void everyGeneratedFile_hasARecipe() throws IOException {
        List<Path> expected = recipes().stream()
                .map(recipe -> GENERATED.resolve(GeneratedSources.path(recipe.output())))
                .collect(Collectors.toList());
        try (Stream<Path> files = Files.walk(GENERATED)) {
            assertThat(files.filter(Files::isRegularFile)).isSubsetOf(expected);
        }
    }
}
