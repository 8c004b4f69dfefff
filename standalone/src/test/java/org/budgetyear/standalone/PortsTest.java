package org.budgetyear.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {

    /** Where the ports of outgoing connections begin on Linux, the lowest of the systems it runs on. */
    private static final int OF_OUTGOING_CONNECTIONS = 32_768;

    @Test
    void noOutgoingConnectionCanTakeAPortBetweenItsChoiceAndItsUse() {
        assertThat(Ports.free(20)).hasSize(20).allMatch(port -> port < OF_OUTGOING_CONNECTIONS);
    }

    @Test
    void noPortIsGivenTwice() {
        List<Integer> all = Stream.of(Ports.free(50), Ports.free(50), Ports.free(1))
                .flatMap(List::stream)
                .toList();

        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void aTakenPortIsSaid() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree(taken.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()));
        }
    }
}
