package io.inlay.bench.http;

/** The fields that concern one connection only and that a proxy must not pass on (RFC 9110, section 7.6.1). */
final class HopByHop {
    private HopByHop() {}

    /** Tells whether the field is one of them; the length leaves at most two names to compare with. */
    static boolean isNamedBy(String name) {
        return switch (name.length()) {
            case 2 -> name.equalsIgnoreCase("te");
            case 7 -> name.equalsIgnoreCase("trailer") || name.equalsIgnoreCase("upgrade");
            case 10 -> name.equalsIgnoreCase("connection") || name.equalsIgnoreCase("keep-alive");
            case 16 -> name.equalsIgnoreCase("proxy-connection");
            case 17 -> name.equalsIgnoreCase("transfer-encoding");
            case 18 -> name.equalsIgnoreCase("proxy-authenticate");
            case 19 -> name.equalsIgnoreCase("proxy-authorization");
            default -> false;
        };
    }
}
