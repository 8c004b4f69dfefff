package org.budgetyear.runtime.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.budgetyear.model.code.FiscalYear;
import org.junit.jupiter.api.Test;

class EventScanTest {

    private static final TopicPartition EVENTS = new TopicPartition("payments.events", 0);
    private static final FiscalYear YEAR = new FiscalYear(2017);

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private final EventScan scan = new EventScan(() -> consumer, Duration.ofMillis(300));

    @Test
    void theCodesOfTheYearAreFoundWhereverEventsHaveThem() {
        log(
                "440105-701001|2017",
                "{\"line\":{\"function\":\"2010301\"},\"toEconomic\":\"30201\"}",
                "440105-701001|2017",
                "{\"lines\":[{\"line\":{\"function\":\"2010350\"}}],\"economic\":\"30101\"}",
                "440105-701001|2018",
                "{\"line\":{\"function\":\"2010399\"},\"economic\":\"30299\"}");
        assertThat(scan.usedCodes(YEAR)).hasValueSatisfying(used -> {
            assertThat(used.functions()).containsExactly("2010301", "2010350");
            assertThat(used.economics()).containsExactly("30101", "30201");
        });
    }

    @Test
    void aLogThatDoesNotAnswerInTimeIsNoEmptyLog() {
        log("440105-701001|2017", "{}");
        consumer.updateEndOffsets(Map.of(EVENTS, 9L));
        assertThat(scan.usedCodes(YEAR)).isEmpty();
    }

    private void log(String... keysAndEvents) {
        PartitionInfo info = new PartitionInfo(EVENTS.topic(), 0, Node.noNode(), new Node[0], new Node[0]);
        consumer.updatePartitions(EVENTS.topic(), List.of(info));
        consumer.updatePartitions(
                "payments.commands",
                List.of(new PartitionInfo("payments.commands", 0, Node.noNode(), new Node[0], new Node[0])));
        consumer.updateBeginningOffsets(Map.of(EVENTS, 0L));
        consumer.updateEndOffsets(Map.of(EVENTS, keysAndEvents.length / 2L));
        consumer.schedulePollTask(() -> {
            for (int i = 0; i < keysAndEvents.length; i += 2) {
                consumer.addRecord(new ConsumerRecord<>(
                        EVENTS.topic(),
                        0,
                        i / 2,
                        keysAndEvents[i],
                        keysAndEvents[i + 1].getBytes(StandardCharsets.UTF_8)));
            }
        });
    }
}
