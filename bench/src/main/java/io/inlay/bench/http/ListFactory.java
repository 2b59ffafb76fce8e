package io.inlay.bench.http;

import java.util.Collection;
import java.util.List;

/** How a program that uses one list class makes its lists, with what it knows of their sizes. */
interface ListFactory {
    /** Returns an empty list for the fields of a head whose number is not known yet. */
    List<Header> newHeaders();

    /** Returns an empty list for about this many fields. */
    List<Header> newHeaders(int expectedSize);

    /** Returns a modifiable copy. */
    List<Header> copyOf(Collection<Header> headers);

    /** Returns an empty list for strings of which there is nearly always one. */
    List<String> newStrings();
}
