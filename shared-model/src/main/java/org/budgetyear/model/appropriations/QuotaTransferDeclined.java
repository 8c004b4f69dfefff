package org.budgetyear.model.appropriations;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** The receiving unit could not take the money; it goes back. */
@EventType("appropriations.quota-transfer-declined.v1")
public record QuotaTransferDeclined(
        String requestId, UnitCode fromUnit, QuotaLine fromLine, QuotaLine line, Money amountFen, String refusalCode)
        implements AppropriationEvent {}
