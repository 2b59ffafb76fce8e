package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A list that is built, read and dropped costs nothing only where every method it is handed to is inlined. HotSpot inlines
 * up to 35 bytes of byte code at a call site of any heat but the coldest ({@code MaxInlineSize}), up to 325 where each
 * invocation of the caller gets there ({@code FreqInlineSize}), and nothing at a site that less than about one in a hundred
 * invocations reach ({@code MinInlineFrequencyRatio}). So the methods that callers call are short, and what they call in
 * turn is not called under a branch. Static methods may be: they are given fields, not the list.
 */
class HotMethodShapeTest {
    private static final int MAX_INLINE_SIZE = 35;
    private static final int FREQ_INLINE_SIZE = 325;
    private static final String PACKAGE = "io.inlay.smallcoll.";

    /** What the views and iterators of maps and sets are made of. */
    private static final List<String> MAP_PARTS = List.of(
            "KeyView",
            "ValueView",
            "EntryView",
            "PlaceIterator",
            "KeyIterator",
            "ValueView$ValueIterator",
            "EntryView$EntryIterator");

    private static final Pattern MEMBER = Pattern.compile("^  \\S.*;$");
    private static final Pattern DESCRIPTOR = Pattern.compile("^    descriptor: (\\S+)$");
    private static final Pattern INSTRUCTION =
            Pattern.compile("^ *(\\d+): (\\w+)(?: +(\\d+)$|.*// (?:Interface)?Method (\\S+))?.*$");

    /**
     * What javap says of the methods of a class and its superclasses, by {@code name:descriptor}. The name of a class is
     * without the package, or with {@code primitive/} before it.
     */
    private final Map<String, Method> methods = new HashMap<>();

    /** An instruction, the one it may jump to or -1, and the method it calls or null. */
    private record Instruction(int offset, String name, int target, String callee) {
        boolean branches() {
            return name.startsWith("if") || name.startsWith("goto");
        }
    }

    private record Method(List<Instruction> instructions) {
        int size() {
            Instruction last = instructions.get(instructions.size() - 1);
            return last.offset() + (last.name().equals("goto") ? 3 : 1);
        }

        List<Instruction> calls() {
            return instructions.stream()
                    .filter(instruction ->
                            instruction.callee() != null && !instruction.name().equals("invokestatic"))
                    .toList();
        }

        /** Whether a branch may lead past the call, or a return come before it. The body of a loop is as hot as it gets. */
        boolean isUnderBranch(Instruction call) {
            return instructions.stream()
                    .filter(instruction -> instruction.offset() < call.offset())
                    .anyMatch(before -> before.name().endsWith("return")
                            || before.name().endsWith("switch")
                            || (before.branches() && before.target() > call.offset() && !isLoop(before)));
        }

        private boolean isLoop(Instruction branch) {
            return instructions.stream()
                    .anyMatch(last -> last.name().equals("goto")
                            && last.offset() + 3 == branch.target()
                            && last.target() <= branch.offset());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SmallList, ()V",
        "SmallList8, ()V",
        "FixedList, (I)V",
        "FixedList4, (I)V",
        "FixedList8, (I)V",
        "FixedList32, (I)V"
    })
    void whatALocalListNeeds_isInlined(String type, String constructor) {
        requireInlined(
                type,
                Stream.of(
                                "SmallList.\"<init>\":" + constructor,
                                "SmallList.add:(Ljava/lang/Object;)Z",
                                "SmallList.get:(I)Ljava/lang/Object;",
                                "SmallList.size:()I",
                                "SmallList.isEmpty:()Z",
                                "SmallList.set:(ILjava/lang/Object;)Ljava/lang/Object;",
                                "SmallList.forEach:(Ljava/util/function/Consumer;)V",
                                "SmallList.iterator:()Ljava/util/Iterator;",
                                "SmallList$ElementIterator.hasNext:()Z",
                                "SmallList$ElementIterator.next:()Ljava/lang/Object;")
                        .map(root -> root.replace("SmallList", type)));
    }

