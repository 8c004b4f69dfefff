package org.budgetyear.finalaccounts;

import org.budgetyear.finalaccounts.projection.ProcessorState;
import org.budgetyear.finalaccounts.projection.UnitYearProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Ready while the log is being folded here. */
final class ProcessorHealth implements HealthIndicator {

    private final UnitYearProcessor processor;

    ProcessorHealth(UnitYearProcessor processor) {
        this.processor = processor;
    }

    @Override
    public Health health() {
        ProcessorState state = processor.state();
        Health.Builder health = state.running() ? Health.up() : Health.outOfService();
        if (state.error() != null) {
            health.withDetail("error", state.error());
        }
        return health.withDetail("lag", state.lag()).build();
    }
}
