package org.budgetyear.finalaccounts.store;

import java.time.Instant;
import org.budgetyear.finalaccounts.account.LogPosition;

/** An operator's decision that a record is never folded. It outlives a rebuild, which must come out the same. */
public record Skip(LogPosition position, String key, String reason, String actor, Instant decidedAt) {}
