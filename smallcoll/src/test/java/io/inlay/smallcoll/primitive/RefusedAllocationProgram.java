package io.inlay.smallcoll.primitive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What {@link PrimitiveMapRefusedAllocationTest} does in a virtual machine with little memory. */
final class RefusedAllocationProgram {
    private static final int TOO_MANY = 200_000_000;

    private RefusedAllocationProgram() {}

    public static void main(String[] arguments) {
        PrimitiveMapType.all()
                .filter(type -> type.toString().equals(arguments[0]))
                .forEach(type -> {
                    growth(type);
                    ensureCapacity(type);
                    trimToSize(type);
                    construction(type);
                });
        System.out.println("done " + arguments[0]);
    }

    /** Puts until a larger table is refused. The map has all that was put before then, and takes no harm. */
    private static void growth(PrimitiveMapType type) {
        AnyPrimitiveMap map = type.empty();
        int size = 0;
        try {
            while (true) {
                map.raw().putBoxed(key(type, size), type.value(1));
                size++;
            }
        } catch (OutOfMemoryError refused) {
            require(map.size() == size && size == map.capacity(), type + " has " + map.size() + " of " + size);
        }
        sound(map, size);
        refused(map, each -> each.raw().putBoxed(key(type, -5), type.value(2)));
        sound(map, size);
        require(map.asMap().remove(key(type, 0)) != null, "removed");
        map.raw().putBoxed(key(type, -5), type.value(2));
        require(map.get(key(type, -5)).equals(type.value(2)), "put");
        require(map.size() == size, "size");
    }

    private static void ensureCapacity(PrimitiveMapType type) {
        AnyPrimitiveMap map = filled(type, 100_000);
        refused(map, each -> each.callUnchecked("ensureCapacity", TOO_MANY));
        sound(map, 100_000);
    }

    /** There is no room for a smaller table beside the large one and what fills the rest of the memory. */
    private static void trimToSize(PrimitiveMapType type) {
        AnyPrimitiveMap map = filled(type, 100_000);
        map.ensureCapacity(150_000);
        int capacity = map.capacity();
        List<byte[]> ballast = new ArrayList<>();
        for (int bytes = 1 << 20; bytes >= 1 << 16; ) {
            try {
                ballast.add(new byte[bytes]);
            } catch (OutOfMemoryError full) {
                bytes /= 2;
            }
        }
        boolean refused = false;
        try {
            map.callUnchecked("trimToSize");
        } catch (OutOfMemoryError expected) {
            refused = true;
        }
        require(!ballast.isEmpty(), "ballast");
        ballast.clear();
        require(refused, type + " found memory to trim");
        require(map.capacity() == capacity, "capacity");
        sound(map, 100_000);
        map.trimToSize();
        sound(map, 100_000);
    }

    private static void construction(PrimitiveMapType type) {
        boolean refused = false;
        try {
            type.withExpectedSize(TOO_MANY);
        } catch (OutOfMemoryError expected) {
            refused = true;
        }
        require(refused, type + " made for " + TOO_MANY);
    }

    private static AnyPrimitiveMap filled(PrimitiveMapType type, int size) {
        AnyPrimitiveMap map = type.empty();
        for (int i = 0; i < size; i++) {
            map.raw().putBoxed(key(type, i), type.value(1));
        }
        return map;
    }

    private static Object key(PrimitiveMapType type, int i) {
        return type.keys() == BoxKind.LONG ? (Object) (long) i : i;
    }

    private static void refused(AnyPrimitiveMap map, Consumer<AnyPrimitiveMap> call) {
        long[] tags = map.raw().tags;
        int capacity = map.capacity();
        boolean refused = false;
        try {
            call.accept(map);
        } catch (OutOfMemoryError expected) {
            refused = true;
        }
        require(refused, "it is refused");
        require(map.raw().tags == tags && map.capacity() == capacity, "the table is the one it was");
    }

    private static void sound(AnyPrimitiveMap map, int size) {
        require(map.size() == size, "size " + map.size() + " should be " + size);
        TableScan.check(map);
        for (int i = 0; i < size; i++) {
            require(map.raw().findBoxed(key(map.type(), i)) >= 0, "lost " + i);
        }
    }

    private static void require(boolean fulfilled, String message) {
        if (!fulfilled) {
            throw new IllegalStateException(message);
        }
    }
}
