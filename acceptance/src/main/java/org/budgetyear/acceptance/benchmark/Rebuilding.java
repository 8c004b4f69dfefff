package org.budgetyear.acceptance.benchmark;

import org.budgetyear.acceptance.audit.Agreement;
import org.budgetyear.acceptance.audit.LogAudit;
import org.budgetyear.acceptance.client.PlatformClient;

/** Throws the read side's store away and lets it fold the log again. */
final class Rebuilding {

    private Rebuilding() {}

    /** The time ends when the read side agrees with the auditor again. */
    static double eventsASecond(PlatformClient client, String bootstrapServers) {
        long start = System.nanoTime();
        int status = client.post("/api/final-accounts/operations/rebuild").status();
        if (status != 202) {
            throw new IllegalStateException("the rebuild was answered " + status);
        }
        LogAudit audit = Agreement.reach(client, bootstrapServers);
        return audit.events() / RawLog.seconds(start);
    }
}
