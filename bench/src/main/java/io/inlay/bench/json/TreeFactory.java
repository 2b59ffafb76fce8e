package io.inlay.bench.json;

import java.util.List;
import java.util.Map;

/** Which classes the objects and arrays of a JSON document become. Nobody knows their sizes before they end. */
public interface TreeFactory {
    /** Returns an empty map. */
    Map<String, Object> newObject();

    /** Returns an empty list. */
    List<Object> newArray();
}
