package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** The money asked for was not available, so nothing changed. */
@EventType("appropriations.quota-debit-refused.v1")
public record QuotaDebitRefused(
        String requestId, DebitReason reason, QuotaLine line, Money amountFen, Money availableFen)
        implements AppropriationEvent {}
