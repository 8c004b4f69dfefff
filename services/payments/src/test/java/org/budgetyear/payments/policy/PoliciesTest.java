package org.budgetyear.payments.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.BudgetReopened;
import org.budgetyear.model.appropriations.BudgetSoftFrozen;
import org.budgetyear.model.appropriations.DebitReason;
import org.budgetyear.model.appropriations.DepartmentDutiesSet;
import org.budgetyear.model.appropriations.DepartmentUnitsListed;
import org.budgetyear.model.appropriations.DepartmentYearOpened;
import org.budgetyear.model.appropriations.EvaluationGrade;
import org.budgetyear.model.appropriations.ExplanationWithdrawn;
import org.budgetyear.model.appropriations.LineOpened;
import org.budgetyear.model.appropriations.OpeningAdjusted;
import org.budgetyear.model.appropriations.PerformanceGoalSet;
import org.budgetyear.model.appropriations.PriorYearFigureRecorded;
import org.budgetyear.model.appropriations.ProjectRegistered;
import org.budgetyear.model.appropriations.QuotaCarriedOver;
import org.budgetyear.model.appropriations.QuotaCut;
import org.budgetyear.model.appropriations.QuotaDebitRefused;
import org.budgetyear.model.appropriations.QuotaDebitRequested;
import org.budgetyear.model.appropriations.QuotaFrozen;
import org.budgetyear.model.appropriations.QuotaIssued;
import org.budgetyear.model.appropriations.QuotaReclaimed;
import org.budgetyear.model.appropriations.QuotaSupplemented;
import org.budgetyear.model.appropriations.QuotaTransferDeclined;
import org.budgetyear.model.appropriations.QuotaTransferOffered;
import org.budgetyear.model.appropriations.QuotaTransferReturned;
import org.budgetyear.model.appropriations.QuotaTransferredIn;
import org.budgetyear.model.appropriations.QuotaTransferredOut;
import org.budgetyear.model.appropriations.QuotaUnfrozen;
import org.budgetyear.model.appropriations.SelfEvaluationRecorded;
import org.budgetyear.model.appropriations.ThreePublicCeilingSet;
import org.budgetyear.model.appropriations.UnitKindChanged;
import org.budgetyear.model.appropriations.VarianceExplained;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.model.appropriations.YearSealRefused;
import org.budgetyear.model.appropriations.YearSealRequested;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.closing.ClosingStage;
import org.budgetyear.model.closing.SurplusCarriedForward;
import org.budgetyear.model.closing.UnitYearReopened;
import org.budgetyear.model.closing.YearSoftFrozen;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.model.contract.ContractTerms;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.AcceptanceRecorded;
import org.budgetyear.model.procurement.ContractEndRequested;
import org.budgetyear.model.procurement.ContractFundingRequested;
import org.budgetyear.payments.command.AcceptContractWork;
import org.budgetyear.payments.command.CarryInSurplus;
import org.budgetyear.payments.command.CreditLine;
import org.budgetyear.payments.command.DebitLine;
import org.budgetyear.payments.command.FreezeSpending;
import org.budgetyear.payments.command.OpenSpending;
import org.budgetyear.payments.command.ReleaseContract;
import org.budgetyear.payments.command.ReopenSpending;
import org.budgetyear.payments.command.ReserveContract;
import org.budgetyear.payments.command.SealSpending;
import org.budgetyear.runtime.decider.Command;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.envelope.WireName;
import org.budgetyear.runtime.policy.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PoliciesTest {

    private static final UnitYear UNIT_YEAR = new UnitYear(new UnitCode("440105-701001"), new FiscalYear(2017));
    private static final UnitCode OTHER = new UnitCode("440105-701002");
    private static final QuotaLine LINE =
            new QuotaLine(Fund.GENERAL_PUBLIC, new FunctionCode("2010301"), Nature.BASIC, null);
    private static final QuotaLine FAR_LINE =
            new QuotaLine(Fund.GENERAL_PUBLIC, new FunctionCode("2010302"), Nature.BASIC, null);
    private static final Money TEN = Money.ofYuan("10");

    @ParameterizedTest
    @MethodSource("whatGivesMoney")
    void whatGivesMoneyCreditsTheLine(AppropriationEvent event) {
        assertThat(new WhenQuotaGiven_CreditLine().react(recorded(event)))
                .contains(order(new CreditLine("event-1", LINE, TEN)));
    }

    static Stream<AppropriationEvent> whatGivesMoney() {
        return Stream.of(
                new QuotaIssued(LINE, TEN),
                new QuotaSupplemented(LINE, TEN),
                new QuotaCarriedOver(LINE, TEN),
                new QuotaTransferredIn("t1", OTHER, FAR_LINE, LINE, TEN),
                new QuotaTransferReturned("t1", LINE, TEN, "year-sealed"),
                new QuotaUnfrozen(LINE, TEN));
    }

    @Test
    void anOpenedLineIsCreditedWithNothing() {
        assertThat(new WhenQuotaGiven_CreditLine().react(recorded(new LineOpened(LINE))))
                .contains(order(new CreditLine("event-1", LINE, Money.ZERO)));
    }

    @ParameterizedTest
    @MethodSource("whatGivesNoMoney")
    void whatGivesNoMoneyCreditsNothing(AppropriationEvent event) {
        assertThat(new WhenQuotaGiven_CreditLine().react(recorded(event))).isEmpty();
    }

    static Stream<AppropriationEvent> whatGivesNoMoney() {
        return Stream.of(
                new DepartmentYearOpened("Department", "2017"),
                new PriorYearFigureRecorded("income.total", TEN),
                yearOpened(true),
                new ProjectRegistered(new ProjectCode("P01"), "Project"),
                debitRequested(),
                new QuotaDebitRefused("d1", DebitReason.CUT, LINE, TEN, Money.ZERO),
                new QuotaCut("d1", LINE, TEN),
                new QuotaFrozen("d1", LINE, TEN),
                new QuotaReclaimed("d1", LINE, TEN),
                new QuotaTransferOffered("t1", LINE, TEN, OTHER, FAR_LINE),
                new QuotaTransferDeclined("t1", OTHER, FAR_LINE, LINE, TEN, "year-sealed"),
                new QuotaTransferredOut("t1", LINE, TEN, OTHER, FAR_LINE),
                new ThreePublicCeilingSet(ThreePublicItem.OVERSEAS, TEN),
                new OpeningAdjusted(LINE, TEN, Money.ZERO, "two-year-rule"),
                new BudgetSoftFrozen("e1"),
                new BudgetReopened("e1", true),
                new YearSealRequested("s1"),
                new YearSealRefused("s1", 1, TEN),
                new YearSealed("s1", List.of()),
                new UnitKindChanged(
                        UnitKind.ADMINISTRATIVE, UnitKind.PUBLIC_INSTITUTION, java.time.LocalDate.of(2017, 7, 1)),
                new PerformanceGoalSet(new ProjectCode("P01"), "Goals", TEN),
                new SelfEvaluationRecorded(
                        new ProjectCode("P01"), 9_850, EvaluationGrade.EXCELLENT, TEN, TEN, "Findings"),
                new DepartmentDutiesSet(java.util.List.of()),
                new DepartmentUnitsListed(java.util.List.of()),
                new VarianceExplained("meeting", "sha256:1", "0.01", "Reason"),
                new ExplanationWithdrawn("meeting", "Reason"));
    }

    @Test
    void everyEventOfAppropriationsIsOneOrTheOther() {
        Stream<Class<?>> examples = Stream.concat(
                        Stream.concat(whatGivesMoney(), whatGivesNoMoney()), Stream.of(new LineOpened(LINE)))
                .map(Object::getClass);
        assertThat(examples).hasSameElementsAs(WireName.membersOf(AppropriationEvent.class));
    }

    @Test
    void aYearIsOpenedAsAppropriationsOpenedIt() {
        assertThat(new WhenYearOpened_OpenSpending().react(recorded(yearOpened(true))))
                .contains(order(new OpenSpending(true)));
        assertThat(new WhenYearOpened_OpenSpending().react(recorded(yearOpened(false))))
                .contains(order(new OpenSpending(false)));
    }

    @Test
    void aDebitIsAskedOfTheLine() {
        assertThat(new WhenQuotaDebitRequested_DebitLine().react(recorded(debitRequested())))
                .contains(order(new DebitLine("d1", LINE, TEN)));
    }

    @Test
    void theSealBeginsWithSpending() {
        assertThat(new WhenYearSealRequested_SealSpending().react(recorded(new YearSealRequested("s1"))))
                .contains(order(new SealSpending("s1")));
    }

    @Test
    void whatClosingDecidesIsDoneToSpending() {
        assertThat(new WhenYearSoftFrozen_FreezeSpending()
                        .react(recorded(new YearSoftFrozen(LocalDate.of(2017, 12, 25)))))
                .contains(order(new FreezeSpending("event-1")));
        UnitYearReopened forCorrections =
                new UnitYearReopened(OTHER, ClosingStage.SOFT_FROZEN, "s1", "审计调整", "li", "zhao");
        assertThat(new WhenUnitYearReopened_ReopenSpending().react(recorded(forCorrections)))
                .contains(order(new ReopenSpending("event-1", "s1", true)));
        UnitYearReopened forAll = new UnitYearReopened(OTHER, ClosingStage.OPEN, null, "误关账", "li", "zhao");
        assertThat(new WhenUnitYearReopened_ReopenSpending().react(recorded(forAll)))
                .contains(order(new ReopenSpending("event-1", null, false)));
    }

    @Test
    void whatAUnitHasAccumulatedIsThereInItsNextYear() {
        SurplusCarriedForward carried = new SurplusCarriedForward(OTHER, 1, TEN);
        assertThat(new WhenSurplusCarriedForward_CarryInSurplus().react(recorded(carried)))
                .contains(new Order(new UnitYear(OTHER, new FiscalYear(2018)), new CarryInSurplus(TEN)));
    }

    @Test
    void whatProcurementAsksAboutAContractIsDecidedHere() {
        ContractTerms terms = new ContractTerms("Supplier", List.of(), TEN, TEN, TEN);
        assertThat(new WhenContractFundingRequested_ReserveContract()
                        .react(recorded(new ContractFundingRequested("s1", "C1", terms))))
                .contains(order(new ReserveContract("s1", "C1", terms)));
        assertThat(new WhenContractEndRequested_ReleaseContract()
                        .react(recorded(new ContractEndRequested("e1", "C1", ContractEnd.TERMINATION, "why"))))
                .contains(order(new ReleaseContract("e1", "C1", ContractEnd.TERMINATION)));
        assertThat(new WhenAcceptanceRecorded_AcceptContractWork()
                        .react(recorded(new AcceptanceRecorded("C1", "A1", TEN, TEN.plus(TEN)))))
                .contains(order(new AcceptContractWork("C1", TEN.plus(TEN))));
    }

    private static QuotaDebitRequested debitRequested() {
        return new QuotaDebitRequested("d1", DebitReason.TRANSFER, LINE, TEN, OTHER, FAR_LINE);
    }

    private static YearOpened yearOpened(boolean directPosting) {
        return new YearOpened(
                "Unit", UnitKind.ADMINISTRATIVE, new UnitCode("440105-701"), Recognition.PAYMENT_BASIS, directPosting);
    }

    private static Order order(Command.FromPolicy command) {
        return new Order(UNIT_YEAR, command);
    }

    private static <E extends DomainEvent> Recorded<E> recorded(E event) {
        return new Recorded<>(
                "event-1",
                "appropriations",
                UNIT_YEAR,
                1,
                LocalDate.of(2017, 1, 1),
                Instant.EPOCH,
                null,
                "bureau",
                "",
                "command-1",
                "command-1",
                event);
    }
}
