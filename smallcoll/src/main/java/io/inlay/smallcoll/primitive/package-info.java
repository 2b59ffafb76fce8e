/**
 * Lists of {@code int}, {@code long}, {@code double} and {@code byte} that keep their first elements in fields and never
 * box them. A type is non-null unless it is marked {@link org.jspecify.annotations.Nullable}.
 */
@NullMarked
package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.NullMarked;
