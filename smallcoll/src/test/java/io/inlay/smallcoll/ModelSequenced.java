package io.inlay.smallcoll;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * The methods that {@link List} itself has since JDK 21, for lists and views of unknown class. Tests are compiled for 17, so
 * they are looked up.
 */
enum ModelSequenced {
    GET_FIRST("getFirst", MethodType.methodType(Object.class)),
    GET_LAST("getLast", MethodType.methodType(Object.class)),
    REMOVE_FIRST("removeFirst", MethodType.methodType(Object.class)),
    REMOVE_LAST("removeLast", MethodType.methodType(Object.class)),
    ADD_FIRST("addFirst", MethodType.methodType(void.class, Object.class)),
    ADD_LAST("addLast", MethodType.methodType(void.class, Object.class)),
    REVERSED("reversed", MethodType.methodType(List.class));

    private final MethodHandle handle;

    ModelSequenced(String name, MethodType type) {
        handle = find(name, type);
    }

    private static MethodHandle find(String name, MethodType type) {
        try {
            return MethodHandles.publicLookup().findVirtual(List.class, name, type);
        } catch (NoSuchMethodException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether this JDK's List has the methods. */
    static boolean available() {
        return REVERSED.handle != null;
    }

    /** Calls the method of the list; without one on this JDK, answers null. */
    Object call(List<ModelToken> list, ModelToken... argument) {
        if (handle == null) {
            return null;
        }
        try {
            return argument.length == 0 ? handle.invoke(list) : handle.invoke(list, argument[0]);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    static List<ModelToken> reversed(List<ModelToken> list) {
        return (List<ModelToken>) REVERSED.call(list);
    }
}
