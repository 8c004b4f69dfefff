package org.budgetyear.finalaccounts.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.budgetyear.finalaccounts.source.LogEnds;
import org.budgetyear.finalaccounts.source.LogSource;
import org.budgetyear.finalaccounts.source.LogToken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** The Axon processor {@value #NAME}: one segment, a chunk a batch, retried until it can be stored. */
public final class UnitYearProcessor implements SmartLifecycle {

    public static final String NAME = "unit-years";

    private final UnitYearProjection projection;
    private final LogEnds ends;
    private final List<String> topics;
    private final Configuration axon;

    /** @param topics those of the source */
    public UnitYearProcessor(
            UnitYearProjection projection,
            AuditProjection audit,
            LogSource source,
            LogEnds ends,
            List<String> topics,
            TokenStore tokens,
            Serializer serializer,
            MeterRegistry meters) {
        this.projection = projection;
        this.ends = ends;
        this.topics = List.copyOf(topics);
        this.axon = configurer(projection, audit, source, tokens, serializer).buildConfiguration();
        for (String topic : topics) {
            Gauge.builder("budget.projection.lag", () -> lagOf(topic))
                    .tag("topic", topic)
                    .register(meters);
        }
    }

    private static Configurer configurer(
            UnitYearProjection projection,
            AuditProjection audit,
            LogSource source,
            TokenStore tokens,
            Serializer serializer) {
        // No modules are looked for: the only one there is would ask Axon's makers for updates.
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(config -> serializer)
                .configureEventSerializer(config -> serializer)
                .configureMessageSerializer(config -> serializer);
        configurer.eventProcessing(processing -> processing
                .registerEventHandler(config -> projection)
                .registerEventHandler(config -> audit)
                .byDefaultAssignTo(NAME)
                .registerTokenStore(NAME, config -> tokens)
                .registerDefaultListenerInvocationErrorHandler(config -> PropagatingErrorHandler.INSTANCE)
                .registerDefaultErrorHandler(config -> PropagatingErrorHandler.INSTANCE)
                .registerPooledStreamingEventProcessor(
                        NAME,
                        config -> source,
                        (config, builder) ->
                                builder.initialSegmentCount(1).batchSize(1).initialToken(any -> LogToken.BEGINNING)));
        return configurer;
    }

    /**
     * Throws away all that was folded and folds it again from the log. Returns when the replay has begun. The token is
     * set back before anything is thrown away, so that nothing is missing should the process end in between.
     */
    public synchronized void rebuild() {
        PooledStreamingEventProcessor processor = processor();
        processor.shutDown();
        try {
            processor.resetTokens(LogToken.BEGINNING);
            projection.clear();
        } finally {
            processor.start();
        }
    }

    public ProcessorState state() {
        PooledStreamingEventProcessor processor = processor();
        Optional<EventTrackerStatus> status =
                processor.processingStatus().values().stream().findFirst();
        LogToken token = token(status);
        Map<String, Long> lag = new TreeMap<>();
        ends.lagBehind(token, topics).forEach((topic, behind) -> behind.ifPresent(count -> lag.put(topic, count)));
        long lastFold = projection.metrics().lastFold();
        return new ProcessorState(
                NAME,
                processor.isRunning() && status.isPresent(),
                status.map(EventTrackerStatus::isReplaying).orElse(false),
                status.map(EventTrackerStatus::getError)
                        .map(Throwable::toString)
                        .orElse(null),
                lag,
                token.nextOffsets(),
                projection.metrics().foldedEvents(),
                lastFold == 0 ? null : Instant.ofEpochMilli(lastFold));
    }

    /** How far the log is folded; nothing while the processor does not run here. */
    public SortedMap<String, Long> position() {
        return token(processor().processingStatus().values().stream().findFirst())
                .nextOffsets();
    }

    @Override
    public void start() {
        axon.start();
    }

    @Override
    public void stop() {
        axon.shutdown();
    }

    @Override
    public boolean isRunning() {
        return processor().isRunning();
    }

    Configuration axon() {
        return axon;
    }

    private PooledStreamingEventProcessor processor() {
        return axon.eventProcessingConfiguration()
                .eventProcessor(NAME, PooledStreamingEventProcessor.class)
                .orElseThrow();
    }

    /** Null, which the meter tells as no number, where the end of the log is not known. */
    private @Nullable Long lagOf(String topic) {
        LogToken token = token(processor().processingStatus().values().stream().findFirst());
        return ends.lagBehind(token, List.of(topic)).values().stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static LogToken token(Optional<EventTrackerStatus> status) {
        return status.map(EventTrackerStatus::getTrackingToken)
                .map(WrappedToken::unwrapLowerBound)
                .map(LogToken.class::cast)
                .orElse(LogToken.BEGINNING);
    }
}
