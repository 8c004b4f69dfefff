package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** Money set aside that cannot be spent until it is unfrozen (冻结). */
@EventType("appropriations.quota-frozen.v1")
public record QuotaFrozen(String requestId, QuotaLine line, Money amountFen) implements AppropriationEvent {}
