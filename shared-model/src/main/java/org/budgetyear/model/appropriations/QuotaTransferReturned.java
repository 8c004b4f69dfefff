package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** The transfer did not happen: the giving line has its money back. */
@EventType("appropriations.quota-transfer-returned.v1")
public record QuotaTransferReturned(String requestId, QuotaLine line, Money amountFen, String refusalCode)
        implements AppropriationEvent {}
