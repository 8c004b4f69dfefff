package org.budgetyear.model.payments;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** Codes of a cleared payment were corrected (科目更正); payee and amount never are. */
@EventType("payments.payment-reclassified.v1")
public record PaymentReclassified(
        String voucher,
        QuotaLine fromLine,
        EconomicCode fromEconomic,
        QuotaLine toLine,
        EconomicCode toEconomic,
        Money amountFen)
        implements PaymentEvent {}
