package org.budgetyear.procurement.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.contract.ContractStanding;
import org.budgetyear.model.contract.ContractTerms;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.ReservationObstacle;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.ContractReleaseRefused;
import org.budgetyear.model.payments.ContractReleased;
import org.budgetyear.model.payments.ContractReservationRefused;
import org.budgetyear.model.payments.ContractReserved;
import org.budgetyear.model.payments.ContractYearSettled;
import org.budgetyear.model.payments.SpendingReopened;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.model.payments.SpendingSoftFrozen;
import org.budgetyear.model.procurement.ContractCarriedOver;
import org.budgetyear.model.procurement.ProcurementClosing;
import org.budgetyear.procurement.command.BringForwardContract;
import org.budgetyear.procurement.command.CarryOverContract;
import org.budgetyear.procurement.command.CloseProcurement;
import org.budgetyear.procurement.command.ConfirmRelease;
import org.budgetyear.procurement.command.ConfirmReservation;
import org.budgetyear.procurement.command.FreezeProcurement;
import org.budgetyear.procurement.command.OpenProcurement;
import org.budgetyear.procurement.command.RefuseRelease;
import org.budgetyear.procurement.command.RefuseReservation;
import org.budgetyear.procurement.command.ReopenProcurement;
import org.budgetyear.runtime.decider.Command;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    private static final UnitYear UNIT_YEAR = new UnitYear(new UnitCode("440105-701001"), new FiscalYear(2017));
    private static final Money TEN = Money.ofYuan("10");
    private static final Money ONE = Money.ofYuan("1");

    @Test
    void aYearThatIsOpenedIsOpenedForProcurement() {
        YearOpened opened = new YearOpened(
                "Unit", UnitKind.ADMINISTRATIVE, new UnitCode("440105-701"), Recognition.PAYMENT_BASIS, true);
        assertThat(new WhenYearOpened_OpenProcurement().react(recorded(opened))).contains(order(new OpenProcurement()));
    }

    @Test
    void procurementClosesWithSpendingAndGoesOnClosing() {
        assertThat(new WhenSpendingSealed_CloseProcurement().react(recorded(new SpendingSealed("seal-1", List.of()))))
                .contains(order(new CloseProcurement("seal-1")));
        assertThat(new WhenProcurementClosing_CloseProcurement().react(recorded(new ProcurementClosing("seal-1", 1))))
                .contains(order(new CloseProcurement("seal-1")));
        assertThat(new WhenSpendingReopened_ReopenProcurement().react(recorded(new SpendingReopened("event-9", true))))
                .contains(order(new ReopenProcurement("event-9", true)));
        assertThat(new WhenSpendingSoftFrozen_FreezeProcurement().react(recorded(new SpendingSoftFrozen("event-5"))))
                .contains(order(new FreezeProcurement("event-5")));
    }

    @Test
    void whatPaymentsAnswersAboutAReservationIsTakenUp() {
        ContractTerms terms = new ContractTerms("公司", List.of(), ONE, ONE, ONE);
        assertThat(new WhenContractReserved_ConfirmReservation()
                        .react(recorded(new ContractReserved("r1", "C1", terms))))
                .contains(order(new ConfirmReservation("r1", "C1")));
        assertThat(new WhenContractReservationRefused_RefuseReservation()
                        .react(recorded(new ContractReservationRefused(
                                "r1", "C1", ReservationObstacle.SHARE_IN_USE, null, ONE, TEN))))
                .contains(order(new RefuseReservation("r1", "C1", ReservationObstacle.SHARE_IN_USE, null, ONE, TEN)));
    }

    @Test
    void whatPaymentsAnswersAboutAReleaseIsTakenUp() {
        assertThat(new WhenContractReleased_ConfirmRelease().react(recorded(new ContractReleased("r1", "C1", TEN))))
                .contains(order(new ConfirmRelease("r1", "C1", TEN)));
        assertThat(new WhenContractReleaseRefused_RefuseRelease()
                        .react(recorded(new ContractReleaseRefused("r1", "C1", ONE, TEN))))
                .contains(order(new RefuseRelease("r1", "C1", ONE, TEN)));
    }

    @Test
    void aContractIsHandedOnToTheNextYear() {
        ContractStanding standing =
                new ContractStanding(ProcurementKind.WORKS, "公司", SupplierSize.SMALL, true, TEN, ONE, ONE);
        assertThat(new WhenContractYearSettled_CarryOverContract().react(recorded(new ContractYearSettled("C1", ONE))))
                .contains(order(new CarryOverContract("C1", ONE)));
        assertThat(new WhenContractCarriedOver_BringForwardContract()
                        .react(recorded(new ContractCarriedOver("C1", standing))))
                .contains(new Order(UNIT_YEAR.next(), new BringForwardContract("C1", standing)));
    }

    private static Order order(Command.FromPolicy command) {
        return new Order(UNIT_YEAR, command);
    }

    private static <E extends DomainEvent> Recorded<E> recorded(E event) {
        return new Recorded<>(
                "event-1",
                "source",
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
