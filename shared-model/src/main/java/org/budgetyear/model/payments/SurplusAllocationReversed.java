package org.budgetyear.model.payments;

import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;

/** An allocation was taken back. */
@EventType("payments.surplus-allocation-reversed.v1")
public record SurplusAllocationReversed(
        String allocationNo, Fund fund, FunctionCode function, Money amountFen, SurplusPurpose purpose, String reason)
        implements SurplusEvent {}
