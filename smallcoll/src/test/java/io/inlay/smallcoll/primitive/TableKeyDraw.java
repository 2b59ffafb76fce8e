package io.inlay.smallcoll.primitive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** The keys of one step of a scenario. Many have their homes in one group of the table as it is. */
final class TableKeyDraw {
    static final int STYLES = 8;

    private static final int KEYS = 40;

    private TableKeyDraw() {}

    /** Keys in the style, from the one of that number on; {@code way} is where two sorts are joined. */
    static List<Object> keys(TableSubject subject, int style, int key, int way) {
        int groups = subject.table().tags.length;
        return switch (style % STYLES) {
            case 0 -> subject.extremeKeys();
            case 1, 2 -> keysAt(subject, groups - 1, key);
            case 3 -> keysAt(subject, key % groups, key);
            case 4 -> presentKeys(subject, key);
            case 5 ->
                IntStream.range(key, key + KEYS).mapToObj(subject::wideKey).toList();
            case 6 -> {
                List<Object> keys = new ArrayList<>(presentKeys(subject, key));
                keys.addAll(way % keys.size(), keysAt(subject, groups - 1, key));
                yield keys;
            }
            default -> smallKeys(subject, key);
        };
    }

    /** Those that have their home in the last group go on in the first once that is full. */
    private static List<Object> keysAt(TableSubject subject, int home, int key) {
        List<Object> keys = new ArrayList<>();
        Iterator<Object> all = subject.keysAt(home);
        for (int skipped = key % 4 * 8; skipped > 0; skipped--) {
            all.next();
        }
        while (keys.size() < KEYS) {
            keys.add(all.next());
        }
        return keys;
    }

    private static List<Object> presentKeys(TableSubject subject, int key) {
        List<Object> keys = subject.keysToArray();
        if (keys.isEmpty()) {
            return smallKeys(subject, key);
        }
        int first = key % keys.size();
        return IntStream.range(first, first + Math.min(KEYS, keys.size()))
                .mapToObj(index -> keys.get(index % keys.size()))
                .toList();
    }

    private static List<Object> smallKeys(TableSubject subject, int key) {
        return IntStream.range(0, KEYS)
                .mapToObj(i -> subject.key(key % 16 - 4 + i))
                .toList();
    }
}
