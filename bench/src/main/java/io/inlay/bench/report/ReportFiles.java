package io.inlay.bench.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes the files of a report. */
public final class ReportFiles {
    private static final String RESULTS = "results.json";
    private static final String PAGE = "index.html";

    private ReportFiles() {}

    /** Writes the raw results and the page into a directory, and returns the page. */
    public static Path write(Report report, Path directory) throws IOException {
        Files.createDirectories(directory);
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(directory.resolve(RESULTS).toFile(), report);
        return Files.writeString(directory.resolve(PAGE), HtmlReport.render(report));
    }

    /**
     * Returns the report in a file.
     *
     * @throws IOException if the file cannot be read or holds something else; the message is one line
     */
    public static Report read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IOException("cannot read " + file);
        }
        Report report;
        try {
            report = new ObjectMapper().readValue(file.toFile(), Report.class);
        } catch (JacksonException e) {
            throw new IOException(file + " does not hold results: " + e.getOriginalMessage(), e);
        }
        if (report == null || report.schema() != Report.SCHEMA || report.forks() == null) {
            throw new IOException(file + " does not hold results of this version");
        }
        return report;
    }
}
