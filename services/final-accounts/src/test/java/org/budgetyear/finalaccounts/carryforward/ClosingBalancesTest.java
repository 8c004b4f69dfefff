package org.budgetyear.finalaccounts.carryforward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.OWN_MONEY;
import static org.budgetyear.finalaccounts.testing.Samples.PROJECT;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.fen;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.time.LocalDate;
import java.util.List;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.appropriations.OpeningAdjusted;
import org.budgetyear.model.appropriations.QuotaCarriedOver;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.closing.ClosingBalance;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.line.LineAmount;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.payments.OpeningSurplusSet;
import org.budgetyear.model.payments.ReceiptRecorded;
import org.junit.jupiter.api.Test;

class ClosingBalancesTest {

    private static final UnitYear NEXT = new UnitYear(UNIT.unit(), UNIT.year().next());

    @Test
    void whereIncomeIsWhatIsPaidUnspentQuotaIsNoBalance() {
        assertThat(balances(
                        Recognition.PAYMENT_BASIS,
                        issued(BASIC, 1000),
                        paid(BASIC, WAGES, 600),
                        new YearSealed("s", List.of(new LineAmount(BASIC, fen(400))))))
                .isEmpty();
    }

    @Test
    void whereIncomeIsTheQuotaWhatIsUnspentIsCarried() {
        assertThat(balances(Recognition.QUOTA_BASIS, issued(BASIC, 1000), paid(BASIC, WAGES, 600)))
                .containsExactly(carried(400));
    }

    @Test
    void aProjectsMoneyOfThisYearIsCarriedAndOfEarlierYearsGoesBack() {
        assertThat(balances(
                        Recognition.QUOTA_BASIS,
                        new QuotaCarriedOver(PROJECT, fen(300)),
                        issued(PROJECT, 1000),
                        paid(PROJECT, WAGES, 100)))
                .containsExactly(new ClosingBalance(PROJECT, fen(1200), fen(1000), ClosingBalances.TWO_YEARS));
        assertThat(balances(
                        Recognition.PAYMENT_BASIS, new QuotaCarriedOver(PROJECT, fen(300)), paid(PROJECT, WAGES, 100)))
                .containsExactly(new ClosingBalance(PROJECT, fen(200), fen(0), ClosingBalances.TWO_YEARS));
    }

    @Test
    void basicExpenditureIsCarriedHoweverOldItIs() {
        assertThat(balances(Recognition.PAYMENT_BASIS, new QuotaCarriedOver(BASIC, fen(300)), paid(BASIC, WAGES, 100)))
                .containsExactly(carried(200));
    }

    @Test
    void aUnitsOwnMoneyIsOnePoolAndIsCarried() {
        ReceiptRecorded receipt = new ReceiptRecorded("r", OWN_MONEY.fund(), OWN_MONEY.function(), fen(500), "付款人");
        assertThat(balances(Recognition.PAYMENT_BASIS, receipt, paid(OWN_MONEY, WAGES, 120)))
                .containsExactly(new ClosingBalance(OWN_MONEY, fen(380), fen(380), null));
    }

    @Test
    void theNextYearOpensWithWhatTheLastOneClosedWith() {
        assertThat(check(new QuotaCarriedOver(BASIC, fen(400))))
                .containsExactly(new OpeningCheck(UNIT.unit(), BASIC, fen(400), fen(400), null, true));
    }

    @Test
    void aGapAgreesOnlyWhenTheLogExplainsIt() {
        assertThat(check(new QuotaCarriedOver(BASIC, fen(300))))
                .containsExactly(new OpeningCheck(UNIT.unit(), BASIC, fen(400), fen(300), null, false));
        assertThat(check(new QuotaCarriedOver(BASIC, fen(300)), new OpeningAdjusted(BASIC, fen(400), fen(300), "划转")))
                .containsExactly(new OpeningCheck(UNIT.unit(), BASIC, fen(400), fen(300), "划转", true));
        assertThat(check(new OpeningAdjusted(BASIC, fen(400), fen(300), "划转")))
                .containsExactly(new OpeningCheck(UNIT.unit(), BASIC, fen(400), fen(0), null, false));
    }

    @Test
    void theAccumulatedSurplusOpensWithWhatItClosedWith() {
        SampleLog log = log(Recognition.QUOTA_BASIS, new OpeningSurplusSet(fen(70)));
        assertThat(OpeningCheck.of(log.account(UNIT), log.account(NEXT)))
                .containsExactly(new OpeningCheck(UNIT.unit(), null, fen(70), fen(0), null, false));
        log.add(NEXT, LocalDate.of(2018, 1, 1), new OpeningSurplusSet(fen(70)));
        assertThat(OpeningCheck.of(log.account(UNIT), log.account(NEXT)))
                .containsExactly(new OpeningCheck(UNIT.unit(), null, fen(70), fen(70), null, true));
    }

    private static List<OpeningCheck> check(DomainEvent... events) {
        SampleLog log = log(Recognition.QUOTA_BASIS, issued(BASIC, 1000), paid(BASIC, WAGES, 600));
        for (DomainEvent event : events) {
            log.add(NEXT, LocalDate.of(2018, 1, 1), event);
        }
        return OpeningCheck.of(log.account(UNIT), log.account(NEXT));
    }

    private static List<ClosingBalance> balances(Recognition recognition, DomainEvent... events) {
        return ClosingBalances.of(log(recognition, events).account(UNIT));
    }

    private static SampleLog log(Recognition recognition, DomainEvent... events) {
        return new SampleLog().add(UNIT, yearOpened(recognition)).add(UNIT, events);
    }

    private static ClosingBalance carried(long closing) {
        return new ClosingBalance(BASIC, fen(closing), fen(closing), null);
    }
}
