package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the maps tell a checker of nulls about themselves. */
class MapAnnotationsTest {
    /** The one method that gives no null of its own, but a value or what it was given for one. */
    private static final Set<String> NEVER_NULL_BY_ITSELF = Set.of("getOrDefault");

    private static final List<String> RETURN_NULL_FOR_NO_VALUE = List.of(
            "compute",
            "computeIfAbsent",
            "computeIfAbsentEquivalent",
            "computeIfPresent",
            "get",
            "getEquivalent",
            "merge",
            "put",
            "putFirst",
            "putIfAbsent",
            "putLast",
            "remove",
            "removeEquivalent",
            "replace");

    @ParameterizedTest
    @EnumSource
    void methodsThatReturnAValueOrNull_sayThatItMayBeNull(MapKind kind) {
        assertThat(annotatedNames(kind.mapClass())).containsExactlyElementsOf(RETURN_NULL_FOR_NO_VALUE);
        Map<Object, Object> map = kind.empty();
        assertThat(annotatedNames(EntryEnds.of(map).reversed().getClass()))
                .isSubsetOf(RETURN_NULL_FOR_NO_VALUE)
                .contains("compute", "computeIfAbsent", "computeIfPresent", "get", "merge", "put", "remove", "replace");
    }

    /** The names of the methods that return a value, all of which must be annotated but those that never return null. */
    private static Set<String> annotatedNames(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Method method : methods(type)) {
            boolean returnsValue = method.getGenericReturnType().getTypeName().equals("V");
            if (returnsValue && !NEVER_NULL_BY_ITSELF.contains(method.getName())) {
                assertThat(method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                        .as("%s", method)
                        .isTrue();
                names.add(method.getName());
            }
        }
        return names;
    }

    private static List<Method> methods(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> owner = type; owner.getPackage() == type.getPackage(); owner = owner.getSuperclass()) {
            Arrays.stream(owner.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                    .forEach(methods::add);
        }
        return methods;
    }
}
