package io.inlay.bench.compare;

import java.util.regex.Pattern;

/** Tells the toolkit's classes from those they are compared with. */
public final class Peers {
    private static final Pattern OURS = Pattern.compile("(Small|Fixed|Compact|Cow|Presize|Inlay).*");

    private Peers() {}

    /** Returns whether the peer is a class of this toolkit, which its name says by its first word. */
    public static boolean isOurs(String peer) {
        return OURS.matcher(peer).matches();
    }
}
