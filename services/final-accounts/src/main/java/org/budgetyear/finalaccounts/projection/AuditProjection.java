package org.budgetyear.finalaccounts.projection;

import org.axonframework.eventhandling.EventHandler;
import org.budgetyear.finalaccounts.source.Chunk;
import org.budgetyear.finalaccounts.store.AuditStore;
import org.budgetyear.runtime.streams.Topics;

/** Brings the audit log into the store; rebuilding finds it there and passes it over, since nothing of it changes. */
public final class AuditProjection {

    private final AuditStore store;

    public AuditProjection(AuditStore store) {
        this.store = store;
    }

    @EventHandler
    public void on(Chunk chunk) {
        store.add(chunk.records().stream()
                .filter(each -> each.topic().equals(Topics.AUDIT))
                .toList());
    }
}
