package org.budgetyear.model.payments;

import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;

/** A receipt came from this unit, by this voucher of it; named again, the last one counts. */
@EventType("payments.paying-unit-named.v1")
public record PayingUnitNamed(
        String receiptNo, Fund fund, FunctionCode function, Money amountFen, UnitCode payingUnit, String voucher)
        implements CounterpartEvent {}
