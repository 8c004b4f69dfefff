package org.budgetyear.appropriations.budget;

import static org.budgetyear.appropriations.budget.Given.BASIC;
import static org.budgetyear.appropriations.budget.Given.OTHER_BASIC;
import static org.budgetyear.appropriations.budget.Given.OTHER_UNIT;
import static org.budgetyear.appropriations.budget.Given.PROJECT_LINE;
import static org.budgetyear.appropriations.budget.Given.THIRTY;
import static org.budgetyear.runtime.testing.Scenario.UNIT_YEAR;

import java.util.List;
import org.budgetyear.appropriations.command.ConfirmTransfer;
import org.budgetyear.appropriations.command.DeclineTransfer;
import org.budgetyear.appropriations.command.HoldConfirmed;
import org.budgetyear.appropriations.command.ReceiveTransfer;
import org.budgetyear.appropriations.command.TransferQuota;
import org.budgetyear.appropriations.refusal.TransferAcrossFunds;
import org.budgetyear.appropriations.refusal.TransferAcrossNatures;
import org.budgetyear.appropriations.refusal.TransferDeclined;
import org.budgetyear.appropriations.refusal.TransferToItself;
import org.budgetyear.appropriations.refusal.UnknownLine;
import org.budgetyear.appropriations.refusal.UnknownRequest;
import org.budgetyear.model.appropriations.DebitReason;
import org.budgetyear.model.appropriations.QuotaDebitRequested;
import org.budgetyear.model.appropriations.QuotaIssued;
import org.budgetyear.model.appropriations.QuotaTransferDeclined;
import org.budgetyear.model.appropriations.QuotaTransferReturned;
import org.budgetyear.model.appropriations.QuotaTransferredIn;
import org.budgetyear.model.appropriations.QuotaTransferredOut;
import org.budgetyear.model.appropriations.YearSealRequested;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.junit.jupiter.api.Test;

class TransferTest {
    private static final QuotaLine GOVERNMENT_FUND =
            new QuotaLine(Fund.GOVERNMENT_FUND, new FunctionCode("2120801"), Nature.BASIC, null);
    private static final QuotaLine OTHER_CLASS = Given.line("2210201", Nature.BASIC, null);

    @Test
    void paymentsIsAskedToHoldTheMoneyOfATransfer() {
        Given.openYear()
                .when(new TransferQuota(BASIC, THIRTY, OTHER_UNIT, OTHER_BASIC))
                .thenDeferred(
                        new QuotaDebitRequested("c-1", DebitReason.TRANSFER, BASIC, THIRTY, OTHER_UNIT, OTHER_BASIC));
    }

    @Test
    void aTransferMayStayWithinTheUnit() {
        Given.openYear()
                .when(new TransferQuota(BASIC, THIRTY, UNIT_YEAR.unit(), OTHER_BASIC))
                .thenDeferred(new QuotaDebitRequested(
                        "c-1", DebitReason.TRANSFER, BASIC, THIRTY, UNIT_YEAR.unit(), OTHER_BASIC));
    }

    @Test
    void aTransferMayGoToTheSameLineOfAnotherUnit() {
        Given.openYear()
                .when(new TransferQuota(BASIC, THIRTY, OTHER_UNIT, BASIC))
                .thenDeferred(new QuotaDebitRequested("c-1", DebitReason.TRANSFER, BASIC, THIRTY, OTHER_UNIT, BASIC));
    }

    @Test
    void aTransferToAnotherClassIsAllowedByTheDocumentItCites() {
        Given.openYear()
                .when(new TransferQuota(BASIC, THIRTY, OTHER_UNIT, OTHER_CLASS))
                .thenDeferred(
                        new QuotaDebitRequested("c-1", DebitReason.TRANSFER, BASIC, THIRTY, OTHER_UNIT, OTHER_CLASS));
    }

    @Test
    void aLineIsNotTransferredToItself() {
        Given.openYear()
                .when(new TransferQuota(BASIC, THIRTY, UNIT_YEAR.unit(), BASIC))
                .thenRefused(new TransferToItself(BASIC));
    }

    @Test
    void moneyDoesNotMoveBetweenFunds() {
        Given.openYear()
                .when(new TransferQuota(BASIC, THIRTY, OTHER_UNIT, GOVERNMENT_FUND))
                .thenRefused(new TransferAcrossFunds(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_FUND));
    }

    @Test
    void moneyDoesNotMoveBetweenBasicAndProjectExpenditure() {
        Given.openYear()
                .when(new TransferQuota(BASIC, THIRTY, UNIT_YEAR.unit(), PROJECT_LINE))
                .thenRefused(new TransferAcrossNatures(Nature.BASIC, Nature.PROJECT));
        Given.openYear(new QuotaIssued(PROJECT_LINE, THIRTY))
                .when(new TransferQuota(PROJECT_LINE, THIRTY, UNIT_YEAR.unit(), BASIC))
                .thenRefused(new TransferAcrossNatures(Nature.PROJECT, Nature.BASIC));
    }

