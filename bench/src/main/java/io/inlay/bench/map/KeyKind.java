package io.inlay.bench.map;

import java.util.Arrays;
import java.util.SplittableRandom;

/** What the keys of a map are. All are the same in every run but for the hash codes of an enum, which the JVM draws. */
public enum KeyKind {
    /** Names as JSON objects have them: of 2 to 11 characters, most of them around 7. */
    STRING("String") {
        @Override
        public Object[] some(int count) {
            Object[] keys = new Object[count];
            Arrays.setAll(keys, KeyKind::name);
            return keys;
        }

        @Override
        public Object equalTo(Object key) {
            return String.valueOf(((String) key).toCharArray());
        }
    },
    /** Numbers spread over all of the range, so not those that the JDK keeps boxes of. */
    INTEGER("Integer") {
        @Override
        public Object[] some(int count) {
            return new SplittableRandom(42)
                    .ints()
                    .filter(number -> number > Byte.MAX_VALUE)
                    .distinct()
                    .limit(count)
                    .boxed()
                    .toArray();
        }

        @Override
        public Object equalTo(Object key) {
            return Integer.valueOf((Integer) key);
        }
    },
    /** Constants of the largest enum in the JDK, of which no other object is equal to one. */
    ENUM("enum") {
        @Override
        public Object[] some(int count) {
            Object[] all = Character.UnicodeScript.values();
            return Arrays.copyOf(all, Math.min(count, all.length));
        }

        @Override
        public Object equalTo(Object key) {
            return key;
        }
    };

    private static final String[] WORDS = {
        "id", "url", "name", "type", "state", "login", "title", "labels", "number", "locked", "node_id", "html_url",
        "user", "body", "size", "path", "event", "score", "forks", "closed", "private", "created", "updated", "actions"
    };

    private final String label;

    KeyKind(String label) {
        this.label = label;
    }

    /** Returns the kind of that name; throws IllegalArgumentException when there is none. */
    public static KeyKind named(String label) {
        for (KeyKind kind : values()) {
            if (kind.label.equals(label)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of keys is called " + label);
    }

    /** Returns this many keys, each different; fewer where there are not so many. */
    public abstract Object[] some(int count);

    /** Returns an object equal to a key, and another one if there can be. */
    public abstract Object equalTo(Object key);

    private static String name(int i) {
        String word = WORDS[i % WORDS.length];
        return i < WORDS.length ? word : word + Integer.toString(i / WORDS.length, Character.MAX_RADIX);
    }
}
