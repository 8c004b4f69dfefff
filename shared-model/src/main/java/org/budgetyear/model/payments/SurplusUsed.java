package org.budgetyear.model.payments;

import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;

/** Accumulated surplus makes up what the year lacks (用事业基金弥补收支差额, later 使用非财政拨款结余): it can be spent. */
@EventType("payments.surplus-used.v1")
public record SurplusUsed(String useNo, Fund fund, FunctionCode function, Money amountFen) implements SurplusEvent {}
