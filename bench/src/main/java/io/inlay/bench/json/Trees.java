package io.inlay.bench.json;

import java.util.List;
import java.util.Map;

/** What programs do with the trees of a document: read all of it, look names up, and copy it. */
final class Trees {
    /** Asked of every object, which has some of them: keys that are common in the documents, and one that is in none. */
    private static final String[] NAMES = {"id", "name", "url", "type", "created_at", "x-absent"};

    private Trees() {}

    /** Returns a number that depends on every key and value below a node, in any order. */
    static long walk(Object node) {
        if (node instanceof Map<?, ?> object) {
            long sum = object.size();
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                sum += entry.getKey().hashCode() * 31L + walk(entry.getValue());
            }
            return sum;
        }
        if (node instanceof List<?> array) {
            long sum = array.size();
            for (Object element : array) {
                sum = sum * 31 + walk(element);
            }
            return sum;
        }
        return node == null ? 7 : node.hashCode();
    }

    /** Returns how many of some names the objects below a node have. */
    static int find(Object node) {
        int found = 0;
        if (node instanceof Map<?, ?> object) {
            for (String name : NAMES) {
                found += object.get(name) == null ? 0 : 1;
            }
            for (Object value : object.values()) {
                found += find(value);
            }
        } else if (node instanceof List<?> array) {
            for (Object element : array) {
                found += find(element);
            }
        }
        return found;
    }

    /** Returns a tree with maps and lists of its own, and the keys, texts and numbers of another. */
    static Object copy(Object node, TreeFactory factory) {
        if (node instanceof Map<?, ?> object) {
            Map<String, Object> copy = factory.newObject();
            object.forEach((key, value) -> copy.put((String) key, copy(value, factory)));
            return copy;
        }
        if (node instanceof List<?> array) {
            List<Object> copy = factory.newArray();
            array.forEach(element -> copy.add(copy(element, factory)));
            return copy;
        }
        return node;
    }
}
