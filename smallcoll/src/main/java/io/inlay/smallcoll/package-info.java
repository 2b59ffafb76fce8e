/**
 * Lists that keep their first elements in fields and the others in one array: {@code Small...} lists grow, {@code
 * Fixed...} lists have the capacity they are made with. And {@link io.inlay.smallcoll.Presize}, which makes the JDK's
 * collections with the right capacity, and {@link io.inlay.smallcoll.SpillStats}, which counts how long lists get. A
 * type is non-null unless it is marked {@link org.jspecify.annotations.Nullable}.
 */
@NullMarked
package io.inlay.smallcoll;

import org.jspecify.annotations.NullMarked;
