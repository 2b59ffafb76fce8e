package io.inlay.bench.http;

/**
 * A field of an HTTP message.
 *
 * @param name as it was received; HTTP compares names without regard to letter case
 * @param value without the white space around it
 */
public record Header(String name, String value) {
    boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }
}
