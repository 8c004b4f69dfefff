package org.budgetyear.closing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.budgetyear.closing.command.EnlistUnit;
import org.budgetyear.closing.command.NoteSeal;
import org.budgetyear.closing.command.NoteSignature;
import org.budgetyear.closing.command.OpenClosing;
import org.budgetyear.closing.command.WithdrawSignature;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.closing.ClosingStage;
import org.budgetyear.model.closing.UnitYearReopened;
import org.budgetyear.model.closing.UnitYearSigned;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.runtime.decider.Command;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    private static final UnitYear UNIT = Scenario.UNIT_YEAR;
    private static final UnitYear DEPARTMENT = new UnitYear(new UnitCode("440105-701"), UNIT.year());

    @Test
    void aYearThatIsOpenedIsKnownToTheClosingOfTheUnitAndOfItsDepartment() {
        YearOpened opened =
                new YearOpened("局本级", UnitKind.ADMINISTRATIVE, DEPARTMENT.unit(), Recognition.PAYMENT_BASIS, true);
        assertOrders(new WhenYearOpened_OpenClosing(), opened, UNIT, new OpenClosing(DEPARTMENT.unit()));
        assertOrders(new WhenYearOpened_EnlistUnit(), opened, DEPARTMENT, new EnlistUnit(UNIT.unit(), true));
    }

    @Test
    void aSealIsNotedWithItsRequest() {
        assertOrders(new WhenYearSealed_NoteSeal(), new YearSealed("s-1", List.of()), UNIT, new NoteSeal("s-1"));
    }

    @Test
    void theDepartmentHearsOfSignaturesAndOfReopening() {
        assertOrders(
                new WhenUnitYearSigned_NoteSignature(),
                new UnitYearSigned(DEPARTMENT.unit(), "s-1", "a".repeat(64), "wang"),
                DEPARTMENT,
                new NoteSignature(UNIT.unit(), "s-1", "wang"));
        assertOrders(
                new WhenUnitYearReopened_WithdrawSignature(),
                new UnitYearReopened(DEPARTMENT.unit(), ClosingStage.SOFT_FROZEN, "s-1", "审计调整", "li", "zhao"),
                DEPARTMENT,
                new WithdrawSignature(UNIT.unit()));
    }

    private static <E extends DomainEvent> void assertOrders(
            Policy<E> policy, E event, UnitYear to, Command.FromPolicy command) {
        assertThat(policy.reactsTo()).isEqualTo(event.getClass());
        Recorded<E> recorded = new Recorded<>(
                "e-1",
                "test",
                UNIT,
                1,
                LocalDate.of(2017, 12, 31),
                Instant.parse("2018-01-05T08:00:00Z"),
                null,
                "zhang",
                "",
                "c-1",
                "c-1",
                event);
        assertThat(policy.react(recorded)).contains(new Order(to, command));
    }
}
