package io.inlay.smallcoll;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

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
            Method target = object.getClass().getMethod(method.getName(), method.getParameterTypes());
            // A view is of a class that is not public, though its methods are.
            target.setAccessible(true);
            return target.invoke(object, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
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
