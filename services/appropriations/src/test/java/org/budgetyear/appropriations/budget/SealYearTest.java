package org.budgetyear.appropriations.budget;

import static org.budgetyear.appropriations.budget.Given.BASIC;
import static org.budgetyear.appropriations.budget.Given.HUNDRED;
import static org.budgetyear.appropriations.budget.Given.OTHER_BASIC;
import static org.budgetyear.appropriations.budget.Given.OTHER_UNIT;
import static org.budgetyear.appropriations.budget.Given.PROJECT_LINE;
import static org.budgetyear.appropriations.budget.Given.THIRTY;
import static org.budgetyear.runtime.testing.Scenario.UNIT_YEAR;

import java.util.ArrayList;
import java.util.List;
import org.budgetyear.appropriations.command.AppropriationCommand;
import org.budgetyear.appropriations.command.CompleteSeal;
import org.budgetyear.appropriations.command.RefuseSeal;
import org.budgetyear.appropriations.command.SealYear;
import org.budgetyear.appropriations.command.SupplementQuota;
import org.budgetyear.appropriations.refusal.MoneyStillFrozen;
import org.budgetyear.appropriations.refusal.OpenPayments;
import org.budgetyear.appropriations.refusal.RequestsPending;
import org.budgetyear.appropriations.refusal.UnknownRequest;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.DebitReason;
import org.budgetyear.model.appropriations.QuotaCarriedOver;
import org.budgetyear.model.appropriations.QuotaCut;
import org.budgetyear.model.appropriations.QuotaDebitRefused;
import org.budgetyear.model.appropriations.QuotaDebitRequested;
import org.budgetyear.model.appropriations.QuotaFrozen;
import org.budgetyear.model.appropriations.QuotaReclaimed;
import org.budgetyear.model.appropriations.QuotaSupplemented;
import org.budgetyear.model.appropriations.QuotaTransferReturned;
import org.budgetyear.model.appropriations.QuotaTransferredIn;
import org.budgetyear.model.appropriations.QuotaTransferredOut;
import org.budgetyear.model.appropriations.QuotaUnfrozen;
import org.budgetyear.model.appropriations.YearSealRefused;
import org.budgetyear.model.appropriations.YearSealRequested;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.LineAmount;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;

class SealYearTest {
    private static final YearSealRequested REQUESTED = new YearSealRequested("s-1");

    @Test
    void paymentsIsAskedToSealFirst() {
        Given.openYear().citing(null).when(new SealYear()).thenDeferred(new YearSealRequested("c-1"));
    }

    @Test
    void aYearWithAnUnsettledRequestIsNotSealed() {
        Given.openYear(Given.asked(DebitReason.CUT))
                .when(new SealYear())
                .thenRefused(new RequestsPending(UNIT_YEAR, 1, THIRTY));
        Given.openYear(Given.transferAsked(), Given.transferOffered())
                .when(new SealYear())
                .thenRefused(new RequestsPending(UNIT_YEAR, 1, THIRTY));
    }

    @Test
    void aYearIsSealedWhenItsRequestsAreSettled() {
        for (List<AppropriationEvent> settled : List.<List<AppropriationEvent>>of(
                List.of(Given.asked(DebitReason.CUT), new QuotaCut("r-1", BASIC, THIRTY)),
                List.of(
                        Given.asked(DebitReason.CUT),
                        new QuotaDebitRefused("r-1", DebitReason.CUT, BASIC, THIRTY, Money.ZERO)),
                List.of(
                        Given.transferAsked(),
                        Given.transferOffered(),
                        new QuotaTransferReturned("r-1", BASIC, THIRTY, "year-sealed")),
                List.of(
                        Given.transferAsked(),
                        Given.transferOffered(),
                        new QuotaTransferredOut("r-1", BASIC, THIRTY, OTHER_UNIT, OTHER_BASIC)))) {
            Given.openYear(settled.toArray(AppropriationEvent[]::new))
                    .when(new SealYear())
                    .thenDeferred(new YearSealRequested("c-1"));
        }
    }

    @Test
    void aYearWithFrozenMoneyIsNotSealed() {
        AppropriationEvent asked = Given.asked(DebitReason.FREEZE);
        QuotaFrozen frozen = new QuotaFrozen("r-1", BASIC, THIRTY);
        Given.openYear(asked, frozen).when(new SealYear()).thenRefused(new MoneyStillFrozen(UNIT_YEAR, THIRTY));
        Given.openYear(asked, frozen, new QuotaUnfrozen(BASIC, THIRTY))
                .when(new SealYear())
                .thenDeferred(new YearSealRequested("c-1"));
    }

    @Test
    void unspentQuotaOfTheYearIsReclaimedOnPaymentBasis() {
        sealing().when(left(BASIC, THIRTY)).thenSettles("s-1", reclaimed(BASIC, THIRTY));
    }

    @Test
    void nothingIsReclaimedWhereNothingIsLeft() {
        sealing().when(new CompleteSeal("s-1", List.of())).thenSettles("s-1", new YearSealed("s-1", List.of()));
        sealing().when(left(BASIC, Money.ZERO)).thenSettles("s-1", new YearSealed("s-1", List.of()));
    }

    @Test
    void nothingIsReclaimedOnQuotaBasis() {
        Given.openYear(Recognition.QUOTA_BASIS, REQUESTED)
                .when(left(BASIC, THIRTY))
                .thenSettles("s-1", new YearSealed("s-1", List.of()));
    }

    @Test
    void carriedOverMoneyIsSpentFirstAndWhatIsLeftOfItStays() {
        Scenario<AppropriationCommand, AppropriationEvent> thirtyCarriedOver =
                sealing(new QuotaCarriedOver(BASIC, THIRTY));
        thirtyCarriedOver.when(left(BASIC, Money.ofYuan("120"))).thenSettles("s-1", reclaimed(BASIC, HUNDRED));
        thirtyCarriedOver
                .when(left(BASIC, Money.ofYuan("90")))
                .thenSettles("s-1", reclaimed(BASIC, Money.ofYuan("90")));
    }

