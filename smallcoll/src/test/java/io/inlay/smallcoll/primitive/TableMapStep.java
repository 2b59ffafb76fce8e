package io.inlay.smallcoll.primitive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * One step of a scenario: an operation and numbers that say with which keys, which value and how. Which keys they are
 * depends on the table, too: many have their homes in one of its groups.
 */
record TableMapStep(TableMapOp operation, int style, int key, int value, int way) {
    /** All numbers are below this. */
    static final int BOUND = 1 << 12;

    private static final int KEYS = 40;

    static TableMapStep draw(SplittableRandom random) {
        TableMapOp[] operations = TableMapOp.values();
        return new TableMapStep(
                operations[random.nextInt(operations.length)],
                random.nextInt(BOUND),
                random.nextInt(BOUND),
                random.nextInt(BOUND),
                random.nextInt(BOUND));
    }

    TableMapArguments arguments(TableMapSubject subject) {
        return new TableMapArguments(subject::value, keys(subject), value, way);
    }

    private List<Object> keys(TableMapSubject subject) {
        int groups = subject.table().tags.length;
        return switch (style % 8) {
            case 0 -> subject.extremeKeys();
            case 1, 2 -> keysAt(subject, groups - 1, groups);
            case 3 -> keysAt(subject, key % groups, groups);
            case 4 -> presentKeys(subject);
            case 5 ->
                IntStream.range(key, key + KEYS).mapToObj(subject::wideKey).toList();
            case 6 -> {
                List<Object> keys = new ArrayList<>(presentKeys(subject));
                keys.addAll(way % keys.size(), keysAt(subject, groups - 1, groups));
                yield keys;
            }
            default -> smallKeys(subject);
        };
    }

    /** Those that have their home in the last group are at the beginning of the table once that is full. */
    private List<Object> keysAt(TableMapSubject subject, int home, int groups) {
        List<Object> keys = new ArrayList<>();
        Iterator<Object> all = subject.keysAt(home, groups);
        for (int skipped = key % 4 * 8; skipped > 0; skipped--) {
            all.next();
        }
        while (keys.size() < KEYS) {
            keys.add(all.next());
        }
        return keys;
    }

    private List<Object> presentKeys(TableMapSubject subject) {
        List<Object> keys = subject.keysToArray();
        if (keys.isEmpty()) {
            return smallKeys(subject);
        }
        int first = key % keys.size();
        return IntStream.range(first, first + Math.min(KEYS, keys.size()))
                .mapToObj(index -> keys.get(index % keys.size()))
                .toList();
    }

    private List<Object> smallKeys(TableMapSubject subject) {
        return IntStream.range(0, KEYS)
                .mapToObj(i -> subject.key(key % 16 - 4 + i))
                .toList();
    }

    @Override
    public String toString() {
        return operation + "(" + style % 8 + ", " + key + ", " + value + ", " + way + ")";
    }
}
