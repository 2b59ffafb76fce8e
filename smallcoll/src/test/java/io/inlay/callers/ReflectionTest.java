package io.inlay.callers;

import static org.assertj.core.api.Assertions.assertThat;

import io.inlay.smallcoll.SmallMap;
import io.inlay.smallcoll.primitive.LongDoubleMap;
import io.inlay.smallcoll.primitive.LongSet;
import io.inlay.smallcoll.primitive.ObjectDoubleMap;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a caller of another package gets by reflection, as expression languages and mappers do. A public method of a class that
 * is not public can be called only where the compiler has made a bridge to it in the public class, which it makes to none
 * that is final.
 */
class ReflectionTest {
    private static final String PACKAGE = "io.inlay.smallcoll";

    static List<Class<?>> typesWithHiddenSuperclass() throws IOException, URISyntaxException {
        Path root = Path.of(SmallMap.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root.resolve(PACKAGE.replace('.', '/')))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                    .<Class<?>>map(file -> load(file.replace(".class", "").replaceAll("[/\\\\]", ".")))
                    .filter(type -> isPublic(type) && type.getSuperclass() != null && !isPublic(type.getSuperclass()))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, SmallMap.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers());
    }

    @Test
    void typesWithHiddenSuperclass_areAllMapsSetsAndCursors() throws IOException, URISyntaxException {
        assertThat(typesWithHiddenSuperclass().stream().map(Class::getSimpleName))
                .contains("SmallList", "SmallMap8", "SmallSet", "FixedIntList32", "SmallByteList")
                .contains("LongDoubleMap", "IntObjectMap", "ObjectIntMap", "LongSet", "LongDoubleCursor");
    }

    @ParameterizedTest
    @MethodSource("typesWithHiddenSuperclass")
    void publicMethods_areDeclaredByPublicTypes(Class<?> type) {
        assertThat(Arrays.stream(type.getMethods()).filter(method -> !isPublic(method.getDeclaringClass())))
                .isEmpty();
    }

    @Test
    void inheritedMethods_canBeCalled() throws ReflectiveOperationException {
        LongDoubleMap map = LongDoubleMap.of(1, 2);
        assertThat(call(map, "size")).isEqualTo(1);
        assertThat(call(map, "isEmpty")).isEqualTo(false);
        assertThat(call(map, "capacity")).isEqualTo(4);
        assertThat(call(map, "asMap")).isEqualTo(Map.of(1L, 2.0));
        assertThat(call(LongSet.of(3), "asSet")).isEqualTo(Set.of(3L));

        ObjectDoubleMap<String> counts = ObjectDoubleMap.of("a", 1);
        Method find = ObjectDoubleMap.class.getMethod("find", Object.class);
        assertThat(find.invoke(counts, "b")).isEqualTo(-1);
        call(counts, "clear");
        assertThat(counts.isEmpty()).isTrue();
    }

    private static Object call(Object receiver, String name) throws ReflectiveOperationException {
        return receiver.getClass().getMethod(name).invoke(receiver);
    }
}
