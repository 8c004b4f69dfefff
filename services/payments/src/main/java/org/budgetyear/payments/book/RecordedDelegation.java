package org.budgetyear.payments.book;

import org.budgetyear.model.payments.Delegation;

/** A delegation by its id; one that was withdrawn can be recorded again. */
public record RecordedDelegation(String delegationId, Delegation delegation, boolean withdrawn) {}
