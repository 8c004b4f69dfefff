package org.budgetyear.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.budgetyear.standalone.CannotStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedBrokerTest extends BrokerContract {

    private final EmbeddedBroker broker;

    EmbeddedBrokerTest(@TempDir Path folder) throws IOException {
        broker = EmbeddedBroker.start(folder, 0);
    }

    @AfterAll
    void close() {
        broker.close();
    }

    @Override
    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Test
    void itListensOnTheLoopbackInterfaceOnly() {
        assertThat(broker.bootstrapServers()).startsWith("127.0.0.1:");
    }

    @Test
    void aTakenPortIsToldInOneLine(@TempDir Path other) {
        int taken = Integer.parseInt(broker.bootstrapServers().split(":", -1)[1]);
        assertThatThrownBy(() -> EmbeddedBroker.start(other, taken))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("port " + taken);
    }
}
