package io.inlay.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.inlay.generator.SeedGenerator.Recipe;
import java.util.regex.Pattern;

/** What holds for the text of every generated class, wherever it is found. */
final class GeneratedSources {
    private GeneratedSources() {}

    static String path(String className) {
        return className.replace('.', '/') + ".java";
    }

    /** Written without the generator's own idea of a word, so that a fault there shows here. */
    static void assertSpecialised(Recipe recipe, String text) {
        int endOfHeader = text.indexOf('\n');
        assertThat(text.substring(0, endOfHeader))
                .as("header of %s", recipe.output())
                .contains("do not edit")
                .contains(recipe.seed().substring(recipe.seed().lastIndexOf('.') + 1) + ".java");
        String body = text.substring(endOfHeader);
        for (String substitute : recipe.words().values()) {
            // A phrase may keep a word of the seed.
            body = substitute.matches("\\w+") ? body : body.replace(substitute, "");
        }
        String rest = body;
        recipe.words().keySet().forEach(word -> {
            if (!recipe.words().containsValue(word)) {
                assertThat(Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(rest))
                        .as("'%s' of the seed in %s", word, recipe.output())
                        .matches(matcher -> !matcher.find());
            }
        });
    }
}
