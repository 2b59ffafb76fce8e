/** Maps and sets with primitive keys or values, beside those of the JDK and of other libraries. */
package io.inlay.bench.primitivemap;
