package io.inlay.smallcoll;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A list of a fixed capacity under test. The types share no type that has their operations, so what is not handled here is
 * called by its name.
 *
 * @param type the type of the list
 * @param capacity how many elements it holds at most
 */
record ModelFixed(ListType type, int capacity) {

    /** An empty list of this type and capacity. */
    ModelSubject subject() {
        return subject(capacity, List.of());
    }

    private ModelSubject subject(int size, Collection<ModelToken> source) {
        int enough = Math.max(capacity, size);
        List<ModelToken> list = type.<ModelToken>containing(source, enough).raw();
        ModelOracle model = new ModelOracle(new ModelBound(enough));
        return (ModelSubject) Proxy.newProxyInstance(
                ModelFixed.class.getClassLoader(),
                new Class<?>[] {ModelSubject.class},
                (proxy, method, arguments) -> call(list, model, method, arguments));
    }

    @SuppressWarnings("unchecked")
    private Object call(List<ModelToken> list, ModelOracle model, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "list":
                return list;
            case "isFixed":
                return true;
            case "model":
                return model;
            case "checkTaken":
                return checkTaken((List<?>) arguments[0]);
            case "ensureCapacity":
                model.ensureCapacity((int) arguments[0]);
                return null;
            case "trimToSize":
                return null;
            case "empty":
                return subject((int) arguments[0], List.of());
            case "copy":
                Collection<ModelToken> copied = (Collection<ModelToken>) arguments[0];
                return subject(new ArrayList<>(copied).size(), copied);
            case "copyOf":
                return copyOf(arguments);
            case "of":
                return type.ofArray((ModelToken[]) arguments[0]).raw();
            default:
                return ListType.invoke(
                        type.listClass().getMethod(method.getName(), erased(method)),
                        list,
                        arguments == null ? new Object[0] : arguments);
        }
    }

    /** The parameters of the list's own method, in which an element is an object. */
    private static Class<?>[] erased(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] == ModelToken.class) {
                parameters[i] = Object.class;
            } else if (parameters[i] == ModelToken[].class) {
                parameters[i] = Object[].class;
            }
        }
        return parameters;
    }

    private List<ModelToken> copyOf(Object[] arguments) {
        Collection<ModelToken> source =
                arguments.length == 1 ? collection(arguments[0]) : range((ModelToken[]) arguments[0], arguments);
        return type.<ModelToken>copyOf(source, source.toArray().length).raw();
    }

    /** Lists of a fixed capacity have no such operation: a collection is its range. */
    private static List<ModelToken> range(ModelToken[] source, Object[] arguments) {
        Objects.checkFromToIndex((int) arguments[1], (int) arguments[2], source.length);
        return Arrays.asList(source).subList((int) arguments[1], (int) arguments[2]);
    }

    @SuppressWarnings("unchecked")
    private static Collection<ModelToken> collection(Object argument) {
        return (Collection<ModelToken>) argument;
    }

    private Object checkTaken(List<?> taken) {
        FixedCapacityList<Object> face = (FixedCapacityList<Object>) type.<Object>face(taken);
        ModelInvariants.check(taken, face.isInline(), face.inlineCapacity(), face.capacity());
        face.clear();
        return null;
    }
}