    @ParameterizedTest
    @CsvSource({
        "SmallIntList, (), I, Int",
        "SmallLongList, (), J, Long",
        "SmallDoubleList, (), D, Double",
        "FixedIntList, (I), I, Int",
        "FixedIntList4, (I), I, Int",
        "FixedIntList8, (I), I, Int",
        "FixedIntList32, (I), I, Int",
        "FixedLongList, (I), J, Long",
        "FixedLongList32, (I), J, Long",
        "FixedDoubleList, (I), D, Double",
        "FixedDoubleList32, (I), D, Double"
    })
    void whatALocalPrimitiveListNeeds_isInlined(String type, String parameters, String element, String name) {
        requireInlined(
                "primitive/" + type,
                Stream.of(
                                "LIST.\"<init>\":" + parameters + "V",
                                "LIST.add:(ELEMENT)V",
                                "LIST.get:(I)ELEMENT",
                                "LIST.size:()I",
                                "LIST.isEmpty:()Z",
                                "LIST.set:(IELEMENT)ELEMENT",
                                "LIST.forEach:(Ljava/util/function/NAMEConsumer;)V",
                                "LIST.iterator:()Ljava/util/PrimitiveIterator$OfNAME;",
                                "LIST$ElementIterator.hasNext:()Z",
                                "LIST$ElementIterator.nextNAME:()ELEMENT")
                        .map(root -> root.replace("LIST", "primitive/" + type)
                                .replace("ELEMENT", element)
                                .replace("NAME", name)));
    }

    /** The lists of bytes give their elements to functions as {@code int}. */
    @ParameterizedTest
    @CsvSource({"SmallByteList, ()V", "FixedByteList, (I)V", "FixedByteList16, (I)V", "FixedByteList32, (I)V"})
    void whatALocalByteListNeeds_isInlined(String type, String constructor) {
        requireInlined(
                "primitive/" + type,
                Stream.of(
                                "LIST.\"<init>\":" + constructor,
                                "LIST.add:(B)V",
                                "LIST.get:(I)B",
                                "LIST.getUnsigned:(I)I",
                                "LIST.size:()I",
                                "LIST.isEmpty:()Z",
                                "LIST.set:(IB)B",
                                "LIST.forEach:(Ljava/util/function/IntConsumer;)V",
                                "LIST.iterator:()Ljava/util/PrimitiveIterator$OfInt;",
                                "LIST$ElementIterator.hasNext:()Z",
                                "LIST$ElementIterator.nextInt:()I")
                        .map(root -> root.replace("LIST", "primitive/" + type)));
    }

    /** The iterators of views and of a set are made by what the map is handed to, so they count as its methods. */
    @ParameterizedTest
    @CsvSource({"SmallMap", "SmallMap8"})
    void whatALocalMapNeeds_isInlined(String type) {
        MAP_PARTS.forEach(this::read);
        readAll(type);
        String store = type + ".store:(ILjava/lang/Object;ILjava/lang/Object;)Ljava/lang/Object;";
        // Sixteen stores are too long for one method.
        String[] exceptions = type.equals("SmallMap")
                ? new String[0]
                : new String[] {
                    store + " calls MapSlots8.storeKey:(ILjava/lang/Object;)V",
                    store + " calls MapSlots8.storeValue:(ILjava/lang/Object;)Ljava/lang/Object;"
                };
        requireInlined(
                Stream.of(
                                "MAP.\"<init>\":()V",
                                "MAP.get:(Ljava/lang/Object;)Ljava/lang/Object;",
                                "MAP.put:(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;",
                                "MAP.containsKey:(Ljava/lang/Object;)Z",
                                "MAP.size:()I",
                                "MAP.isEmpty:()Z",
                                "MAP.forEach:(Ljava/util/function/BiConsumer;)V",
                                "MAP.keySet:()Ljava/util/Set;",
                                "MAP.values:()Ljava/util/Collection;",
                                "MAP.entrySet:()Ljava/util/Set;",
                                "KeyView.iterator:()Ljava/util/Iterator;",
                                "ValueView.iterator:()Ljava/util/Iterator;",
                                "EntryView.iterator:()Ljava/util/Iterator;",
                                "PlaceIterator.hasNext:()Z",
                                "KeyIterator.next:()Ljava/lang/Object;",
                                "ValueView$ValueIterator.next:()Ljava/lang/Object;",
                                "EntryView$EntryIterator.next:()Ljava/util/Map$Entry;")
                        .map(root -> root.replace("MAP", type)),
                exceptions);
    }

