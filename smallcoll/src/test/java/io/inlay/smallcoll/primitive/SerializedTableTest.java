package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.management.ManagementFactory;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How maps and sets of primitives are written. */
class SerializedTableTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int ENTRIES = 50_000;

    /** A value that does something when it is written. */
    private static final class Meddler implements Serializable {
        private static final long serialVersionUID = 1L;

        private final transient Runnable action;

        Meddler(Runnable action) {
            this.action = action;
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            action.run();
            out.defaultWriteObject();
        }
    }

    private static void write(Object table) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
            out.writeObject(table);
        }
    }

    private static long bytesToWrite(Object table) throws IOException {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        write(table);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void write_manyEntries_makesNoObjectForEach() throws IOException {
        LongDoubleMap map = new LongDoubleMap();
        LongSet set = new LongSet();
        for (int i = 0; i < ENTRIES; i++) {
            map.put(i, i);
            set.add(i);
        }
        write(LongDoubleMap.of(1, 1));
        write(LongSet.of(1));
        for (Object table : List.of(map, set)) {
            assertThat(bytesToWrite(table)).isLessThan(ENTRIES);
        }
    }

    @Test
    void write_valueThatChangesTheMap_fails() {
        List<Consumer<LongObjectMap<Object>>> changes =
                List.of(map -> map.put(2, "added"), map -> map.remove(1), map -> map.ensureCapacity(100));
        for (Consumer<LongObjectMap<Object>> change : changes) {
            LongObjectMap<Object> map = new LongObjectMap<>(4);
            map.put(1, new Meddler(() -> change.accept(map)));
            assertThatThrownBy(() -> write(map)).isInstanceOf(ConcurrentModificationException.class);
        }
    }

    @Test
    void write_valueThatReplacesItself_isWritten() throws IOException {
        LongObjectMap<Object> map = new LongObjectMap<>();
        map.put(1, new Meddler(() -> map.put(1, "replaced")));
        write(map);
        assertThat(map.get(1)).isEqualTo("replaced");
    }
}
