package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The methods that {@code List} has from JDK 21 on, called as that JDK's own code calls them; in every state and through
 * every view. They are looked up by name, since the class library this is compiled against is older.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListSubject#lists")
@EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "List has these methods from JDK 21 on")
class SequencedMethodsTest {
    @Parameter
    ListSubject subject;

    @Test
    void getFirstAndLast_anyList_asOnArrayList() {
        subject.behavesAsArrayList(list -> call(list, "getFirst"));
        subject.behavesAsArrayList(list -> call(list, "getLast"));
    }

    @Test
    void removeFirstAndLast_anyList_asOnArrayList() {
        subject.behavesAsArrayList(list -> call(list, "removeFirst"));
        subject.behavesAsArrayList(list -> call(list, "removeLast"));
    }

    @Test
    void addFirstAndLast_anyList_asOnArrayList() {
        subject.behavesAsArrayList(list -> call(list, "addFirst", "new"));
        subject.behavesAsArrayList(list -> call(list, "addLast", "new"));
    }

    @Test
    void reversed_anyList_asOnArrayList() {
        subject.behavesAsArrayList(list -> new ArrayList<>((List<?>) call(list, "reversed")));
        subject.behavesAsArrayList(list -> call((List<?>) call(list, "reversed"), "removeFirst"));
        subject.behavesAsArrayList(list -> call((List<?>) call(list, "reversed"), "addLast", "new"));
        subject.changesAsArrayList(list ->
                ((List<?>) call(list, "reversed")).subList(0, list.size() / 2).clear());
    }

    @Test
    void reversedTwice_anyList_showsTheElementsInOrder() {
        List<?> twice = (List<?>) call((List<?>) call(subject.list(), "reversed"), "reversed");
        assertThat(twice.toArray()).isEqualTo(subject.elements().toArray());
    }

    private static Object call(List<?> list, String name, Object... arguments) {
        Method method = Arrays.stream(List.class.getMethods())
                .filter(candidate -> candidate.getName().equals(name) && !candidate.isBridge())
                .findAny()
                .orElseThrow();
        try {
            return method.invoke(list, arguments);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