    @Test
    void aLineWithCarriedOverMoneyAloneKeepsWhatIsLeft() {
        sealing(new QuotaCarriedOver(OTHER_BASIC, THIRTY))
                .when(left(OTHER_BASIC, THIRTY))
                .thenSettles("s-1", new YearSealed("s-1", List.of()));
    }

    @Test
    void supplementsAndTransfersInAreMoneyOfTheYear() {
        sealing(
                        new QuotaCarriedOver(OTHER_BASIC, HUNDRED),
                        new QuotaSupplemented(OTHER_BASIC, THIRTY),
                        new QuotaTransferredIn("t-1", OTHER_UNIT, BASIC, OTHER_BASIC, THIRTY))
                .when(left(OTHER_BASIC, Money.ofYuan("160")))
                .thenSettles("s-1", reclaimed(OTHER_BASIC, Money.ofYuan("60")));
    }

    @Test
    void whatWasTakenInTheYearWasThisYearsMoneyFirst() {
        sealing(new QuotaCarriedOver(BASIC, HUNDRED), Given.asked(DebitReason.CUT), new QuotaCut("r-1", BASIC, THIRTY))
                .when(left(BASIC, Money.ofYuan("170")))
                .thenSettles("s-1", reclaimed(BASIC, Money.ofYuan("70")));
        sealing(
                        new QuotaCarriedOver(BASIC, HUNDRED),
                        Given.transferAsked(),
                        Given.transferOffered(),
                        new QuotaTransferredOut("r-1", BASIC, THIRTY, OTHER_UNIT, OTHER_BASIC))
                .when(left(BASIC, Money.ofYuan("170")))
                .thenSettles("s-1", reclaimed(BASIC, Money.ofYuan("70")));
    }

    @Test
    void carriedOverMoneyThatWasReclaimedIsNotMissedByALaterSupplement() {
        sealing(
                        new QuotaCarriedOver(OTHER_BASIC, HUNDRED),
                        new QuotaDebitRequested("r-1", DebitReason.RECLAIM, OTHER_BASIC, THIRTY, null, null),
                        new QuotaReclaimed("r-1", OTHER_BASIC, THIRTY),
                        new QuotaSupplemented(OTHER_BASIC, HUNDRED))
                .when(left(OTHER_BASIC, Money.ofYuan("170")))
                .thenSettles("s-1", reclaimed(OTHER_BASIC, HUNDRED));
    }

    @Test
    void moneyThatWasNotGivenByQuotaStays() {
        QuotaLine received = new QuotaLine(Fund.OTHER, new FunctionCode("2010301"), Nature.BASIC, null);
        sealing()
                .when(new CompleteSeal("s-1", List.of(new LineAmount(received, THIRTY), new LineAmount(BASIC, THIRTY))))
                .thenSettles("s-1", reclaimed(BASIC, THIRTY));
    }

    @Test
    void eachLineIsReclaimedForItself() {
        sealing(new QuotaSupplemented(PROJECT_LINE, HUNDRED))
                .when(new CompleteSeal(
                        "s-1", List.of(new LineAmount(BASIC, HUNDRED), new LineAmount(PROJECT_LINE, THIRTY))))
                .thenSettles(
                        "s-1",
                        new YearSealed(
                                "s-1", List.of(new LineAmount(BASIC, HUNDRED), new LineAmount(PROJECT_LINE, THIRTY))));
    }

    @Test
    void aYearWithOpenPaymentsStaysOpen() {
        YearSealRefused refused = new YearSealRefused("s-1", 3, THIRTY);
        sealing()
                .when(new RefuseSeal("s-1", 3, THIRTY))
                .thenSettlesAsRefused("s-1", new OpenPayments(UNIT_YEAR, 3, THIRTY), refused);
        Given.openYear(REQUESTED, refused)
                .when(new SupplementQuota(BASIC, THIRTY))
                .then(new QuotaSupplemented(BASIC, THIRTY));
        Given.openYear(REQUESTED, refused).when(new SealYear()).thenDeferred(new YearSealRequested("c-1"));
    }

    @Test
    void anAnswerToNoSealIsRefused() {
        CompleteSeal completed = new CompleteSeal("s-1", List.of());
        RefuseSeal refused = new RefuseSeal("s-1", 1, THIRTY);
        YearSealRequested other = new YearSealRequested("s-2");
        for (Scenario<AppropriationCommand, AppropriationEvent> scenario : List.of(
                Given.nothing(),
                Given.openYear(),
                Given.openYear(other),
                Given.openYear(REQUESTED, new YearSealRefused("s-1", 1, THIRTY)),
                Given.openYear(REQUESTED, new YearSealed("s-1", List.of())))) {
            scenario.when(completed).thenRefused(new UnknownRequest("s-1"));
            scenario.when(refused).thenRefused(new UnknownRequest("s-1"));
        }
    }

    private static Scenario<AppropriationCommand, AppropriationEvent> sealing(AppropriationEvent... before) {
        List<AppropriationEvent> events = new ArrayList<>(List.of(before));
        events.add(REQUESTED);
        return Given.openYear(events.toArray(AppropriationEvent[]::new));
    }

    private static CompleteSeal left(QuotaLine line, Money amount) {
        return new CompleteSeal("s-1", List.of(new LineAmount(line, amount)));
    }

    private static YearSealed reclaimed(QuotaLine line, Money amount) {
        return new YearSealed("s-1", List.of(new LineAmount(line, amount)));
    }
}
