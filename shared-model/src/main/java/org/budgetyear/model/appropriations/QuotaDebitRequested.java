package org.budgetyear.model.appropriations;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** A cut, freeze, reclaim or transfer was asked for; payments must first hold the money. */
@EventType("appropriations.quota-debit-requested.v1")
public record QuotaDebitRequested(
        String requestId,
        DebitReason reason,
        QuotaLine line,
        Money amountFen,
        @Nullable UnitCode toUnit,
        @Nullable QuotaLine toLine)
        implements AppropriationEvent {}