    /** An element that is present is not stored; so {@code add} is free where most of those added are new. */
    @ParameterizedTest
    @CsvSource({"SmallSet", "SmallSet8"})
    void whatALocalSetNeeds_isInlined(String type) {
        MAP_PARTS.forEach(this::read);
        readAll(type);
        requireInlined(
                Stream.of(
                                "SET.\"<init>\":()V",
                                "SET.add:(Ljava/lang/Object;)Z",
                                "SET.contains:(Ljava/lang/Object;)Z",
                                "SET.size:()I",
                                "SET.isEmpty:()Z",
                                "SET.forEach:(Ljava/util/function/Consumer;)V",
                                "SET.iterator:()Ljava/util/Iterator;",
                                "PlaceIterator.hasNext:()Z",
                                "KeyIterator.next:()Ljava/lang/Object;")
                        .map(root -> root.replace("SET", type)),
                type + ".add:(Ljava/lang/Object;)Z calls " + type + ".store:(Ljava/lang/Object;I)Z");
    }

    /** What a local map calls once it has outgrown its fields would make it too long to be inlined itself. */
    @Test
    void whatATableNeeds_isNotInlined() {
        readAll("EntryTable");
        readAll("Overflow");

        assertThat(Stream.of(
                        "EntryTable.locate:(Ljava/lang/Object;I)I",
                        "Overflow.append:"
                                + "(Ljava/lang/Object;IIILjava/lang/Object;ILjava/lang/Object;)Ljava/lang/Object;"))
                .allSatisfy(name -> assertThat(methods.get(name).size()).isGreaterThan(FREQ_INLINE_SIZE));
    }

    /** Look-ups in a loop overlap where the loop contains them; a call in it ends that. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "IntIntMap",
                "IntLongMap",
                "IntDoubleMap",
                "IntObjectMap",
                "LongIntMap",
                "LongLongMap",
                "LongDoubleMap",
                "LongObjectMap",
                "ObjectIntMap",
                "ObjectLongMap",
                "ObjectDoubleMap",
                "IntSet",
                "LongSet"
            })
    void whatAMapOfPrimitivesDoes_isShortEnoughToBeInlined(String type) {
        for (String part : List.of(type, "Groups", "GroupCursor", "TableHash")) {
            readAll("primitive/" + part);
        }

        assertThat(methods)
                .hasSizeGreaterThan(60)
                .allSatisfy((name, method) -> assertThat(method.size()).as(name).isLessThanOrEqualTo(FREQ_INLINE_SIZE));
        assertThat(methods.keySet().stream().filter(name -> name.startsWith("primitive/Groups.")))
                .as("what each of them calls")
                // liveSlots is called for a block of groups, with nothing that could escape.
                .filteredOn(name -> !name.matches(".*\\.(<clinit>|slots.*|isFar|claim.*|release|liveSlots):.*"))
                .allSatisfy(name -> assertThat(methods.get(name).size()).isLessThanOrEqualTo(MAX_INLINE_SIZE));
    }

    private void requireInlined(String type, Stream<String> roots) {
        read(type + "$ElementIterator");
        readAll(type);
        requireInlined(roots);
    }

    /** The roots are methods that callers call; the exceptions are all the calls under a branch. */
    private void requireInlined(Stream<String> roots, String... exceptions) {
        Deque<String> pending = new ArrayDeque<>(roots.toList());
        assertThat(pending).allSatisfy(root -> assertThat(resolve(root).size()).isLessThanOrEqualTo(MAX_INLINE_SIZE));
        Set<String> checked = new HashSet<>();
        List<String> underBranch = new ArrayList<>();
        while (!pending.isEmpty()) {
            String name = pending.pop();
            Method method = resolve(name);
            if (method != null && checked.add(name)) {
                assertThat(method.size()).as(name).isLessThanOrEqualTo(FREQ_INLINE_SIZE);
                for (Instruction call : method.calls()) {
                    if (resolve(call.callee()) != null && method.isUnderBranch(call)) {
                        underBranch.add(name + " calls " + call.callee());
                    }
                    pending.add(call.callee());
                }
            }
        }
        assertThat(underBranch).as("calls under a branch").containsExactlyInAnyOrder(exceptions);
        assertThat(checked).as("methods reached").hasSizeGreaterThan(15);
    }

