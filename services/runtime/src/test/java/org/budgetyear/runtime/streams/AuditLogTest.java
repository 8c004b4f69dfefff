package org.budgetyear.runtime.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.access.Role;
import org.budgetyear.runtime.envelope.AuditLine;
import org.budgetyear.runtime.envelope.AuditRecord;
import org.junit.jupiter.api.Test;

final class AuditLogTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Test
    void whatTheLogDoesNotTakeIsCountedAndKeepsNobodyWaiting() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        RuntimeSettings nowhere = new RuntimeSettings(
                new RuntimeSettings.Kafka("127.0.0.1:1", (short) 1), 0, 1, Path.of("unused"), Duration.ZERO);
        AuditRecord entry = AuditRecord.of(
                "coins",
                null,
                null,
                new Person("li", Set.of(Role.AUDITOR), Set.of()),
                "POST /api/coins/bulk",
                List.of(AuditLine.done("bulk", "")));

        try (AuditLog log = new AuditLog("coins", nowhere, meters)) {
            log.add(entry).block(LONGEST);
        }

        assertThat(meters.counter("budget.audit.missing").count()).isEqualTo(1);
    }
}
