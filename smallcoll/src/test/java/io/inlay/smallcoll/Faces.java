package io.inlay.smallcoll;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Puts an interface on objects that have its methods but do not implement it, and checks their representation. */
final class Faces {
    private static final Map<List<Object>, Method> TARGETS = new ConcurrentHashMap<>();

    private static final ClassValue<List<Field>> PARTS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return partsWithInvariants(type);
        }
    };

    private static final ClassValue<List<Method>> CHECKS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return checksOf(type);
        }
    };

    private Faces() {}

    /** The face passes calls on to the object; what it returns gets the face as well where the method says so. */
    static <F> F put(Class<F> face, Object object) {
        checkInvariants(object);
        return face.cast(Proxy.newProxyInstance(
                face.getClassLoader(), new Class<?>[] {face}, (self, method, arguments) -> {
                    if (method.getName().equals("raw")) {
                        return object;
                    }
                    Object result = call(target(object.getClass(), method), object, arguments);
                    checkInvariants(object);
                    return method.getReturnType() == face ? put(face, result) : result;
                }));
    }

    static Object construct(Class<?> type, Class<?> parameter, Object argument) {
        try {
            return type.getConstructor(parameter).newInstance(argument);
        } catch (InvocationTargetException e) {
            throw Faces.<RuntimeException>rethrow(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    static Object callStatic(Class<?> type, String name, Class<?>[] parameters, Object... arguments) {
        try {
            return call(type.getMethod(name, parameters), null, arguments);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    static boolean has(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(name));
    }

    /** Calls the method {@code checkInvariants()} of the object and of its parts, where they have one. */
    static void checkInvariants(Object object) {
        for (Method check : CHECKS.get(object.getClass())) {
            call(check, object);
        }
        for (Field part : PARTS.get(object.getClass())) {
            Object value = read(part, object);
            if (value != null) {
                CHECKS.get(value.getClass()).forEach(check -> call(check, value));
            }
        }
    }

    private static Method target(Class<?> type, Method method) {
        return TARGETS.computeIfAbsent(List.of(type, method), pair -> {
            try {
                return type.getMethod(method.getName(), method.getParameterTypes());
            } catch (NoSuchMethodException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        });
    }

    private static Object call(Method target, Object object, Object... arguments) {
        try {
            return target.invoke(object, arguments);
        } catch (InvocationTargetException e) {
            throw Faces.<RuntimeException>rethrow(e.getCause());
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static List<Method> checksOf(Class<?> type) {
        List<Method> checks = new ArrayList<>();
        for (Class<?> owner = type; ours(owner); owner = owner.getSuperclass()) {
            for (Method method : owner.getDeclaredMethods()) {
                if (method.getName().equals("checkInvariants") && method.getParameterCount() == 0) {
                    method.setAccessible(true);
                    checks.add(method);
                }
            }
        }
        return checks;
    }

    private static List<Field> partsWithInvariants(Class<?> type) {
        List<Field> parts = new ArrayList<>();
        for (Class<?> owner = type; ours(owner); owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive()
                        && !field.getType().isArray()) {
                    field.setAccessible(true);
                    parts.add(field);
                }
            }
        }
        return parts;
    }

    private static boolean ours(Class<?> type) {
        return type != null && type.getPackageName().equals(Faces.class.getPackageName());
    }

    private static Object read(Field field, Object object) {
        try {
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> X rethrow(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
