package org.budgetyear.finalaccounts.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What is measured of the projection. */
final class ProjectionMetrics {

    private final Counter folded;
    private final AtomicLong deadLetters = new AtomicLong();
    private final AtomicLong lastFold = new AtomicLong();
    private final Clock clock;

    ProjectionMetrics(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        folded = Counter.builder("budget.projection.events").register(meters);
        Gauge.builder("budget.projection.dead.letters", deadLetters, AtomicLong::get)
                .register(meters);
        TimeGauge.builder("budget.projection.last.fold", lastFold, TimeUnit.MILLISECONDS, AtomicLong::get)
                .description("when records were folded last, since 1970")
                .register(meters);
    }

    void folded(int events) {
        folded.increment(events);
        lastFold.set(clock.millis());
    }

    void deadLetters(long count) {
        deadLetters.set(count);
    }

    long lastFold() {
        return lastFold.get();
    }

    long foldedEvents() {
        return (long) folded.count();
    }
}
