/**
 * Lists that keep their first elements in fields and grow past them into one array. A type is non-null unless it is
 * marked {@link org.jspecify.annotations.Nullable}.
 */
@NullMarked
package io.inlay.smallcoll;

import org.jspecify.annotations.NullMarked;
