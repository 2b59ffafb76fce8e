package io.inlay.smallcoll.primitive;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * A list of bytes under test. After each call through the face of a list its representation is checked, whether the call
 * returned or threw.
 *
 * @param listClass the class
 * @param inlineCapacity how many elements are in fields
 * @param inlineBytes what a list takes while it has no array
 * @param factory makes an empty list that holds so many elements without growing, or ever
 */
record ByteListType(Class<?> listClass, int inlineCapacity, int inlineBytes, IntFunction<ByteListSteps> factory) {
    static final ByteListType SMALL = new ByteListType(SmallByteList.class, 24, 48, SmallByteList::new);

    private static final List<ByteListType> FIXED = List.of(
            new ByteListType(FixedByteList.class, 64, 88, FixedByteList::new),
            new ByteListType(FixedByteList16.class, 16, 40, FixedByteList16::new),
            new ByteListType(FixedByteList32.class, 32, 56, FixedByteList32::new));

    private static final Map<Class<?>, Map<Method, Method>> TARGETS = new ConcurrentHashMap<>();

    static List<ByteListType> all() {
        return List.of(SMALL, FIXED.get(0), FIXED.get(1), FIXED.get(2));
    }

    static List<ByteListType> fixed() {
        return FIXED;
    }

    boolean isFixed() {
        return listClass != SmallByteList.class;
    }

    AnyByteList withCapacity(int capacity) {
        return face(factory.apply(capacity));
    }

    /** A list of these elements, with room for as many more as there are fields. */
    AnyByteList containing(byte... elements) {
        AnyByteList list = withCapacity(isFixed() ? elements.length + inlineCapacity : 0);
        list.addAll(elements);
        return list;
    }

    /** A list that is inline or not, whatever it holds, as long as that fits. */
    AnyByteList containing(boolean inline, byte... elements) {
        AnyByteList list = withCapacity(inline ? inlineCapacity : elements.length + inlineCapacity + 1);
        list.addAll(elements);
        return list;
    }

    AnyByteList face(Object list) {
        if (list.getClass() != listClass) {
            throw new AssertionError("expected a " + this + " but got a " + list.getClass());
        }
        ((ByteListSteps) list).checkInvariants();
        return (AnyByteList) Proxy.newProxyInstance(
                ByteListType.class.getClassLoader(),
                new Class<?>[] {AnyByteList.class},
                (face, method, arguments) -> call((ByteListSteps) list, method, arguments));
    }

    static Object unwrap(Object argument) {
        return argument instanceof AnyByteList face ? face.raw() : argument;
    }

    private Object call(ByteListSteps list, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("raw")) {
            return list;
        }
        Method target = TARGETS.computeIfAbsent(listClass, type -> new ConcurrentHashMap<>())
                .computeIfAbsent(method, this::target);
        try {
            Object[] unwrapped = arguments == null ? new Object[0] : arguments.clone();
            for (int i = 0; i < unwrapped.length; i++) {
                unwrapped[i] = unwrap(unwrapped[i]);
            }
            Object result = target.invoke(list, unwrapped);
            return method.getReturnType() == AnyByteList.class ? face(result) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            list.checkInvariants();
        }
    }

    private Method target(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = parameters[i] == AnyByteList.class ? listClass : parameters[i];
        }
        try {
            return listClass.getMethod(method.getName(), parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(this + " has no " + method, e);
        }
    }

    @Override
    public String toString() {
        return listClass.getSimpleName();
    }
}
