package io.inlay.smallcoll.primitive;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A map of any type, whose methods are called by their names, with boxes and with a {@link Callback} for a function. */
final class AnyPrimitiveMap {
    private static final Map<List<Object>, Method> METHODS = new ConcurrentHashMap<>();

    private final PrimitiveMapType type;
    private final TableMap<Object, Object> raw;

    @SuppressWarnings("unchecked")
    AnyPrimitiveMap(PrimitiveMapType type, Object raw) {
        this.type = type;
        this.raw = (TableMap<Object, Object>) type.mapClass().cast(raw);
    }

    PrimitiveMapType type() {
        return type;
    }

    TableMap<Object, Object> raw() {
        return raw;
    }

    Map<Object, Object> asMap() {
        return raw.asMap();
    }

    /** Calls a public method, and looks at the table after it has returned. */
    Object call(String name, Object... arguments) {
        try {
            Object result = callUnchecked(name, arguments);
            TableScan.check(this);
            return result;
        } catch (OutOfMemoryError | RuntimeException thrown) {
            TableScan.check(this);
            throw thrown;
        }
    }

    /** Calls a public method without a look at the table, which takes long if it is large. */
    Object callUnchecked(String name, Object... arguments) {
        Method method = METHODS.computeIfAbsent(signature(name, arguments), key -> find(name, arguments));
        Object[] given = arguments.clone();
        for (int i = 0; i < given.length; i++) {
            if (given[i] instanceof Callback callback) {
                given[i] = callback.as(method.getParameterTypes()[i]);
            }
        }
        try {
            return method.invoke(raw, given);
        } catch (InvocationTargetException e) {
            throw Callback.<RuntimeException>unwrap(e);
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private List<Object> signature(String name, Object... arguments) {
        return List.of(
                raw.getClass(),
                name,
                Arrays.stream(arguments)
                        .map(argument -> argument == null ? Void.class : argument.getClass())
                        .toList());
    }

    private Method find(String name, Object... arguments) {
        List<Method> found = Arrays.stream(raw.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && takes(method, arguments))
                .toList();
        if (found.size() != 1) {
            throw new LinkageError(name + Arrays.toString(arguments) + " of " + type + ": " + found);
        }
        found.get(0).setAccessible(true);
        return found.get(0);
    }

    static boolean takes(Method method, Object... arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!takes(parameters[i], arguments[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean takes(Class<?> parameter, Object argument) {
        if (argument == null) {
            return !parameter.isPrimitive();
        }
        return argument instanceof Callback
                ? parameter.isInterface() && parameter != Map.class
                : PrimitiveMapType.boxOf(parameter).isInstance(argument);
    }

    /** The elements of a stream that a method returns, or of an array. */
    List<Object> listOf(String name) {
        Object result = callUnchecked(name);
        if (result instanceof java.util.stream.BaseStream<?, ?> stream) {
            List<Object> elements = new java.util.ArrayList<>();
            stream.iterator().forEachRemaining(elements::add);
            return elements;
        }
        return PrimitiveMapType.boxes(result);
    }

    int size() {
        return raw.size();
    }

    int capacity() {
        return raw.capacity();
    }

    Object put(Object key, Object value) {
        return call("put", key, value);
    }

    Object get(Object key) {
        return callUnchecked("get", key);
    }

    Object remove(Object key) {
        return call("remove", key);
    }

    void ensureCapacity(int expectedSize) {
        call("ensureCapacity", expectedSize);
    }

    void trimToSize() {
        call("trimToSize");
    }

    void clear() {
        call("clear");
    }

    AnyCursor cursor() {
        return new AnyCursor(callUnchecked("cursor"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnyPrimitiveMap map && raw.equals(map.raw);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(raw);
    }

    @Override
    public String toString() {
        return type + " " + raw;
    }

    /** A cursor of any type. */
    static final class AnyCursor {
        private final Object cursor;

        AnyCursor(Object cursor) {
            this.cursor = cursor;
        }

        boolean next() {
            return (boolean) call("next");
        }

        Object key() {
            return call("key");
        }

        Object value() {
            return call("value");
        }

        Object setValue(Object value) {
            return call("setValue", value);
        }

        void remove() {
            call("remove");
        }

        private Object call(String name, Object... arguments) {
            try {
                Method method = Arrays.stream(cursor.getClass().getMethods())
                        .filter(each -> each.getName().equals(name)
                                && each.getParameterCount() == arguments.length
                                && each.getDeclaringClass() == cursor.getClass())
                        .findFirst()
                        .orElseThrow();
                return method.invoke(cursor, arguments);
            } catch (InvocationTargetException e) {
                throw Callback.<RuntimeException>unwrap(e);
            } catch (IllegalAccessException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
    }
}
