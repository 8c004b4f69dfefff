package org.budgetyear.model.appropriations;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** The giving line has lost the money (调剂减少). */
@EventType("appropriations.quota-transferred-out.v1")
public record QuotaTransferredOut(String requestId, QuotaLine line, Money amountFen, UnitCode toUnit, QuotaLine toLine)
        implements AppropriationEvent {}
