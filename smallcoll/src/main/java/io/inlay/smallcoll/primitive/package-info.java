/**
 * Lists of {@code int}, {@code long}, {@code double} and {@code byte} that keep their first elements in fields and never
 * box them. They are no {@code Collection} and no {@code Iterable}, which would box silently: there are {@code forEach}, a
 * primitive iterator and stream, the index, and {@code asList()} for a live {@code List} of boxes. A type is non-null unless it is marked {@link org.jspecify.annotations.Nullable}.
 */
@NullMarked
package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.NullMarked;
