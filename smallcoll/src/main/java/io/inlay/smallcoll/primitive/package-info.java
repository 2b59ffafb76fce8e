/**
 * Collections of primitives that never box what they hold: lists of {@code int}, {@code long}, {@code double} and
 * {@code byte} that keep their first elements in fields; hash maps and sets with keys of {@code int} and {@code long}, and
 * maps from objects to numbers. They are no {@code Collection}, {@code Map} or {@code Iterable}, which would box silently:
 * there are {@code forEach}, primitive iterators, cursors and streams, and {@code asList()}, {@code asMap()} or
 * {@code asSet()} for a live view of boxes. A type is non-null unless it is marked
 * {@link org.jspecify.annotations.Nullable}.
 */
@NullMarked
package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.NullMarked;
