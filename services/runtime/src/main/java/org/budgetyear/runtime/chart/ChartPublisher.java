package org.budgetyear.runtime.chart;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.streams.Topics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/** Puts a chart where every service reads it. Blocks. */
public final class ChartPublisher {

    private static final Duration READ_WITHIN = Duration.ofSeconds(10);
    private static final int SENT_WITHIN_SECONDS = 15;

    private final KafkaTemplate<String, byte[]> template;
    private final ChartReader reader;

    public ChartPublisher(ProducerFactory<String, byte[]> producers, ChartReader reader) {
        this.template = new KafkaTemplate<>(producers);
        this.reader = reader;
    }

    /** Returns when this instance knows the chart too; false when it may be kept or not, because the log did not say. */
    public boolean publish(LoadedChart chart) {
        try {
            long offset = template.send(Topics.CHARTS, chart.year().toString(), Json.MAPPER.writeValueAsBytes(chart))
                    .get(SENT_WITHIN_SECONDS, TimeUnit.SECONDS)
                    .getRecordMetadata()
                    .offset();
            return reader.awaits(offset + 1, READ_WITHIN);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
