package org.budgetyear.model.appropriations;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** The giving line's money is held and on its way to the receiving line (调剂). */
@EventType("appropriations.quota-transfer-offered.v1")
public record QuotaTransferOffered(String requestId, QuotaLine line, Money amountFen, UnitCode toUnit, QuotaLine toLine)
        implements AppropriationEvent {}
