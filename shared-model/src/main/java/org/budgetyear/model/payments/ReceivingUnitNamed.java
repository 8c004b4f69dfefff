package org.budgetyear.model.payments;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** A payment to a superior or an affiliate went to this unit; named again, the last one counts. */
@EventType("payments.receiving-unit-named.v1")
public record ReceivingUnitNamed(
        String voucher, QuotaLine line, EconomicCode economic, Money amountFen, UnitCode receivingUnit)
        implements CounterpartEvent {}
