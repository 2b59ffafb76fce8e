/**
 * Lists, maps and sets that keep their first elements in fields: {@code Small...} lists grow past them into one array,
 * {@code Fixed...} lists have the capacity they are made with, maps and sets in insertion order grow into dense arrays with
 * a table. And {@link io.inlay.smallcoll.Presize}, which makes the JDK's collections with the right capacity, and
 * {@link io.inlay.smallcoll.SpillStats}, which counts how long lists get. A type is non-null unless it is marked
 * {@link org.jspecify.annotations.Nullable}.
 */
@NullMarked
package io.inlay.smallcoll;

import org.jspecify.annotations.NullMarked;
