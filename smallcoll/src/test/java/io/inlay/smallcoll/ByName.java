package io.inlay.smallcoll;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/**
 * Calls the methods of an object through an interface that it does not implement. The types under test share no
 * interface beyond those of the JDK, and some of their methods belong to interfaces that are newer than the class
 * library which compiles the tests.
 */
final class ByName {
    private ByName() {}

    /** The object seen through the interface: each call goes to the public method of that name and those parameters. */
    static <T> T face(Class<T> face, Object object) {
        return face.cast(Proxy.newProxyInstance(
                ByName.class.getClassLoader(),
                new Class<?>[] {face},
                (proxy, method, arguments) -> invoke(method, object, arguments)));
    }

    private static Object invoke(Method method, Object object, Object[] arguments) throws Throwable {
        try {
            return target(object.getClass(), method).invoke(object, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A view is of a class that is not public, though its methods are, or those of its interfaces. */
    private static Method target(Class<?> type, Method wanted) throws NoSuchMethodException {
        Method target = type.getMethod(wanted.getName(), wanted.getParameterTypes());
        if (target.trySetAccessible()) {
            return target;
        }
        for (Class<?> face : type.getInterfaces()) {
            if (offers(face, wanted.getName())) {
                return face.getMethod(wanted.getName(), wanted.getParameterTypes());
            }
        }
        throw new NoSuchMethodException(type + " " + wanted);
    }

    static boolean offers(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(name));
    }

    static Object callStatic(Class<?> type, String name, Class<?>[] parameters, Object... arguments) {
        try {
            return type.getMethod(name, parameters).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw ByName.<RuntimeException>rethrow(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> X rethrow(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
