package org.budgetyear.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;

/** What the platform relies on in a broker, whichever it is. */
abstract class BrokerContract {

    private static final int PARTITIONS = 3;

    abstract String bootstrapServers();

    private String topic() {
        String name = "contract." + UUID.randomUUID();
        KafkaClients.create(
                bootstrapServers(),
                new NewTopic(name, PARTITIONS, (short) 1).configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")));
        return name;
    }

    @Test
    void aTopicKeepsThePartitionsAndTheRetentionItWasMadeWith() {
        String topic = topic();
        assertThat(KafkaClients.partitions(bootstrapServers(), topic)).isEqualTo(PARTITIONS);
        assertThat(KafkaClients.setting(bootstrapServers(), topic, TopicConfig.RETENTION_MS_CONFIG))
                .isEqualTo("-1");
    }

    @Test
    void aTopicThatNobodyMadeIsNotThere() {
        assertThat(KafkaClients.topics(bootstrapServers())).doesNotContain("contract.nobody-made-this");
    }

    @Test
    void aCommittedTransactionIsReadByAReaderOfCommittedRecords() {
        String topic = topic();
        KafkaClients.commit(bootstrapServers(), topic, "unit-1", List.of("a", "b", "c"));
        assertThat(KafkaClients.readCommitted(bootstrapServers(), topic, 3)).containsExactly("a", "b", "c");
    }

    @Test
    void anAbortedTransactionIsNeverRead() {
        String topic = topic();
        KafkaClients.abort(bootstrapServers(), topic, "unit-1", List.of("lost"));
        KafkaClients.commit(bootstrapServers(), topic, "unit-1", List.of("kept"));
        assertThat(KafkaClients.readCommitted(bootstrapServers(), topic, 1)).containsExactly("kept");
    }

    @Test
    void recordsOfAKeyAreReadInTheOrderTheyWereWritten() {
        String topic = topic();
        List<String> values =
                IntStream.range(0, 2_000).mapToObj(String::valueOf).toList();
        KafkaClients.commit(bootstrapServers(), topic, "unit-1", values);
        assertThat(KafkaClients.readCommitted(bootstrapServers(), topic, values.size()))
                .containsExactlyElementsOf(values);
    }

    @Test
    void aKeyStaysInItsPartition() {
        String topic = topic();
        Set<Integer> partitions = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            partitions.addAll(KafkaClients.commit(bootstrapServers(), topic, "unit-1", List.of("x", "y")));
        }
        assertThat(partitions).hasSize(1);
    }

    @Test
    void aWriterThatWasReplacedCannotCommit() {
        String topic = topic();
        assertThat(KafkaClients.isFencedByItsSuccessor(bootstrapServers(), topic))
                .isTrue();
        assertThat(KafkaClients.readCommitted(bootstrapServers(), topic, 1)).containsExactly("successor");
    }
}
