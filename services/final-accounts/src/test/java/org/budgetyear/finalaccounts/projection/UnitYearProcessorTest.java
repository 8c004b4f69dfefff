package org.budgetyear.finalaccounts.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.SampleLog.APPROPRIATIONS;
import static org.budgetyear.finalaccounts.testing.SampleLog.OTHER;
import static org.budgetyear.finalaccounts.testing.SampleLog.PAYMENTS;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.updates.UpdateChecker;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.source.LogEnds;
import org.budgetyear.finalaccounts.source.LogSource;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.store.AuditStore;
import org.budgetyear.finalaccounts.store.DeadLetterStore;
import org.budgetyear.finalaccounts.store.RegisterStore;
import org.budgetyear.finalaccounts.testing.EmbeddedStore;
import org.budgetyear.finalaccounts.testing.MockLog;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.runtime.envelope.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class UnitYearProcessorTest {

    private static final int PAYMENTS_EACH = 50;

    private final EmbeddedStore store = new EmbeddedStore();
    private final AccountStore accounts = new AccountStore(store.connection().database());
    private final RegisterStore register = store.register();
    private final SampleLog log = sampleLog();
    private final Semaphore folds = new Semaphore(0);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theLogIsFoldedAndRebuiltToTheSame() throws InterruptedException {
        UnitYearProcessor processor = processor();
        processor.start();
        try {
            UnitYearAccount unit = awaitFolded();
            List<Recorded<?>> entries = register.of(UNIT, "payments", 0, 1_000);
            assertThat(entries).hasSize(PAYMENTS_EACH);
            processor.rebuild();
            assertThat(awaitFolded()).isEqualTo(unit);
            assertThat(register.of(UNIT, "payments", 0, 1_000)).isEqualTo(entries);
            assertThat(processor.state().error()).isNull();
        } finally {
            processor.stop();
        }
    }

    @Test
    void afterARestartTheFoldGoesOnFromItsToken() throws InterruptedException {
        UnitYearProcessor first = processor();
        first.start();
        awaitFolded();
        first.stop();
        log.add(UNIT, paid(BASIC, WAGES, 7));
        UnitYearProcessor second = processor();
        second.start();
        try {
            awaitFolded();
            assertThat(second.state().foldedEvents()).isLessThan(log.records().size());
        } finally {
            second.stop();
        }
    }

    @Test
    void nobodyIsAskedForUpdates() throws Exception {
        assertThat(checkerOf(() -> processor().axon())).isEmpty();
        assertThat(checkerOf(() -> DefaultConfigurer.defaultConfiguration(true).buildConfiguration()))
                .as("what is looked for is there where modules are located")
                .isPresent();
    }

    /** On a thread of its own: Axon hides its checker where a test is on the stack. */
    private static Optional<UpdateChecker> checkerOf(Callable<Configuration> configuration) throws Exception {
        FutureTask<Optional<UpdateChecker>> task =
                new FutureTask<>(() -> Optional.ofNullable(find(configuration.call())));
        Thread.ofPlatform().start(task);
        return task.get(20, TimeUnit.SECONDS);
    }

    private static @Nullable UpdateChecker find(Configuration configuration) {
        return configuration.getComponent(UpdateChecker.class, () -> null);
    }

    /** Waits until all records of the log are folded. */
    private UnitYearAccount awaitFolded() throws InterruptedException {
        while (accounts.load(UNIT).positions().sequence(PAYMENTS)
                        + accounts.load(OTHER).positions().sequence(PAYMENTS)
                < log.records(PAYMENTS).size()) {
            assertThat(folds.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        }
        return accounts.load(UNIT);
    }

    private UnitYearProcessor processor() {
        JacksonSerializer serializer =
                JacksonSerializer.builder().objectMapper(new ObjectMapper()).build();
        LogEnds ends = new LogEnds();
        List<String> topics = List.of(APPROPRIATIONS, PAYMENTS);
        return new UnitYearProcessor(
                new UnitYearProjection(
                        SampleLog.codec(),
                        accounts,
                        register,
                        new DeadLetterStore(store.connection().database()),
                        changed -> folds.release(),
                        new SimpleMeterRegistry(),
                        new ProjectionLimits(10, 10),
                        Clock.systemUTC()),
                new AuditProjection(new AuditStore(store.connection().database())),
                new LogSource(() -> MockLog.of(log), topics, ends),
                ends,
                topics,
                MongoTokenStore.builder()
                        .mongoTemplate(DefaultMongoTemplate.builder()
                                .mongoDatabase(store.connection().database())
                                .build())
                        .serializer(serializer)
                        .nodeId("test")
                        .build(),
                serializer,
                new SimpleMeterRegistry());
    }

    private static SampleLog sampleLog() {
        SampleLog log = new SampleLog()
                .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS), issued(BASIC, 10_000))
                .add(OTHER, yearOpened(Recognition.PAYMENT_BASIS), issued(BASIC, 10_000));
        for (int i = 1; i <= PAYMENTS_EACH; i++) {
            log.add(UNIT, paid(BASIC, WAGES, i)).add(OTHER, paid(BASIC, WAGES, i));
        }
        return log;
    }
}
