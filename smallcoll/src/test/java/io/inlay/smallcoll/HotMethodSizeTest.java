package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A list that is built, read and dropped costs nothing only where every method it is handed to is inlined, also at call
 * sites that HotSpot takes for cold. There it inlines up to 35 bytes of byte code ({@code MaxInlineSize}). Static methods
 * may be longer: they are given fields, not the list.
 */
class HotMethodSizeTest {
    private static final int MAX_INLINE_SIZE = 35;
    private static final Pattern MEMBER = Pattern.compile("^  \\S.*;$");
    private static final Pattern DESCRIPTOR = Pattern.compile("^    descriptor: (\\S+)$");
    private static final Pattern INSTRUCTION =
            Pattern.compile("^ *(\\d+): (\\w+)(?:.*// (?:Interface)?Method (\\S+))?.*$");

    /** What javap says of the methods of a class and its superclasses: {@code name:descriptor}, size and calls. */
    private final Map<String, Method> methods = new HashMap<>();

    private record Method(int size, Set<String> calls) {}

    @ParameterizedTest
    @ValueSource(strings = {"SmallList", "SmallList8"})
    void whatALocalListNeeds_isInlinedEvenWhereCold(String type) {
        readAll(type);
        Deque<String> pending = new ArrayDeque<>(Stream.of(
                        "SmallList.\"<init>\":()V",
                        "SmallList.add:(Ljava/lang/Object;)Z",
                        "SmallList.get:(I)Ljava/lang/Object;",
                        "SmallList.size:()I",
                        "SmallList.isEmpty:()Z",
                        "SmallList.set:(ILjava/lang/Object;)Ljava/lang/Object;",
                        "SmallList.forEach:(Ljava/util/function/Consumer;)V",
                        "SmallList.iterator:()Ljava/util/Iterator;",
                        "SmallList$ElementIterator.hasNext:()Z",
                        "SmallList$ElementIterator.next:()Ljava/lang/Object;")
                .map(root -> root.replace("SmallList", type))
                .toList());
        Set<String> checked = new HashSet<>();
        while (!pending.isEmpty()) {
            String name = pending.pop();
            Method method = resolve(name);
            if (method != null && checked.add(name)) {
                assertThat(method.size()).as(name).isLessThanOrEqualTo(MAX_INLINE_SIZE);
                pending.addAll(method.calls());
            }
        }
        assertThat(checked).as("methods reached").hasSizeGreaterThan(20);
    }

    @Test
    void whatMayBeCalled_isMeasured() {
        readAll("SmallList");

        assertThat(methods.get("SmallListStorage.removeMatching:(IILjava/util/function/Predicate;)I")
                        .size())
                .isGreaterThan(MAX_INLINE_SIZE);
    }

    private void readAll(String type) {
        List<String> classes =
                List.of(type, type + "$ElementIterator", type + "Storage", "Slots4", "Slots8", "RangeList");
        classes.forEach(this::read);
    }

    /** A method is named by the class the call names; it may be inherited from one above it. */
    private Method resolve(String name) {
        Method method = methods.get(name);
        String member = name.substring(name.indexOf('.'));
        if (method != null || name.contains("<init>")) {
            return method;
        }
        return methods.entrySet().stream()
                .filter(entry ->
                        entry.getKey().endsWith(member) && entry.getKey().contains("."))
                .filter(entry -> isAbove(entry.getKey(), name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAbove(String inherited, String name) {
        boolean eight = name.startsWith("SmallList8");
        return inherited.startsWith("RangeList.")
                || inherited.startsWith(eight ? "Slots8." : "Slots4.")
                || inherited.startsWith(eight ? "SmallList8" : "SmallList");
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
                        "io.inlay.smallcoll." + type);
        assertThat(status).as(out.toString()).isZero();
        String member = "";
        String name = "";
        int size = 0;
        Set<String> calls = Set.of();
        for (String line : out.toString().lines().toList()) {
            Matcher descriptor = DESCRIPTOR.matcher(line);
            Matcher instruction = INSTRUCTION.matcher(line);
            if (MEMBER.matcher(line).matches()) {
                member = line;
            } else if (descriptor.matches() && member.contains("(")) {
                name = type + "." + simpleName(member, type) + ":" + descriptor.group(1);
                calls = new HashSet<>();
            } else if (instruction.matches() && member.contains("(")) {
                size = Integer.parseInt(instruction.group(1)) + length(instruction.group(2));
                if (instruction.group(3) != null && !instruction.group(2).equals("invokestatic")) {
                    calls.add(qualified(instruction.group(3), type));
                }
                methods.put(name, new Method(size, calls));
            }
        }
    }

    /** Only the last instruction's length matters, and that returns, throws or jumps back. */
    private static int length(String last) {
        return last.equals("goto") ? 3 : 1;
    }

    private static String simpleName(String member, String type) {
        String beforeArguments = member.substring(0, member.indexOf('('));
        String name = beforeArguments.substring(beforeArguments.lastIndexOf(' ') + 1);
        return name.endsWith("." + type) || name.endsWith("." + type.replace('$', '.')) ? "\"<init>\"" : name;
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
