package org.budgetyear.appropriations.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.budgetyear.appropriations.command.CompleteSeal;
import org.budgetyear.appropriations.command.ConfirmTransfer;
import org.budgetyear.appropriations.command.DeclineTransfer;
import org.budgetyear.appropriations.command.FreezeBudget;
import org.budgetyear.appropriations.command.HoldConfirmed;
import org.budgetyear.appropriations.command.HoldRefused;
import org.budgetyear.appropriations.command.OpenNextYear;
import org.budgetyear.appropriations.command.ReceiveTransfer;
import org.budgetyear.appropriations.command.RefuseSeal;
import org.budgetyear.appropriations.command.ReopenBudget;
import org.budgetyear.model.appropriations.QuotaTransferDeclined;
import org.budgetyear.model.appropriations.QuotaTransferOffered;
import org.budgetyear.model.appropriations.QuotaTransferredIn;
import org.budgetyear.model.closing.BalancesCarriedForward;
import org.budgetyear.model.closing.ClosingBalance;
import org.budgetyear.model.closing.ClosingStage;
import org.budgetyear.model.closing.UnitYearReopened;
import org.budgetyear.model.closing.YearSoftFrozen;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.LineAmount;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.LineDebitRefused;
import org.budgetyear.model.payments.LineDebited;
import org.budgetyear.model.payments.SpendingSealRefused;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.runtime.decider.Command;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;
import org.junit.jupiter.api.Test;

class PoliciesTest {
    private static final UnitCode DEPARTMENT = new UnitCode("440105-701");
    private static final UnitYear GIVING = UnitYear.ofKey("440105-701001|2017");
    private static final UnitYear RECEIVING = UnitYear.ofKey("440105-701002|2017");
    private static final UnitCode GIVING_UNIT = GIVING.unit();
    private static final QuotaLine FROM =
            new QuotaLine(Fund.GENERAL_PUBLIC, new FunctionCode("2010301"), Nature.BASIC, null);
    private static final QuotaLine TO =
            new QuotaLine(Fund.GENERAL_PUBLIC, new FunctionCode("2010350"), Nature.BASIC, null);
    private static final Money AMOUNT = Money.ofYuan("30");

    @Test
    void aDebitOfPaymentsAnswersTheRequestOfTheSameUnit() {
        assertOrders(
                new WhenLineDebited_ConfirmHold(),
                GIVING,
                new LineDebited("r-1", FROM, AMOUNT),
                GIVING,
                new HoldConfirmed("r-1"));
        assertOrders(
                new WhenLineDebitRefused_RefuseHold(),
                GIVING,
                new LineDebitRefused("r-1", FROM, AMOUNT, Money.ofFen(5)),
                GIVING,
                new HoldRefused("r-1", Money.ofFen(5)));
    }

    @Test
    void anOfferGoesToTheReceivingUnitsSameYear() {
        assertOrders(
                new WhenQuotaTransferOffered_ReceiveTransfer(),
                GIVING,
                new QuotaTransferOffered("r-1", FROM, AMOUNT, RECEIVING.unit(), TO),
                RECEIVING,
                new ReceiveTransfer("r-1", GIVING_UNIT, FROM, TO, AMOUNT));
    }

    @Test
    void theReceivingUnitsAnswerGoesToTheGivingUnitsSameYear() {
        assertOrders(
                new WhenQuotaTransferredIn_ConfirmTransfer(),
                RECEIVING,
                new QuotaTransferredIn("r-1", GIVING_UNIT, FROM, TO, AMOUNT),
                GIVING,
                new ConfirmTransfer("r-1"));
        assertOrders(
                new WhenQuotaTransferDeclined_DeclineTransfer(),
                RECEIVING,
                new QuotaTransferDeclined("r-1", GIVING_UNIT, FROM, TO, AMOUNT, "year-sealed"),
                GIVING,
                new DeclineTransfer("r-1", "year-sealed"));
    }

    @Test
    void theAnswerOfPaymentsToASealGoesToTheSameUnit() {
        List<LineAmount> left = List.of(new LineAmount(FROM, AMOUNT));
        assertOrders(
                new WhenSpendingSealed_CompleteSeal(),
                GIVING,
                new SpendingSealed("s-1", left),
                GIVING,
                new CompleteSeal("s-1", left));
        assertOrders(
                new WhenSpendingSealRefused_RefuseSeal(),
                GIVING,
                new SpendingSealRefused("s-1", 3, AMOUNT),
                GIVING,
                new RefuseSeal("s-1", 3, AMOUNT));
    }

    @Test
    void whatClosingDecidesIsDoneToTheBudget() {
        assertOrders(
                new WhenYearSoftFrozen_FreezeBudget(),
                GIVING,
                new YearSoftFrozen(LocalDate.of(2017, 12, 25)),
                GIVING,
                new FreezeBudget("e-1"));
        assertOrders(
                new WhenUnitYearReopened_ReopenBudget(),
                GIVING,
                new UnitYearReopened(DEPARTMENT, ClosingStage.SOFT_FROZEN, "s-1", "审计调整", "li", "zhao"),
                GIVING,
                new ReopenBudget("e-1", "s-1", true));
        assertOrders(
                new WhenUnitYearReopened_ReopenBudget(),
                GIVING,
                new UnitYearReopened(DEPARTMENT, ClosingStage.OPEN, null, "误关账", "li", "zhao"),
                GIVING,
                new ReopenBudget("e-1", null, false));
    }

    @Test
    void closingBalancesGoToTheNextYearOfTheirUnit() {
        List<ClosingBalance> balances = List.of(new ClosingBalance(FROM, AMOUNT, AMOUNT, null));
        assertOrders(
                new WhenBalancesCarriedForward_OpenNextYear(),
                new UnitYear(DEPARTMENT, GIVING.year()),
                new BalancesCarriedForward(
                        GIVING.unit(),
                        1,
                        "局本级",
                        UnitKind.ADMINISTRATIVE,
                        Recognition.QUOTA_BASIS,
                        true,
                        List.of(),
                        balances),
                new UnitYear(GIVING.unit(), GIVING.year().next()),
                new OpenNextYear(
                        "局本级",
                        UnitKind.ADMINISTRATIVE,
                        DEPARTMENT,
                        Recognition.QUOTA_BASIS,
                        true,
                        List.of(),
                        balances));
    }

    private static <E extends DomainEvent> void assertOrders(
            Policy<E> policy, UnitYear at, E event, UnitYear to, Command.FromPolicy command) {
        assertThat(policy.reactsTo()).isEqualTo(event.getClass());
        assertThat(policy.react(recorded(at, event))).contains(new Order(to, command));
    }

    private static <E extends DomainEvent> Recorded<E> recorded(UnitYear at, E event) {
        return new Recorded<>(
                "e-1",
                "test",
                at,
                1,
                LocalDate.of(2017, 6, 30),
                Instant.parse("2017-06-30T08:00:00Z"),
                null,
                "zhang",
                "",
                "c-1",
                "c-1",
                event);
    }
}
