package io.inlay.smallcoll;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;

/**
 * A full list as suites see it that know of no bound: they expect of a list to which nothing can be added that it says so by
 * {@link UnsupportedOperationException}, and look whether it is unchanged. Everything else passes through.
 */
public final class FullList {
    private FullList() {}

    @SuppressWarnings("unchecked")
    public static <E> List<E> of(List<E> list) {
        return (List<E>) seen(list, List.class);
    }

    private static Object seen(Object target, Class<?> face) {
        return Proxy.newProxyInstance(
                FullList.class.getClassLoader(), new Class<?>[] {face}, (proxy, method, arguments) -> {
                    try {
                        return wrapped(method.invoke(target, arguments), method);
                    } catch (InvocationTargetException e) {
                        throw translated(e.getCause());
                    }
                });
    }

    private static Object wrapped(Object result, Method method) {
        Class<?> face = method.getReturnType();
        return face == List.class || face == Iterator.class || face == ListIterator.class ? seen(result, face) : result;
    }

    private static Throwable translated(Throwable thrown) {
        boolean full = thrown instanceof IllegalStateException
                && String.valueOf(thrown.getMessage()).startsWith("The list is full: capacity ");
        return full ? new UnsupportedOperationException(thrown) : thrown;
    }
}
