/**
 * The first workload: what a proxy does with the header list of each HTTP message, on recorded heads, with one list
 * class or another.
 */
package io.inlay.bench.http;
