package io.inlay.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Derives specialised classes from their seeds by whole-word substitution. A seed is a class like any other: it is
 * compiled, tested and shipped. What is made of it, and by which words, is the table {@link #recipes()}.
 *
 * <p>The build runs this file as it is, before it compiles:
 *
 * <pre>java SeedGenerator.java src/main/java target/generated-sources/seeds</pre>
 *
 * <p>A file is written only when its text changes and deleted when no recipe makes it any more. A hand-written class of
 * the same name wins over a recipe.
 */
public final class SeedGenerator {
    private static final String HEADER = "// Generated from the seed %s.java: do not edit."
            + " Change the seed, or replace this class by a hand-written one of the same name.\n";
    private static final String HEADER_START = HEADER.substring(0, HEADER.indexOf('%'));

    private static final Pattern IDENTIFIER = Pattern.compile("\\p{javaJavaIdentifierPart}+");
    private static final Pattern HUMP_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_");

    /** Two imports that became one: they follow each other where the seed sorts them. */
    private static final Pattern REPEATED_IMPORT = Pattern.compile("(?m)^(import .*;\\n)\\1+");

    private static final Pattern ENTRY_TYPE = Pattern.compile("Long|long|Double|double");

    private static final String OBJECTS = "io.inlay.smallcoll";
    private static final String PRIMITIVES = OBJECTS + ".primitive";

    /** What the lists of double say in their comments that others do not. */
    private static final String COMPARISON =
            "Elements are compared as {@link Double#equals} and {@link Double#compare} do: NaN is found, and -0.0 is not 0.0.";

    private static final String ROUNDING = "Rounding errors are compensated as {@link DoubleStream#sum} does.";

    private final Path sources;
    private final Path generated;
    private final Consumer<String> log;

    /** What the build makes. The name of the seed becomes the name of the output without being listed. */
    static List<Recipe> recipes() {
        List<Recipe> recipes = new ArrayList<>(objectLists());
        recipes.addAll(mapsAndSets());
        for (int slots : new int[] {4, 8, 16, 32}) {
            recipes.addAll(fixedLists(slots));
        }
        for (Primitive type : Primitive.values()) {
            recipes.addAll(primitiveLists(type));
        }
        recipes.addAll(byteLists());
        recipes.addAll(primitiveMaps());
        return recipes;
    }

    /** Maps and sets of primitives. In their seeds the key is a long, the value a double, and {@code int} an index or a size. */
    private static List<Recipe> primitiveMaps() {
        List<Recipe> recipes = new ArrayList<>(List.of(
                forPrimitives("HashSpread"),
                forPrimitives("CollidingBucket"),
                forPrimitives("CollidingGroup"),
                forPrimitives("CollidingKey"),
                recipe(
                        OBJECTS + ".CollidingKeys",
                        PRIMITIVES + ".CollidingKeys",
                        OBJECTS,
                        PRIMITIVES,
                        "int LEAST_SIZE = 4",
                        "int LEAST_SIZE = 0")));
        for (String seed :
                List.of("LongObjectConsumer", "LongObjectPredicate", "LongObjectFunction", "LongObjectCursor")) {
            recipes.add(primitiveMap(Primitive.INT, Primitive.DOUBLE, seed));
        }
        recipes.add(ofIntKeys(
                "LongObjectMap",
                "48 bytes if it is empty, 152 with 4 entries and 2,190,616",
                tableBytes(48, "entries", 0, Integer.BYTES, Integer.BYTES)));
        recipes.add(ofIntKeys(
                "LongSet",
                "40 bytes if it is empty, 112 with 4 elements and 1,523,912",
                tableBytes(40, "elements", 0, Integer.BYTES)));
        for (Primitive value : List.of(Primitive.INT, Primitive.LONG)) {
            for (String seed : List.of("ObjectDoublePredicate", "ObjectDoubleToDoubleFunction", "ObjectDoubleCursor")) {
                recipes.add(primitiveMap(Primitive.LONG, value, seed));
            }
            recipes.add(primitiveMap(
                    Primitive.LONG,
                    value,
                    "ObjectDoubleMap",
                    "48 bytes if it is empty, 192 with 4 entries and 2,857,320",
                    tableBytes(48, "entries", 1, Integer.BYTES, Integer.BYTES, value.width)));
        }
        for (Primitive key : List.of(Primitive.INT, Primitive.LONG)) {
            for (Primitive value : Primitive.values()) {
                if (key != Primitive.LONG || value != Primitive.DOUBLE) {
                    recipes.addAll(primitiveMap(key, value));
                }
            }
        }
        return recipes;
    }

    /** A map or a set with keys of int instead of long. */
    private static Recipe ofIntKeys(String seed, String bytes, String intBytes) {
        return primitiveMap(Primitive.INT, Primitive.DOUBLE, seed, bytes, intBytes);
    }

    private static List<Recipe> primitiveMap(Primitive key, Primitive value) {
        List<Recipe> recipes = new ArrayList<>();
        for (String seed : List.of("LongDoubleConsumer", "LongDoublePredicate")) {
            recipes.add(primitiveMap(key, value, seed));
        }
        recipes.add(primitiveMap(key, value, "LongDoubleCursor", "long[] entries", entriesOf(key, value) + " entries"));
        if (key != value) {
            recipes.add(primitiveMap(key, value, "LongDoubleToDoubleFunction"));
        }
        recipes.add(primitiveMap(
                key,
                value,
                "LongDoubleMap",
                "long[] entries",
                entriesOf(key, value) + " entries",
                "long[] newEntries",
                entriesOf(key, value) + " newEntries",
                "766,958,440 entries",
                key.width + value.width == 16 ? "766,958,440 entries" : mostEntries(key, value) + " entries",
                "48 bytes if it is empty, 152 with 4 entries and 2,857,280",
                tableBytes(48, "entries", 0, key.width + value.width)));
        return recipes;
    }

    private static String mostEntries(Primitive key, Primitive value) {
        return key == value ? "1,533,916,885" : "511,305,625";
    }

    /**
     * What a map or a set takes: the object, tags, and arrays with elements of so many bytes for 4 and 166,670 slots, of which
     * the first is longer by {@code more}.
     */
    private static String tableBytes(int object, String contents, int more, int... widths) {
        int small = object + Primitive.arrayBytes(1, Long.BYTES);
        int large = object + Primitive.arrayBytes(23_810, Long.BYTES);
        for (int array = 0; array < widths.length; array++) {
            int length = array == 0 ? 4 + more : 4;
            small += Primitive.arrayBytes(length, widths[array]);
            large += Primitive.arrayBytes(166_666 + length, widths[array]);
        }
        return String.format(
                Locale.ROOT, "%d bytes if it is empty, %d with 4 %s and %,d", object, small, contents, large);
    }

    /** The type of the array that keeps keys and values side by side: words of the greatest width that wastes nothing. */
    private static String entriesOf(Primitive key, Primitive value) {
        return key.width == value.width ? "long[]" : "int[]";
    }

    private static Recipe primitiveMap(Primitive key, Primitive value, String seed, String... pairs) {
        Map<String, String> vocabulary = new LinkedHashMap<>();
        for (String word : Primitive.MAP_WORDS) {
            vocabulary.put(word, Primitive.ofEntry(key, value, word));
        }
        vocabulary.putAll(functionsOf(key, value));
        for (String phrase : Primitive.KEPT_IN_MAPS) {
            vocabulary.put(phrase, phrase);
        }
        return withVocabulary(
                recipe(PRIMITIVES + "." + seed, PRIMITIVES + "." + Primitive.ofEntry(key, value, seed), pairs),
                vocabulary);
    }

    /** The functions of the JDK, whose names follow other rules where an argument is of the type of the result. */
    private static Map<String, String> functionsOf(Primitive key, Primitive value) {
        boolean alike = key == value;
        return Map.of(
                "LongToDoubleFunction",
                alike ? value.prefix + "UnaryOperator" : key.prefix + "To" + value.prefix + "Function",
                "LongDoubleToDoubleFunction",
                alike ? value.prefix + "BinaryOperator" : key.prefix + value.prefix + "To" + value.prefix + "Function");
    }

    private static List<Recipe> mapsAndSets() {
        return List.of(
                recipe(
                        OBJECTS + ".SmallMap",
                        OBJECTS + ".SmallMap8",
                        "MapSlots4",
                        "MapSlots8",
                        "64 bytes up to 4 entries, 112 up to 8, 368 with 9, 496 with 16 and 2,152",
                        "96 bytes up to 8 entries, 400 with 9, 528 with 16 and 2,184",
                        "@return 4",
                        "@return 8"),
                recipe(
                        OBJECTS + ".SmallSet",
                        OBJECTS + ".SmallSet8",
                        "SetSlots4",
                        "SetSlots8",
                        "48 bytes up to 4 elements, 80 up to 8, 296 with 9, 392 with 16 and 1,560",
                        "64 bytes up to 8 elements, 312 with 9, 408 with 16 and 1,576",
                        "@return 4",
                        "@return 8"));
    }

    private static List<Recipe> objectLists() {
        return List.of(
                recipe(
                        "io.inlay.smallcoll.SmallList",
                        "io.inlay.smallcoll.SmallList8",
                        "SmallListStorage",
                        "SmallList8Storage",
                        "40 bytes up to 4 elements",
                        "56 bytes up to 8 elements",
                        "@return 4",
                        "@return 8"),
                recipe(
                        "io.inlay.smallcoll.SmallListStorage",
                        "io.inlay.smallcoll.SmallList8Storage",
                        "SmallList",
                        "SmallList8",
                        "SmallListRoom",
                        "SmallList8Room"),
                recipe(
                        "io.inlay.smallcoll.SmallListRoom",
                        "io.inlay.smallcoll.SmallList8Room",
                        "SmallList",
                        "SmallList8",
                        "Slots4",
                        "Slots8"),
                forPrimitives("RangeList"),
                forPrimitives("SubListView"),
                forPrimitives("RangeListIterator"),
                forPrimitives("RangeSpliterator"),
                forPrimitives("Marks"));
    }

    /** The fixed list of objects with so many slots: that with 16, which needs no number in its name, is the seed. */
    private static List<Recipe> fixedLists(int slots) {
        String list = "FixedList" + (slots == 16 ? "" : slots);
        Recipe storage = recipe(
                OBJECTS + ".SmallListStorage",
                OBJECTS + "." + list + "Storage",
                "SmallList",
                list,
                "SmallListRoom",
                list + "Room");
        if (slots == 16) {
            return List.of(storage);
        }
        Recipe room = recipe(
                OBJECTS + ".FixedListRoom",
                OBJECTS + "." + list + "Room",
                "FixedList",
                list,
                "Slots16",
                "Slots" + slots);
        Recipe publicList = recipe(
                OBJECTS + ".FixedList",
                OBJECTS + "." + list,
                "FixedListStorage",
                list + "Storage",
                "new FixedList<>(16)",
                "new " + list + "<>(" + slots + ")",
                "88 bytes up to a capacity of 16",
                (24 + 4 * slots) + " bytes up to a capacity of " + slots,
                "up to a capacity of 16 a list",
                "up to a capacity of " + slots + " a list",
                "104 with 16",
                (40 + 4 * slots) + " with " + slots,
                "@return 16",
                "@return " + slots);
        return List.of(storage, room, publicList);
    }

    /** The same class in the package of the primitive lists, where it is as private as it is in its own. */
    private static Recipe forPrimitives(String name) {
        return recipe(OBJECTS + "." + name, PRIMITIVES + "." + name, OBJECTS, PRIMITIVES);
    }

    /** The lists of one element type. */
    private static List<Recipe> primitiveLists(Primitive type) {
        List<Recipe> recipes = new ArrayList<>();
        recipes.add(recipe(
                OBJECTS + ".Capacity",
                PRIMITIVES + "." + type.prefix + "Capacity",
                OBJECTS,
                PRIMITIVES,
                "@Nullable Object",
                type.word,
                "Object",
                type.word,
                "capacity",
                "capacity",
                "requireCapacity",
                "requireCapacity"));
        if (type != Primitive.DOUBLE) {
            recipes.addAll(ofOtherType(type));
        }
        for (int slots : new int[] {4, 8, 16, 32}) {
            recipes.addAll(fixedLists(type, slots));
        }
        return recipes;
    }

    /** The lists of byte, which are packed and have seeds of their own: a fixed list has other words and another room. */
    private static List<Recipe> byteLists() {
        List<Recipe> recipes = new ArrayList<>();
        recipes.add(fixedByteStorage("FixedByteList"));
        recipes.addAll(fixedByteList("16", "ByteWords2", "40 bytes", "32 with 16 elements"));
        recipes.addAll(fixedByteList("32", "ByteWords4", "56 bytes", "48 with 32 elements"));
        return recipes;
    }

    private static List<Recipe> fixedByteList(String capacity, String words, String bytes, String arrayBytes) {
        String list = "FixedByteList" + capacity;
        return List.of(
                recipe(
                        PRIMITIVES + ".FixedByteList",
                        PRIMITIVES + "." + list,
                        "FixedByteListStorage",
                        list + "Storage",
                        "first 64",
                        "first " + capacity,
                        "capacity of 64",
                        "capacity of " + capacity,
                        "FixedByteList(64)",
                        list + "(" + capacity + ")",
                        "88 bytes",
                        bytes,
                        "80 with 64 elements",
                        arrayBytes,
                        "@return 64",
                        "@return " + capacity),
                fixedByteStorage(list),
                recipe(
                        PRIMITIVES + ".FixedByteListRoom",
                        PRIMITIVES + "." + list + "Room",
                        "FixedByteList",
                        list,
                        "ByteWords8",
                        words));
    }

    private static Recipe fixedByteStorage(String list) {
        return recipe(
                PRIMITIVES + ".SmallByteListStorage",
                PRIMITIVES + "." + list + "Storage",
                "SmallByteList",
                list,
                "SmallByteListRoom",
                list + "Room");
    }

    /** What is written by hand for double, named as the seed is. */
    private static List<Recipe> ofOtherType(Primitive type) {
        return List.of(
                primitive(type, "DoubleListSteps", type.of("DoubleListSteps")),
                primitive(type, "DoubleSlots4", type.of("DoubleSlots4")),
                primitive(type, "DoubleSlots8", type.of("DoubleSlots8")),
                primitive(type, "DoubleSlots16", type.of("DoubleSlots16")),
                primitive(type, "DoubleSlots32", type.of("DoubleSlots32")),
                primitive(type, "DoubleListSpliterator", type.of("DoubleListSpliterator")),
                primitive(type, "DoubleListView", type.of("DoubleListView")),
                primitive(type, "SerializedDoubles", type.of("SerializedDoubles")),
                primitive(type, "SmallDoubleListRoom", type.of("SmallDoubleListRoom")),
                primitive(
                        type,
                        "SmallDoubleListStorage",
                        type.of("SmallDoubleListStorage"),
                        "double sumOfElements",
                        type.sum + " sumOfElements"),
                primitive(
                        type,
                        "SmallDoubleList",
                        type.of("SmallDoubleList"),
                        type.and(
                                "88 bytes up to 8 elements, 120 with 9 and 912 with 100",
                                type.inlineBytes(8) + " bytes up to 8 elements, " + type.bytes(10) + " with 9 and "
                                        + type.bytes(109) + " with 100")));
    }

    /** The fixed list with so many slots: that with 16, which needs no number in its name, of double is the seed. */
    private static List<Recipe> fixedLists(Primitive type, int slots) {
        String list = "Fixed" + type.prefix + "List" + (slots == 16 ? "" : slots);
        String slotClass = type.prefix + "Slots" + slots;
        Recipe storage = primitive(
                type,
                "SmallDoubleListStorage",
                list + "Storage",
                "SmallDoubleList",
                list,
                "SmallDoubleListRoom",
                list + "Room",
                "double sumOfElements",
                type.sum + " sumOfElements");
        if (type == Primitive.DOUBLE && slots == 16) {
            return List.of(storage);
        }
        Recipe room = primitive(
                type, "FixedDoubleListRoom", list + "Room", "FixedDoubleList", list, "DoubleSlots16", slotClass);
        Recipe publicList = primitive(
                type,
                "FixedDoubleList",
                list,
                type.and(
                        "FixedDoubleListStorage",
                        list + "Storage",
                        "new FixedDoubleList(16)",
                        "new " + list + "(" + slots + ")",
                        "up to a capacity of 16",
                        "up to a capacity of " + slots,
                        "152 bytes up to a capacity of 16, and 840 with",
                        type.inlineBytes(slots) + " bytes up to a capacity of " + slots + ", and " + type.bytes(100)
                                + " with",
                        "bare arrays 144 and 816",
                        "bare arrays " + type.arrayBytes(slots) + " and " + type.arrayBytes(100),
                        "@return 16",
                        "@return " + slots));
        return List.of(storage, room, publicList);
    }

    /** A class for another element type or number of slots. */
    private static Recipe primitive(Primitive type, String seed, String output, String... pairs) {
        return withVocabulary(recipe(PRIMITIVES + "." + seed, PRIMITIVES + "." + output, pairs), type.vocabulary());
    }

    /** The recipe with words that its seed need not contain; its own come first. */
    private static Recipe withVocabulary(Recipe named, Map<String, String> vocabulary) {
        Map<String, String> words = new LinkedHashMap<>(vocabulary);
        words.putAll(named.words());
        Set<String> optional = new LinkedHashSet<>(vocabulary.keySet());
        optional.removeAll(named.words().keySet());
        return new Recipe(named.seed(), named.output(), words, optional);
    }

    /** Reads seeds from one source root and writes to another; the log hears what changed. */
    SeedGenerator(Path sources, Path generated, Consumer<String> log) {
        this.sources = sources;
        this.generated = generated;
        this.log = log;
    }

    /**
     * Makes every class of {@link #recipes()}, or those of another module that brings its own.
     *
     * @param args the root of the hand-written sources, the root of the generated sources, a file of recipes if it is
     *     not about this module
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        try {
            if (args.length != 2 && args.length != 3) {
                throw new GenerationException(
                        "usage: java SeedGenerator.java <sources> <generated sources> [<recipes>]");
            }
            List<Recipe> recipes = args.length == 2 ? recipes() : read(Files.readAllLines(Path.of(args[2])));
            new SeedGenerator(Path.of(args[0]), Path.of(args[1]), System.out::println).run(recipes);
        } catch (GenerationException e) {
            System.err.println("SeedGenerator: " + e.getMessage());
            System.exit(1);
        }
    }

    /** A recipe whose words are given as pairs: what the seed says, what the output says. */
    static Recipe recipe(String seed, String output, String... pairs) {
        if (pairs.length % 2 != 0) {
            throw new GenerationException("the recipe of " + output + " has a word without its substitute");
        }
        Map<String, String> words = new LinkedHashMap<>();
        words.put(simpleName(seed), simpleName(output));
        for (int i = 0; i < pairs.length; i += 2) {
            if (words.put(pairs[i], pairs[i + 1]) != null) {
                throw new GenerationException("the recipe of " + output + " lists '" + pairs[i] + "' twice");
            }
        }
        return new Recipe(seed, output, Collections.unmodifiableMap(words), Set.of());
    }

    /**
     * Reads recipes from a text: a line {@code seed -> output} each, and under it, indented, a line
     * {@code word -> substitute} for each word. Empty lines and those that begin with # say nothing.
     */
    static List<Recipe> read(List<String> lines) {
        Map<String, List<String>> pairsByTitle = new LinkedHashMap<>();
        List<String> pairs = List.of();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> sides = List.of(line.strip().split(" -> ", -1));
            if (sides.size() != 2 || (pairsByTitle.isEmpty() && line.startsWith(" "))) {
                throw new GenerationException("not a line of a recipe: '" + line + "'");
            }
            if (line.startsWith(" ")) {
                pairs.addAll(sides);
            } else {
                pairs = new ArrayList<>(sides);
                if (pairsByTitle.put(line, pairs) != null) {
                    throw new GenerationException("two recipes are called '" + line + "'");
                }
            }
        }
        return pairsByTitle.values().stream()
                .map(all -> recipe(
                        all.get(0), all.get(1), all.subList(2, all.size()).toArray(new String[0])))
                .collect(Collectors.toList());
    }

    /** Brings the generated sources in line with the recipes. Nothing is changed on disk if a recipe is wrong. */
    void run(List<Recipe> recipes) throws IOException {
        Map<Path, String> texts = new LinkedHashMap<>();
        for (Recipe recipe : recipes) {
            if (Files.exists(sources.resolve(file(recipe.output())))) {
                log.accept("SeedGenerator: " + recipe.output() + " is hand-written");
                continue;
            }
            if (texts.put(generated.resolve(file(recipe.output())), specialise(recipe)) != null) {
                throw new GenerationException("two recipes make " + recipe.output());
            }
        }
        deleteAllBut(texts.keySet());
        for (Map.Entry<Path, String> entry : texts.entrySet()) {
            writeIfChanged(entry.getKey(), entry.getValue());
        }
    }

    private String specialise(Recipe recipe) throws IOException {
        Path seed = sources.resolve(file(recipe.seed()));
        if (!Files.exists(seed)) {
            throw new GenerationException("the seed of " + recipe.output() + " is missing: " + seed);
        }
        String text = substitute(recipe, Files.readString(seed));
        recipe.requireNoResidue(text);
        text = REPEATED_IMPORT.matcher(text).replaceAll("$1");
        return String.format(HEADER, simpleName(recipe.seed())) + text;
    }

    /** All words are replaced in one pass, so that a recipe may swap two of them. */
    private static String substitute(Recipe recipe, String seed) {
        Set<String> unused = new LinkedHashSet<>(recipe.words().keySet());
        unused.removeAll(recipe.vocabulary());
        String text = recipe.pattern().matcher(seed).replaceAll(word -> {
            unused.remove(word.group());
            return Matcher.quoteReplacement(recipe.words().get(word.group()));
        });
        if (!unused.isEmpty()) {
            throw new GenerationException(
                    "the recipe of " + recipe.output() + " replaces " + unused + ", which its seed does not contain");
        }
        return text;
    }

    /** Only files that start as ours do are deleted: a wrong argument must not cost anybody a source tree. */
    private void deleteAllBut(Set<Path> current) throws IOException {
        if (!Files.isDirectory(generated)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(generated)) {
            files = walk.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
        }
        for (Path file : files) {
            if (!current.contains(file) && Files.readString(file).startsWith(HEADER_START)) {
                Files.delete(file);
                log.accept("SeedGenerator: deleted " + file);
            }
        }
    }

    /** An untouched time stamp is what tells the compiler and the IDE that there is nothing to do. */
    private void writeIfChanged(Path file, String text) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        log.accept("SeedGenerator: wrote " + file);
    }

    private static Path file(String className) {
        return Path.of(className.replace('.', '/') + ".java");
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /**
     * One line of the table.
     *
     * @param seed the qualified name of the class to start from
     * @param output the qualified name of the class to make
     * @param words what stands for each word of the seed; a word may be a name, a number or a phrase on one line
     * @param vocabulary those of the words that a family of seeds shares, which not every seed contains
     */
    record Recipe(String seed, String output, Map<String, String> words, Set<String> vocabulary) {
        /** The longest word first, since an alternation takes the first that fits. */
        Pattern pattern() {
            String alternatives = words.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            return Pattern.compile(
                    "(?<!\\p{javaJavaIdentifierPart})(?:" + alternatives + ")(?!\\p{javaJavaIdentifierPart})");
        }

        /**
         * Whole words are gone by construction; what can be left are compounds, such as {@code SmallListProxy} or
         * {@code toDoubleArray}. A recipe says what becomes of each: to keep one, replace it by itself. What stands in a
         * phrase that the recipe gives is meant.
         */
        void requireNoResidue(String text) {
            Set<String> substitutes = Set.copyOf(words.values());
            String rest = text;
            for (String substitute : substitutes) {
                if (!IDENTIFIER.matcher(substitute).matches()) {
                    rest = rest.replace(substitute, "");
                }
            }
            IDENTIFIER.matcher(rest).results().map(MatchResult::group).forEach(identifier -> {
                for (String word : words.keySet()) {
                    if (!substitutes.contains(word)
                            && !substitutes.contains(identifier)
                            && Collections.indexOfSubList(humps(identifier), humps(word)) >= 0) {
                        throw new GenerationException("the recipe of " + output + " says nothing of '" + identifier
                                + "', which is left of '" + word + "'");
                    }
                }
            });
        }

        private static List<String> humps(String identifier) {
            return Arrays.stream(HUMP_START.split(identifier))
                    .map(hump -> hump.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toList());
        }
    }

    /** An element type of lists. In a seed the element is a double, and {@code int} always an index or a size. */
    private enum Primitive {
        DOUBLE(Double.BYTES, "double", "Double", "Double", "double"),
        INT(
                Integer.BYTES,
                "int",
                "Int",
                "Integer",
                "long",
                COMPARISON,
                "{@link #remove} takes an index, {@link #removeValue} an element.",
                ROUNDING,
                "It cannot overflow.",
                "double sum",
                "long sum"),
        LONG(
                Long.BYTES,
                "long",
                "Long",
                "Long",
                "long",
                COMPARISON,
                "{@link #remove} takes an index, {@link #removeValue} an element.",
                ROUNDING,
                "It wraps round on overflow, as {@link LongStream#sum} does.");

        /** What the seeds call the element, its box, its functions and their own classes. */
        private static final List<String> SEED_WORDS = List.of(
                "double",
                "Double",
                "DoubleConsumer",
                "DoublePredicate",
                "DoubleStream",
                "DoubleSummaryStatistics",
                "DoubleUnaryOperator",
                "OfDouble",
                "applyAsDouble",
                "doubleStream",
                "nextDouble",
                "readDouble",
                "writeDouble",
                "DoubleCapacity",
                "DoubleListSpliterator",
                "DoubleListSteps",
                "DoubleListView",
                "DoubleSlots8",
                "SerializedDoubles",
                "SmallDoubleList",
                "SmallDoubleListRoom",
                "SmallDoubleListStorage");

        /** What the seeds of maps call keys, values, their boxes, functions and their own classes. */
        private static final List<String> MAP_WORDS = List.of(
                "long",
                "Long",
                "LongStream",
                "OfLong",
                "longStream",
                "nextLong",
                "readLong",
                "writeLong",
                "double",
                "Double",
                "DoubleBinaryOperator",
                "DoubleConsumer",
                "DoubleStream",
                "OfDouble",
                "applyAsDouble",
                "doubleStream",
                "nextDouble",
                "readDouble",
                "writeDouble",
                "LongDoubleConsumer",
                "LongDoubleCursor",
                "LongDoubleEntries",
                "LongDoubleMap",
                "LongDoublePredicate",
                "LongConsumer",
                "LongFunction",
                "LongObjectConsumer",
                "LongObjectCursor",
                "LongObjectFunction",
                "LongObjectMap",
                "LongObjectPredicate",
                "LongPredicate",
                "LongSet",
                "ObjDoubleConsumer",
                "ObjectDoubleCursor",
                "ObjectDoubleMap",
                "ObjectDoublePredicate",
                "ObjectDoubleToDoubleFunction",
                "ToDoubleFunction");

        /** Where a long in the seeds of maps is no key. */
        private static final List<String> KEPT_IN_MAPS = List.of(
                "long[] newTags",
                "long[] tags",
                "long hash",
                "long factor",
                "private static final long serialVersionUID");

        private final int width;
        private final String word;
        private final String prefix;
        private final String box;
        private final String sum;
        private final String[] phrases;

        /** The phrases are what the comments of the public lists say of this type in other words. */
        Primitive(int width, String word, String prefix, String box, String sum, String... phrases) {
            this.width = width;
            this.word = word;
            this.prefix = prefix;
            this.box = box;
            this.sum = sum;
            this.phrases = phrases;
        }

        String of(String seedWord) {
            return seedWord.equals("Double")
                    ? box
                    : seedWord.replace("Double", prefix).replace("double", word);
        }

        /** What a word of the seeds of maps becomes: the key is their long, the value their double. */
        static String ofEntry(Primitive key, Primitive value, String seedWord) {
            return switch (seedWord) {
                case "Long" -> key.box;
                case "Double" -> value.box;
                default ->
                    ENTRY_TYPE.matcher(seedWord).replaceAll(type -> switch (type.group()) {
                        case "Long" -> key.prefix;
                        case "long" -> key.word;
                        case "Double" -> value.prefix;
                        default -> value.word;
                    });
            };
        }

        Map<String, String> vocabulary() {
            return SEED_WORDS.stream().collect(Collectors.toMap(seedWord -> seedWord, this::of));
        }

        /** The phrases of this type and these. */
        String[] and(String... pairs) {
            return Stream.concat(Arrays.stream(phrases), Arrays.stream(pairs)).toArray(String[]::new);
        }

        /** What a list takes: the header, three fields, and the slots. */
        int inlineBytes(int slots) {
            return 24 + slots * width;
        }

        /** What a list with an array takes: its places past the slots are in the array, whose header comes to it. */
        int bytes(int capacity) {
            return inlineBytes(0) + arrayBytes(capacity);
        }

        int arrayBytes(int length) {
            return arrayBytes(length, width);
        }

        static int arrayBytes(int length, int width) {
            return 16 + (length * width + 7) / 8 * 8;
        }
    }

    /** A recipe that does not fit its seed. The message is for the person who edits one of the two. */
    static final class GenerationException extends RuntimeException {
        private static final long serialVersionUID = 1;

        GenerationException(String message) {
            super(message);
        }
    }
}
