package org.budgetyear.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.budgetyear.standalone.BudgetMain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the broker's folder keeps when the broker ends, however it ends. */
class BrokerFolderTest {

    private static final NewTopic TOPIC = new NewTopic("kept", 2, (short) 1);
    private static final List<String> VALUES = List.of("a", "b", "c");

    @TempDir
    private Path folder;

    @Test
    void aRestartOnTheSameFolderKeepsTheLogAndItsName() throws IOException {
        String logId;
        try (var broker = EmbeddedBroker.start(folder, 0)) {
            logId = broker.logId();
            write(broker.bootstrapServers());
        }
        assertKept(logId);
    }

    @Test
    void aKilledProcessLosesNothingItHasAcknowledged() throws IOException {
        Process process = startAlone();
        try (BufferedReader console = process.inputReader()) {
            String ready = console.readLine();
            assertThat(ready).startsWith("broker 127.0.0.1:");
            write(ready.substring("broker ".length()));
        } finally {
            process.destroyForcibly().onExit().join();
        }
        try (var broker = EmbeddedBroker.start(folder.resolve("broker"), 0)) {
            assertThat(KafkaClients.readCommitted(broker.bootstrapServers(), TOPIC.name(), VALUES.size()))
                    .isEqualTo(VALUES);
        }
    }

    private void assertKept(String logId) throws IOException {
        try (var broker = EmbeddedBroker.start(folder, 0)) {
            assertThat(broker.logId()).isEqualTo(logId).isNotBlank();
            assertThat(KafkaClients.readCommitted(broker.bootstrapServers(), TOPIC.name(), VALUES.size()))
                    .isEqualTo(VALUES);
        }
    }

    private static void write(String bootstrapServers) {
        KafkaClients.create(bootstrapServers, TOPIC);
        KafkaClients.commit(bootstrapServers, TOPIC.name(), "unit-1", VALUES);
    }

    private Process startAlone() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BudgetMain.class.getName(),
                        "broker",
                        "--data",
                        folder.resolve("broker").toString(),
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
