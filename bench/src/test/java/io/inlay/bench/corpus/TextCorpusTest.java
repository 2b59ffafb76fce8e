package io.inlay.bench.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextCorpusTest {
    @ParameterizedTest
    @EnumSource
    void statistics_areThoseInTheDocumentation(TextCorpus corpus) throws IOException {
        List<String> strings = corpus.strings();
        HashSet<String> different = new HashSet<>(strings);
        List<Integer> lengths = different.stream()
                .map(string -> string.getBytes(UTF_8).length)
                .sorted()
                .toList();
        String row = String.format(
                Locale.ROOT,
                "| `%s` | %,d | %,d | %d / %d / %d / %d |",
                corpus,
                strings.size(),
                different.size(),
                CorpusStatistics.percentile(lengths, 50),
                CorpusStatistics.percentile(lengths, 90),
                CorpusStatistics.percentile(lengths, 99),
                CorpusStatistics.percentile(lengths, 100));

        assertThat(Files.readString(Path.of("..", "docs", "corpora.md"))).contains(row);
    }

    @Test
    void strings_equalOnes_areDifferentObjects() {
        List<String> agents = TextCorpus.USER_AGENTS.strings();

        assertThat(agents.stream().filter(agents.get(0)::equals).count()).isGreaterThan(1);
        assertThat(agents.stream().filter(agent -> agent == agents.get(0)).count())
                .isEqualTo(1);
    }

    @Test
    void split_prose_takesWordsOfAllScripts() {
        assertThat(TextCorpus.PROSE.split("L\u2019\u00e9t\u00e9 (1)\t2004-03-30\t\u038f\u03c1\u03b1 e\u0301t."))
                .containsExactly("L", "\u00e9t\u00e9", "1", "2004", "03", "30", "\u038f\u03c1\u03b1", "e\u0301t");
    }

    @Test
    void userAgents_haveTheDigestInTheSourcesAndTheirLicence() throws IOException, NoSuchAlgorithmException {
        byte[] text = TextCorpus.USER_AGENTS.text().getBytes(UTF_8);
        String hex =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));

        assertThat(carriedText("SOURCES.md")).contains("| `user-agents.txt.gz` | `" + hex + "` |");
        assertThat(carriedText("LICENSE-user-agents.txt")).contains("2-Clause BSD License");
    }

    @Test
    void converter_takesTheAgentOfEachVisit(@TempDir Path folder) throws IOException {
        Path file = Files.createDirectories(folder.resolve("dist")).resolve("user-agents.json");
        Files.writeString(file, "[{\"userAgent\": \"a\"}, {\"weight\": 1, \"userAgent\": \"b\"}]");

        assertThat(UserAgentConverter.text(folder)).isEqualTo("a\nb\n");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> UserAgentConverter.convert(folder, folder))
                .withMessageContaining("USER_AGENTS has 2 strings instead of 10000");
        assertThat(folder.resolve("user-agents.txt.gz")).doesNotExist();
    }

    @Test
    void geonames_rowOfAnotherLength_isRefused() {
        assertThatExceptionOfType(UnreadableCorpusException.class)
                .isThrownBy(() -> Geonames.parse("head\na^b^c"))
                .withMessageContaining("a row of 3 columns: a^b^c");
    }

    private static String carriedText(String name) throws IOException {
        try (InputStream in = TextCorpus.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
