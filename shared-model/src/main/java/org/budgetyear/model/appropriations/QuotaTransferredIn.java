package org.budgetyear.model.appropriations;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** The receiving line got the money (调剂增加). */
@EventType("appropriations.quota-transferred-in.v1")
public record QuotaTransferredIn(
        String requestId, UnitCode fromUnit, QuotaLine fromLine, QuotaLine line, Money amountFen)
        implements AppropriationEvent {}
