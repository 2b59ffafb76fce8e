package io.inlay.bench.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A head as a recording has it, before it becomes bytes. */
record RecordedHead(String startLine, List<Field> fields) {
    record Field(String name, String value) {}

    /** Returns what an HTTP/1.1 sender puts on the socket. */
    byte[] toBytes() {
        StringBuilder head = new StringBuilder();
        appendLine(head, startLine);
        for (Field field : fields) {
            appendLine(head, field.name() + ": " + field.value());
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void appendLine(StringBuilder head, String line) {
        if (line.isEmpty() || !line.chars().allMatch(c -> (c >= ' ' && c <= '~') || c == '\t')) {
            throw new IllegalArgumentException("Not a line of printable ASCII: \"" + line + "\"");
        }
        head.append(line).append("\r\n");
    }
}
