package io.inlay.smallcoll.primitive;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.BaseStream;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A list of primitives under test: its class, how many elements it keeps in fields, and its budget in bytes while it does.
 * A further type costs one line in {@link #ALL} and inherits every test that asks for types or subjects.
 *
 * <p>The types share no interface of their own, so calls go by reflection, through methods whose parameters are exactly
 * those of {@link PrimitiveList} with primitives in the place of the boxes. After each call the representation of the
 * list is checked, whether the call returned or threw; not after those that
 * only read, which come in great numbers.
 */
record PrimitiveType(Class<?> listClass, ElementKind kind, int inlineCapacity, int inlineBytes) {
    private static final Map<Class<?>, Map<Method, Method>> TARGETS = new ConcurrentHashMap<>();

    private static final Set<String> READS = Set.of(
            "get", "size", "isEmpty", "capacity", "isInline", "hashCode", "toString", "iterator", "asList", "toArray");

    private static final List<PrimitiveType> ALL = List.of(
            new PrimitiveType(SmallIntList.class, ElementKind.INT, 8, 56),
            new PrimitiveType(SmallLongList.class, ElementKind.LONG, 8, 88),
            new PrimitiveType(SmallDoubleList.class, ElementKind.DOUBLE, 8, 88),
            new PrimitiveType(FixedIntList4.class, ElementKind.INT, 4, 40),
            new PrimitiveType(FixedIntList8.class, ElementKind.INT, 8, 56),
            new PrimitiveType(FixedIntList.class, ElementKind.INT, 16, 88),
            new PrimitiveType(FixedIntList32.class, ElementKind.INT, 32, 152),
            new PrimitiveType(FixedLongList4.class, ElementKind.LONG, 4, 56),
            new PrimitiveType(FixedLongList8.class, ElementKind.LONG, 8, 88),
            new PrimitiveType(FixedLongList.class, ElementKind.LONG, 16, 152),
            new PrimitiveType(FixedLongList32.class, ElementKind.LONG, 32, 280),
            new PrimitiveType(FixedDoubleList4.class, ElementKind.DOUBLE, 4, 56),
            new PrimitiveType(FixedDoubleList8.class, ElementKind.DOUBLE, 8, 88),
            new PrimitiveType(FixedDoubleList.class, ElementKind.DOUBLE, 16, 152),
            new PrimitiveType(FixedDoubleList32.class, ElementKind.DOUBLE, 32, 280));

    static Stream<PrimitiveType> all() {
        return ALL.stream();
    }

    static Stream<PrimitiveType> growable() {
        return all().filter(type -> !type.isFixed());
    }

    static Stream<PrimitiveType> fixed() {
        return all().filter(PrimitiveType::isFixed);
    }

    boolean isFixed() {
        return listClass.getSimpleName().startsWith("Fixed");
    }

    /** A growable list that holds so many without growing, or a fixed list of that capacity. */
    PrimitiveList withExpectedSize(int expectedSize) {
        return face(construct(new Class<?>[] {int.class}, expectedSize));
    }

    /** A growable list from the constructor without arguments. */
    PrimitiveList empty() {
        return face(construct(new Class<?>[0]));
    }

    PrimitiveList withExpectedSize(int expectedSize, Number[] elements) {
        PrimitiveList list = withExpectedSize(expectedSize);
        list.addAll(elements);
        return list;
    }

    /** Calls {@code of} with so many separate arguments, where the type has that overload. */
    PrimitiveList of(Number... elements) {
        Class<?>[] parameters = new Class<?>[elements.length];
        Arrays.fill(parameters, kind.primitive());
        return callStatic("of", parameters, (Object[]) elements);
    }

    PrimitiveList ofArray(Number[] elements) {
        return callStatic("of", new Class<?>[] {arrayClass()}, primitiveArray(elements));
    }

    PrimitiveList copyOf(Number[] elements) {
        return callStatic("copyOf", new Class<?>[] {arrayClass()}, primitiveArray(elements));
    }

    PrimitiveList copyOf(Number[] elements, int from, int to) {
        Class<?>[] parameters = {arrayClass(), int.class, int.class};
        return callStatic("copyOf", parameters, primitiveArray(elements), from, to);
    }

    PrimitiveList copyOf(PrimitiveList elements) {
        return callStatic("copyOf", new Class<?>[] {listClass}, elements == null ? null : elements.raw());
    }

    PrimitiveList copyOf(Collection<? extends Number> elements) {
        return callStatic("copyOf", new Class<?>[] {Collection.class}, elements);
    }

    PrimitiveList copyOf(BaseStream<?, ?> stream) {
        return callStatic("copyOf", new Class<?>[] {streamClass()}, stream);
    }

    /** Of a fixed capacity, as those that follow. */
    PrimitiveList copyOf(Number[] elements, int capacity) {
        return callStatic("copyOf", new Class<?>[] {arrayClass(), int.class}, primitiveArray(elements), capacity);
    }

    PrimitiveList copyOf(Number[] elements, int from, int to, int capacity) {
        Class<?>[] parameters = {arrayClass(), int.class, int.class, int.class};
        return callStatic("copyOf", parameters, primitiveArray(elements), from, to, capacity);
    }

    PrimitiveList copyOf(Collection<? extends Number> elements, int capacity) {
        return callStatic("copyOf", new Class<?>[] {Collection.class, int.class}, elements, capacity);
    }

    PrimitiveList copyOf(BaseStream<?, ?> stream, int capacity) {
        return callStatic("copyOf", new Class<?>[] {streamClass(), int.class}, stream, capacity);
    }

    private Class<?> streamClass() {
        return switch (kind) {
            case DOUBLE -> DoubleStream.class;
            case LONG -> LongStream.class;
            case INT -> IntStream.class;
        };
    }

    Class<?> arrayClass() {
        return kind.newPrimitiveArray(0).getClass();
    }

    private Object primitiveArray(Number[] elements) {
        return elements == null ? null : kind.primitiveArray(elements);
    }

    /** Puts the common face on a list of this type. */
    PrimitiveList face(Object list) {
        if (list.getClass() != listClass) {
            throw new AssertionError("expected a " + this + " but got a " + list.getClass());
        }
        PrimitiveRepresentation.check(list);
        return (PrimitiveList) Proxy.newProxyInstance(
                PrimitiveType.class.getClassLoader(),
                new Class<?>[] {PrimitiveList.class},
                (face, method, arguments) -> callThroughFace(list, method, arguments));
    }

    private Object callThroughFace(Object list, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("raw")) {
            return list;
        }
        Object[] given = arguments == null ? new Object[0] : arguments;
        Method target = TARGETS.computeIfAbsent(listClass, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(method, this::target);
        Object[] passed = Arrays.stream(given).map(this::toPrimitive).toArray();
        try {
            Object result = target.invoke(list, passed);
            return method.getReturnType() == void.class ? null : fromPrimitive(result);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            copyBack(given, passed);
            if (!READS.contains(method.getName())) {
                PrimitiveRepresentation.check(list);
            }
        }
    }

    private Method target(Method method) {
        Class<?>[] parameters = Arrays.stream(method.getParameterTypes())
                .map(this::primitiveParameter)
                .toArray(Class<?>[]::new);
        try {
            return listClass.getMethod(method.getName(), parameters);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Class<?> primitiveParameter(Class<?> boxed) {
        if (boxed == Number.class) {
            return kind.primitive();
        }
        if (boxed == Number[].class) {
            return arrayClass();
        }
        if (boxed == PrimitiveList.class) {
            return listClass;
        }
        if (boxed == Iterator.class) {
            return kind.iteratorClass();
        }
        boolean isFunction = boxed == Predicate.class || boxed == UnaryOperator.class || boxed == Consumer.class;
        return isFunction ? kind.functionClass(boxed) : boxed;
    }

    private Object toPrimitive(Object argument) {
        if (argument instanceof Number[] array) {
            return kind.primitiveArray(array);
        }
        if (argument instanceof PrimitiveList face) {
            return face.raw();
        }
        boolean isFunction =
                argument instanceof Predicate || argument instanceof UnaryOperator || argument instanceof Consumer;
        boolean isPrimitiveAlready = argument instanceof PrimitiveIterator || argument instanceof Number;
        return isFunction && !isPrimitiveAlready ? kind.primitiveFunction(argument) : argument;
    }

    private Object fromPrimitive(Object result) {
        if (result != null && result.getClass() == arrayClass()) {
            return kind.boxedArray(result);
        }
        return result != null && result.getClass() == listClass ? face(result) : result;
    }

    /** What was written to an array goes to the boxes it stands for. */
    private void copyBack(Object[] given, Object[] passed) {
        for (int i = 0; i < given.length; i++) {
            if (given[i] instanceof Number[] boxes) {
                System.arraycopy(kind.boxedArray(passed[i]), 0, boxes, 0, boxes.length);
            }
        }
    }

    private Object construct(Class<?>[] parameters, Object... arguments) {
        try {
            Constructor<?> constructor = listClass.getConstructor(parameters);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw PrimitiveType.<RuntimeException>rethrow(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private PrimitiveList callStatic(String name, Class<?>[] parameters, Object... arguments) {
        try {
            return face(listClass.getMethod(name, parameters).invoke(null, arguments));
        } catch (InvocationTargetException e) {
            throw PrimitiveType.<RuntimeException>rethrow(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
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
