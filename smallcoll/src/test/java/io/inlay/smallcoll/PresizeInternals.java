package io.inlay.smallcoll;

import java.lang.reflect.Array;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.FieldLayout;
import org.openjdk.jol.vm.VM;

/** Reads private fields of the JDK's collections, which reflection may not. */
final class PresizeInternals {
    private PresizeInternals() {}

    static int intField(Object holder, String name) {
        return VM.current().getInt(holder, offset(holder, name));
    }

    static Object field(Object holder, String name) {
        return VM.current().getObject(holder, offset(holder, name));
    }

    static int arrayLength(Object holder, String name) {
        return Array.getLength(field(holder, name));
    }

    private static long offset(Object holder, String name) {
        return ClassLayout.parseInstance(holder).fields().stream()
                .filter(field -> field.name().equals(name))
                .mapToLong(FieldLayout::offset)
                .findFirst()
                .orElseThrow(() -> new AssertionError(holder.getClass() + " has no field " + name));
    }
}
