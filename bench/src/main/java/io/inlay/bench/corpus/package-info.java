/**
 * Real input for the benchmarks: the HTTP heads that the project carries, and the tool that rebuilds them from the
 * packages they come from.
 */
package io.inlay.bench.corpus;
