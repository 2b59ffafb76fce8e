package io.inlay.smallcoll;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list type under test: its class, how many elements it keeps in fields, its budget in bytes while it does, and whether
 * it grows. A further type costs one line in {@link #GROWABLE} or {@link #FIXED} and inherits every test that asks for
 * types or subjects. A list of a fixed capacity is made with room for what tests of growable lists add.
 *
 * <p>The types share no interface of their own, so calls go by reflection. After each call the representation of the
 * list is checked, whether the call returned or threw.
 */
record ListType(Class<?> listClass, int inlineCapacity, int inlineBytes, boolean grows) {
    static final List<ListType> GROWABLE =
            List.of(new ListType(SmallList.class, 4, 40, true), new ListType(SmallList8.class, 8, 56, true));

    static final List<ListType> FIXED = List.of(
            new ListType(FixedList4.class, 4, 40, false),
            new ListType(FixedList8.class, 8, 56, false),
            new ListType(FixedList.class, 16, 88, false),
            new ListType(FixedList32.class, 32, 152, false));

    /** How many elements a list of a fixed capacity can take past those it is made with, if no test asks for less. */
    static final int ROOM = 400;

    static List<ListType> growable() {
        return GROWABLE;
    }

    static List<ListType> fixed() {
        return FIXED;
    }

    static List<ListType> all() {
        return Stream.concat(GROWABLE.stream(), FIXED.stream()).toList();
    }

    <E> GrowableList<E> empty() {
        return grows ? construct(new Class<?>[0]) : withCapacity(ROOM);
    }

    <E> GrowableList<E> withExpectedSize(int expectedSize) {
        return construct(new Class<?>[] {int.class}, expectedSize);
    }

    <E> GrowableList<E> containing(Collection<? extends E> elements) {
        return grows
                ? construct(new Class<?>[] {Collection.class}, elements)
                : containing(elements, elements.toArray().length + ROOM);
    }

    <E> FixedCapacityList<E> withCapacity(int capacity) {
        return (FixedCapacityList<E>) this.<E>construct(new Class<?>[] {int.class}, capacity);
    }

    <E> FixedCapacityList<E> containing(Collection<? extends E> elements, int capacity) {
        Class<?>[] parameters = {int.class, Collection.class};
        return (FixedCapacityList<E>) this.<E>construct(parameters, capacity, elements);
    }

    <E> FixedCapacityList<E> copyOf(Collection<? extends E> elements, int capacity) {
        Class<?>[] parameters = {Collection.class, int.class};
        return (FixedCapacityList<E>) this.<E>callStatic("copyOf", parameters, elements, capacity);
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
        if (!grows) {
            return copyOf(elements, elements.toArray().length + ROOM);
        }
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
                new Class<?>[] {grows ? GrowableList.class : FixedCapacityList.class},
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

    static Object invoke(Method target, Object list, Object[] arguments) throws Throwable {
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
