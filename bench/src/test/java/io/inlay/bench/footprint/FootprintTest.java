package io.inlay.bench.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.inlay.bench.list.ListPeer;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FootprintTest {
    @Test
    void measureAll_coversEveryPeerAndSize() throws IOException {
        List<Footprint> footprints = FootprintProcess.measureAll();

        assertThat(footprints).hasSize(ListPeer.values().length * FootprintMeter.SIZES.size());
        assertThat(footprints.stream().map(Footprint::peer).collect(Collectors.toSet()))
                .contains("SmallList", "ArrayList");
        assertThat(footprints).allMatch(footprint -> footprint.bytes() >= 16 && footprint.bytes() % 8 == 0);
    }

    @Test
    void bytesOfFirst_leavesOutWhatBothReach() {
        byte[] shared = new byte[1_000];
        Object[] first = {shared, new byte[80]};
        Object[] second = {shared};

        long withShared = FootprintMeter.bytesOfFirst(first, new Object());

        assertThat(withShared - FootprintMeter.bytesOfFirst(first, second)).isBetween(1_000L, 1_040L);
    }
}
