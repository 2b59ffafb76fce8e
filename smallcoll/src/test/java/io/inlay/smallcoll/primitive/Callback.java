package io.inlay.smallcoll.primitive;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A function of any number of boxes, which stands for a function of any type that a method of a map asks for. */
@FunctionalInterface
interface Callback {
    Object call(Object... arguments);

    default Object as(Class<?> functionType) {
        InvocationHandler handler = (self, method, arguments) -> {
            if (method.isDefault() || method.getDeclaringClass() == Object.class) {
                throw new AssertionError("not expected to be called: " + method);
            }
            return call(arguments);
        };
        return Proxy.newProxyInstance(Callback.class.getClassLoader(), new Class<?>[] {functionType}, handler);
    }

    /** Throws what the called method has thrown. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <X extends Throwable> RuntimeException unwrap(InvocationTargetException thrown) throws X {
        throw (X) thrown.getCause();
    }
}
