package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the maps to objects tell a checker of nulls about themselves: the same as the maps of objects do. */
class ObjectMapAnnotationsTest {
    /** They give a value that is there, or what they were given for one. */
    private static final Set<String> NEVER_NULL_BY_THEMSELVES = Set.of("getOrDefault", "putAt", "valueAt");

    @ParameterizedTest
    @ValueSource(classes = {IntObjectMap.class, LongObjectMap.class})
    void methodsThatReturnAValueOrTheMissingOne_sayThatItMayBeNull(Class<?> type) {
        assertThat(valueMethods(type)
                        .filter(method -> method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                        .map(Method::getName))
                .containsExactlyInAnyOrder(
                        "compute",
                        "computeIfAbsent",
                        "computeIfPresent",
                        "get",
                        "merge",
                        "missingValue",
                        "put",
                        "putIfAbsent",
                        "remove",
                        "replace");
        assertThat(valueMethods(type)
                        .filter(method -> !method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                        .map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(NEVER_NULL_BY_THEMSELVES);
    }

    @ParameterizedTest
    @ValueSource(classes = {IntObjectMap.class, LongObjectMap.class})
    void functionsThatMayReturnNoValue_mayReturnNull(Class<?> type) {
        for (String name : List.of("compute", "computeIfAbsent", "computeIfPresent", "merge")) {
            assertThat(isNullable(upperBound(result(functionOf(type, name)))))
                    .as(name)
                    .isTrue();
        }
        assertThat(isNullable(upperBound(result(functionOf(type, "replaceAll")))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(classes = {IntObjectMap.class, LongObjectMap.class})
    void functionOfCompute_mayBeGivenNull(Class<?> type) {
        assertThat(isNullable(lowerBound(functionOf(type, "compute")))).isTrue();
        assertThat(isNullable(lowerBound(functionOf(type, "computeIfPresent")))).isFalse();
    }

    private static Stream<Method> valueMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                .filter(method -> method.getGenericReturnType().getTypeName().equals("V"));
    }

    /** The type arguments of the function that the method of that name takes last. */
    private static List<AnnotatedType> functionOf(Class<?> type, String name) {
        Method method = Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        AnnotatedType[] parameters = method.getAnnotatedParameterTypes();
        AnnotatedType function = parameters[parameters.length - 1];
        return List.of(((AnnotatedParameterizedType) function).getAnnotatedActualTypeArguments());
    }

    private static AnnotatedType result(List<AnnotatedType> arguments) {
        return arguments.get(arguments.size() - 1);
    }

    private static AnnotatedType upperBound(AnnotatedType wildcard) {
        return ((AnnotatedWildcardType) wildcard).getAnnotatedUpperBounds()[0];
    }

    private static AnnotatedType lowerBound(List<AnnotatedType> arguments) {
        return ((AnnotatedWildcardType) arguments.get(0)).getAnnotatedLowerBounds()[0];
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