    @Test
    void nothingIsTransferredFromALineThatIsNotThere() {
        Given.openYear()
                .when(new TransferQuota(OTHER_BASIC, THIRTY, OTHER_UNIT, BASIC))
                .thenRefused(new UnknownLine(OTHER_BASIC));
    }

    @Test
    void moneyThatPaymentsHoldsIsOffered() {
        Given.openYear(Given.transferAsked()).when(new HoldConfirmed("r-1")).then(Given.transferOffered());
    }

    @Test
    void theReceivingUnitTakesMoneyForALineItCanHave() {
        Given.openYear()
                .citing(null)
                .when(receive(OTHER_BASIC))
                .then(new QuotaTransferredIn("r-1", OTHER_UNIT, BASIC, OTHER_BASIC, THIRTY));
        Given.openYear()
                .when(receive(PROJECT_LINE))
                .then(new QuotaTransferredIn("r-1", OTHER_UNIT, BASIC, PROJECT_LINE, THIRTY));
    }

    @Test
    void theReceivingUnitDeclinesWhenItsYearIsNotOpen() {
        Given.nothing().when(receive(BASIC)).then(declined(BASIC, "year-not-open"));
        Given.openYear(new YearSealRequested("s-1")).when(receive(BASIC)).then(declined(BASIC, "year-being-sealed"));
        Given.openYear(new YearSealRequested("s-1"), new YearSealed("s-1", List.of()))
                .when(receive(BASIC))
                .then(declined(BASIC, "year-sealed"));
    }

    @Test
    void theReceivingUnitDeclinesALineItCannotHave() {
        QuotaLine unknownCode = Given.line("2089998", Nature.BASIC, null);
        QuotaLine unknownProject = Given.line("2010301", Nature.PROJECT, new ProjectCode("P99"));
        Given.openYear().when(receive(unknownCode)).then(declined(unknownCode, "unknown-code"));
        Given.openYear().when(receive(unknownProject)).then(declined(unknownProject, "unknown-project"));
    }

    @Test
    void aTransferThatWasTakenIsClosed() {
        Given.openYear(Given.transferAsked(), Given.transferOffered())
                .when(new ConfirmTransfer("r-1"))
                .thenSettles("r-1", new QuotaTransferredOut("r-1", BASIC, THIRTY, OTHER_UNIT, OTHER_BASIC));
    }

    @Test
    void theMoneyOfATransferThatWasDeclinedComesBack() {
        Given.openYear(Given.transferAsked(), Given.transferOffered())
                .when(new DeclineTransfer("r-1", "year-sealed"))
                .thenSettlesAsRefused(
                        "r-1",
                        new TransferDeclined(OTHER_UNIT, OTHER_BASIC, THIRTY, "year-sealed"),
                        new QuotaTransferReturned("r-1", BASIC, THIRTY, "year-sealed"));
    }

    @Test
    void anAnswerToATransferThatWasNotOfferedIsRefused() {
        UnknownRequest refusal = new UnknownRequest("r-1");
        Given.openYear(Given.transferAsked()).when(new ConfirmTransfer("r-1")).thenRefused(refusal);
        Given.openYear(Given.transferAsked())
                .when(new DeclineTransfer("r-1", "year-sealed"))
                .thenRefused(refusal);
        Given.openYear(Given.transferAsked(), Given.transferOffered())
                .when(new HoldConfirmed("r-1"))
                .thenRefused(refusal);
    }

    @Test
    void aSecondAnswerToATransferIsRefused() {
        UnknownRequest refusal = new UnknownRequest("r-1");
        Given.openYear(
                        Given.transferAsked(),
                        Given.transferOffered(),
                        new QuotaTransferredOut("r-1", BASIC, THIRTY, OTHER_UNIT, OTHER_BASIC))
                .when(new DeclineTransfer("r-1", "year-sealed"))
                .thenRefused(refusal);
        Given.openYear(
                        Given.transferAsked(),
                        Given.transferOffered(),
                        new QuotaTransferReturned("r-1", BASIC, THIRTY, "year-sealed"))
                .when(new ConfirmTransfer("r-1"))
                .thenRefused(refusal);
    }

    private static ReceiveTransfer receive(QuotaLine line) {
        return new ReceiveTransfer("r-1", OTHER_UNIT, BASIC, line, THIRTY);
    }

    private static QuotaTransferDeclined declined(QuotaLine line, String code) {
        return new QuotaTransferDeclined("r-1", OTHER_UNIT, BASIC, line, THIRTY, code);
    }
}
