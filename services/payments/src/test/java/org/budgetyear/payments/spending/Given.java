package org.budgetyear.payments.spending;

import java.util.List;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.contract.ContractShare;
import org.budgetyear.model.contract.ContractTerms;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.ContractReserved;
import org.budgetyear.model.payments.LineCredited;
import org.budgetyear.model.payments.PaymentApproved;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.model.payments.PaymentRequested;
import org.budgetyear.model.payments.ReceiptRecorded;
import org.budgetyear.model.payments.SpendingOpened;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.payments.command.PaymentCommand;
import org.budgetyear.runtime.testing.Scenario;
import org.jspecify.annotations.Nullable;

/** What has happened before, in the words of the tests. Amounts are texts in yuan. */
final class Given {

    static final FunctionCode FUNCTION = new FunctionCode("2010301");
    static final FunctionCode NO_FUNCTION = new FunctionCode("9999999");
    static final EconomicCode WAGES = new EconomicCode("30101");
    static final EconomicCode OFFICE = new EconomicCode("30201");
    static final EconomicCode NO_ECONOMIC = new EconomicCode("99999");

    static final QuotaLine LINE = new QuotaLine(Fund.GENERAL_PUBLIC, FUNCTION, Nature.BASIC, null);
    static final QuotaLine OTHER_LINE =
            new QuotaLine(Fund.GENERAL_PUBLIC, FUNCTION, Nature.PROJECT, new ProjectCode("P01"));
    static final QuotaLine FUND_LINE =
            new QuotaLine(Fund.GOVERNMENT_FUND, new FunctionCode("2120801"), Nature.BASIC, null);

    /** The same pool of own money, as basic and as project expenditure. */
    static final QuotaLine OWN = new QuotaLine(Fund.INSTITUTIONAL, FUNCTION, Nature.BASIC, null);

    static final QuotaLine OWN_PROJECT =
            new QuotaLine(Fund.INSTITUTIONAL, FUNCTION, Nature.PROJECT, new ProjectCode("P02"));

    static final SpendingOpened OPENED = new SpendingOpened(true);
    static final SpendingOpened OPENED_FOR_REQUESTS_ONLY = new SpendingOpened(false);
    static final SpendingSealed SEALED = new SpendingSealed("seal-1", List.of());

    /** Of this year, for payments up to a prepayment of 1,000. */
    static ContractReserved reserved(ContractShare... shares) {
        return new ContractReserved("s1", "C1", terms(shares));
    }

    static ContractTerms terms(ContractShare... shares) {
        return new ContractTerms("Supplier", List.of(shares), yuan("1000"), Money.ZERO, Money.ZERO);
    }

    static ContractShare share(@Nullable QuotaLine line, String amount) {
        return new ContractShare(line, yuan(amount));
    }

    private Given() {}

    static Scenario<PaymentCommand, PaymentEvent> given(PaymentEvent... events) {
        return Scenario.given(new PaymentDecider(), events);
    }

    static Money yuan(String amount) {
        return Money.ofYuan(amount);
    }

    static LineCredited credited(QuotaLine line, String amount) {
        return new LineCredited("cause", line, yuan(amount));
    }

    static PaymentRequested requested(String voucher, String amount) {
        return new PaymentRequested(voucher, LINE, WAGES, yuan(amount), "Bank", null, "li");
    }

    static PaymentApproved approved(String voucher) {
        return new PaymentApproved(voucher, "zhang");
    }

    static PaymentCleared cleared(String voucher, String amount) {
        return new PaymentCleared(voucher, LINE, WAGES, yuan(amount), "Bank", null, false);
    }

    static PaymentCleared posted(String voucher, QuotaLine line, String amount) {
        return new PaymentCleared(voucher, line, WAGES, yuan(amount), "Bank", null, true);
    }

    static PaymentRefunded refunded(String voucher, String refundNo, String amount) {
        return new PaymentRefunded(voucher, refundNo, LINE, WAGES, yuan(amount));
    }

    static ReceiptRecorded received(String receiptNo, String amount) {
        return new ReceiptRecorded(receiptNo, Fund.INSTITUTIONAL, FUNCTION, yuan(amount), "Payer");
    }
}
