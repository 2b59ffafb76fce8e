/** Real JSON documents as trees of maps and lists: parsed, read and kept, with the map classes of several libraries. */
package io.inlay.bench.json;
