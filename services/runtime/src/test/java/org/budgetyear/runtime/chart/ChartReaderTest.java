package org.budgetyear.runtime.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.streams.Topics;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

class ChartReaderTest {

    private static final FiscalYear YEAR = new FiscalYear(2017);

    private final ChartReader reader = new ChartReader(new DefaultKafkaConsumerFactory<>(Map.of()));

    @Test
    void theLastChartOfAYearCountsAndWhatWasGivenBeforeStays() {
        reader.take(message(0, chart("旧名称")));
        Charts before = reader.get();
        reader.take(message(1, chart("新名称")));
        assertThat(before.of(YEAR).functionName("2010301")).contains("旧名称");
        assertThat(reader.get().of(YEAR).functionName("2010301")).contains("新名称");
        assertThat(reader.loaded().byYear().values())
                .extracting(LoadedChart::loadedBy)
                .containsExactly("bureau");
    }

    @Test
    void anUnreadableRecordHidesNoneThatFollows() {
        reader.take(message(0, "no chart".getBytes(StandardCharsets.UTF_8)));
        reader.take(message(1, chart("新名称")));
        assertThat(reader.get().of(YEAR).functionName("2010301")).contains("新名称");
    }

    @Test
    void waitingEndsWhenTheOffsetIsReadOrTheTimeIsOver() {
        assertThat(reader.awaits(1, Duration.ofMillis(10))).isFalse();
        reader.take(message(0, chart("名称")));
        assertThat(reader.awaits(1, Duration.ofMillis(10))).isTrue();
    }

    private static byte[] chart(String name) {
        TreeMap<String, String> functions = new TreeMap<>(Map.of("2010301", name));
        return Json.MAPPER.writeValueAsBytes(new LoadedChart(
                YEAR,
                "bureau",
                Instant.parse("2017-01-01T00:00:00Z"),
                new ChartOfAccounts(functions, new TreeMap<>(), new TreeMap<>())));
    }

    private static ConsumerRecord<String, byte[]> message(long offset, byte[] value) {
        return new ConsumerRecord<>(Topics.CHARTS, 0, offset, YEAR.toString(), value);
    }
}
