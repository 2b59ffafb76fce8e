/** Lists of primitive elements, beside those of the JDK and of other libraries. */
package io.inlay.bench.primitive;
