package io.inlay.smallcoll;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A growable list type under test: its class, how many elements it keeps in fields, and its budget in bytes while it
 * does. A further type costs one line in {@link #ALL} and inherits every test that asks for types or subjects.
 *
 * <p>The types share no interface of their own, so calls go by reflection. After each call the representation of the
 * list is checked, whether the call returned or threw.
 */
record ListType(Class<?> listClass, int inlineCapacity, int inlineBytes) {
    static final List<ListType> ALL =
            List.of(new ListType(SmallList.class, 4, 40), new ListType(SmallList8.class, 8, 56));

    static List<ListType> all() {
        return ALL;
    }

    <E> GrowableList<E> empty() {
        return construct(new Class<?>[0]);
    }

    <E> GrowableList<E> withExpectedSize(int expectedSize) {
        return construct(new Class<?>[] {int.class}, expectedSize);
    }

    <E> GrowableList<E> containing(Collection<? extends E> elements) {
        return construct(new Class<?>[] {Collection.class}, elements);
    }

    /** Calls {@code of} with so many separate arguments, where the type has that overload. */
    <E> GrowableList<E> of(Object... elements) {
        return callStatic(
                "of", Collections.nCopies(elements.length, Object.class).toArray(Class<?>[]::new), elements);
    }

    <E> GrowableList<E> ofArray(E[] elements) {
        return callStatic("of", new Class<?>[] {Object[].class}, (Object) elements);
    }

    <E> GrowableList<E> copyOf(Collection<? extends E> elements) {
        return callStatic("copyOf", new Class<?>[] {Collection.class}, elements);
    }

    <E> GrowableList<E> copyOf(E[] elements, int from, int to) {
        Class<?>[] parameters = {Object[].class, int.class, int.class};
        return callStatic("copyOf", parameters, elements, from, to);
    }

    /** Puts the common face on a list of this type. */
    @SuppressWarnings("unchecked")
    <E> GrowableList<E> face(Object list) {
        if (list.getClass() != listClass) {
            throw new AssertionError("expected a " + this + " but got a " + list.getClass());
        }
        Representation.check(list);
        return (GrowableList<E>) Proxy.newProxyInstance(
                ListType.class.getClassLoader(),
                new Class<?>[] {GrowableList.class},
                (face, method, arguments) -> callThroughFace(list, method, arguments));
    }

    /** The list behind the face, or the argument itself where it has none. */
    static Object unwrap(Object argument) {
        return argument instanceof GrowableList<?> face ? face.raw() : argument;
    }

    private Object callThroughFace(Object list, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("raw")) {
            return list;
        }
        Method target = listClass.getMethod(method.getName(), method.getParameterTypes());
        try {
            Object result = invoke(target, list, arguments == null ? new Object[0] : arguments);
            return method.getReturnType() == GrowableList.class ? face(result) : result;
        } finally {
            Representation.check(list);
        }
    }

    private <E> GrowableList<E> construct(Class<?>[] parameters, Object... arguments) {
        try {
            return face(listClass.getConstructor(parameters).newInstance(unwrapAll(arguments)));
        } catch (InvocationTargetException e) {
            throw ListType.<RuntimeException>rethrow(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private <E> GrowableList<E> callStatic(String name, Class<?>[] parameters, Object... arguments) {
        try {
            return face(invoke(listClass.getMethod(name, parameters), null, arguments));
        } catch (Throwable e) {
            throw ListType.<RuntimeException>rethrow(e);
        }
    }

    private static Object invoke(Method target, Object list, Object[] arguments) throws Throwable {
        try {
            return target.invoke(list, unwrapAll(arguments));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object[] unwrapAll(Object[] arguments) {
        Object[] unwrapped = arguments.clone();
        for (int i = 0; i < unwrapped.length; i++) {
            unwrapped[i] = unwrap(unwrapped[i]);
        }
        return unwrapped;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> X rethrow(Throwable thrown) throws X {
        throw (X) thrown;
    }

    @Override
    public String toString() {
        return listClass.getSimpleName();
    }
}