    @Test
    void whatMayBeCalledUnderABranch_isSeen() {
        readAll("SmallList");
        Method insertAt = methods.get("SmallListStorage.insertAt:(ILjava/lang/Object;)V");

        assertThat(insertAt.calls().stream().filter(insertAt::isUnderBranch).map(Instruction::callee))
                .anyMatch(callee -> callee.contains("openSlot"))
                .anyMatch(callee -> callee.contains("move"))
                .noneMatch(callee -> callee.contains("makePlace"))
                .noneMatch(callee -> callee.contains("resized"));
        assertThat(methods.get("SmallListStorage.removeMatching:(IILjava/util/function/Predicate;)I")
                        .size())
                .isGreaterThan(MAX_INLINE_SIZE);
    }

    private void readAll(String type) {
        for (String owner = type; owner != null; owner = superclass(owner)) {
            read(owner);
        }
    }

    /** The class above it, in the package; or null. */
    private static String superclass(String type) {
        try {
            Class<?> above = Class.forName(PACKAGE + type.replace('/', '.')).getSuperclass();
            String name = above.getName();
            return name.startsWith(PACKAGE) ? name.substring(PACKAGE.length()).replace('.', '/') : null;
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** A method is named by the class the call names; it may be inherited from one above it. */
    private Method resolve(String name) {
        String member = name.substring(name.indexOf('.'));
        String owner = name.substring(0, name.indexOf('.'));
        while (owner != null && !methods.containsKey(owner + member) && !owner.startsWith("java/")) {
            owner = name.contains("<init>") ? null : superclass(owner);
        }
        return methods.get(owner + member);
    }

    private void read(String type) {
        StringWriter out = new StringWriter();
        int status = ToolProvider.findFirst("javap")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "-p",
                        "-s",
                        "-c",
                        "-cp",
                        classPath(),
                        PACKAGE + type.replace('/', '.'));
        assertThat(status).as(out.toString()).isZero();
        String member = "";
        List<Instruction> instructions = List.of();
        for (String line : out.toString().lines().toList()) {
            Matcher descriptor = DESCRIPTOR.matcher(line);
            Matcher instruction = INSTRUCTION.matcher(line);
            if (MEMBER.matcher(line).matches()) {
                member = line;
            } else if (descriptor.matches() && member.contains("(")) {
                instructions = new ArrayList<>();
                methods.put(
                        type + "." + simpleName(member, type) + ":" + descriptor.group(1), new Method(instructions));
            } else if (instruction.matches() && member.contains("(")) {
                instructions.add(parse(instruction, type));
            }
        }
        methods.values().removeIf(method -> method.instructions().isEmpty());
    }

    private static Instruction parse(Matcher line, String type) {
        int target = line.group(3) == null ? -1 : Integer.parseInt(line.group(3));
        String callee = line.group(4) == null ? null : qualified(line.group(4), type);
        return new Instruction(Integer.parseInt(line.group(1)), line.group(2), target, callee);
    }

    private static String simpleName(String member, String type) {
        String beforeArguments = member.substring(0, member.indexOf('('));
        String name = beforeArguments.substring(beforeArguments.lastIndexOf(' ') + 1);
        String className = "." + type.replace('/', '.');
        return name.endsWith(className) || name.endsWith(className.replace('$', '.')) ? "\"<init>\"" : name;
    }

    private static String qualified(String reference, String type) {
        String local = reference.replace("io/inlay/smallcoll/", "");
        return local.substring(0, local.indexOf(':')).contains(".") ? local : type + "." + local;
    }

    private static String classPath() {
        try {
            return Path.of(SmallList.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
