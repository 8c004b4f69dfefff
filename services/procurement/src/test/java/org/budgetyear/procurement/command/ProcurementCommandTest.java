package org.budgetyear.procurement.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.envelope.CommandCatalogue;
import org.budgetyear.runtime.envelope.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProcurementCommandTest {

    private static final FiscalYear YEAR = new FiscalYear(2017);
    private static final Money ONE = Money.ofFen(1);
    private static final List<SchedulePart> PART = List.of(new SchedulePart(YEAR, ONE, null));

    @Test
    void callersMayGiveTheseAndPoliciesTheOthers() {
        CommandCatalogue<ProcurementCommand> catalogue = new CommandCatalogue<>(ProcurementCommand.class);
        assertThat(catalogue.openNames())
                .containsExactly(
                        "amend-contract",
                        "approve-plan",
                        "complete-contract",
                        "continue-contract",
                        "file-plan",
                        "fund-contract",
                        "record-acceptance",
                        "reject-plan",
                        "set-procurement-budget",
                        "sign-contract",
                        "terminate-contract");
        assertThat(Stream.of("open-procurement", "close-procurement", "confirm-reservation", "refuse-release"))
                .allSatisfy(name -> assertThat(catalogue.find(name)).isPresent());
    }

    @Test
    void aCommandIsReadFromItsJson() {
        String json = """
                {"contract":"C1","plan":"P1","kind":"GOODS","supplier":"S","supplierSize":"MICRO","reservedForSme":false,\
                "totalFen":1,"schedule":[{"year":2017,"amountFen":1}],"prepaymentFen":0}""";
        assertThat(Json.MAPPER.readValue(json, SignContract.class)).isEqualTo(sign("C1", "S", ONE, PART, Money.ZERO));
    }

    @ParameterizedTest
    @MethodSource("badForms")
    void aBadFormIsRefusedAtItsField(String field, ThrowingCallable command) {
        assertThatExceptionOfType(NotAccepted.class).isThrownBy(command).satisfies(notAccepted -> {
            assertThat(notAccepted.field()).isEqualTo(field);
            assertThat(notAccepted.accepted()).isNotBlank();
            assertThat(notAccepted.acceptedZh()).isNotBlank();
        });
    }

    static Stream<Arguments> badForms() {
        return Stream.of(badNumbers(), badAmounts(), badTexts()).flatMap(forms -> forms);
    }

    private static Stream<Arguments> badNumbers() {
        return Stream.of(
                bad("plan", () -> plan("", ONE, "运维")),
                bad("plan", () -> new ApprovePlan("")),
                bad("plan", () -> new RejectPlan(" ", "why")),
                bad("contract", () -> sign("", "S", ONE, PART, ONE)),
                bad("contract", () -> goOn("", "S", ONE, ONE)),
                bad("contract", () -> new FundContract("")),
                bad("contract", () -> new AmendContract("", ONE, PART, ONE, "why")),
                bad("contract", () -> new RecordAcceptance("", "A1", ONE)),
                bad("contract", () -> new CompleteContract("")),
                bad("contract", () -> new TerminateContract("", "why")));
    }

    private static Stream<Arguments> badAmounts() {
        return Stream.of(
                bad("amountFen", () -> new SetProcurementBudget(ProcurementKind.GOODS, Money.ofFen(-1))),
                bad("amountFen", () -> plan("P1", Money.ZERO, "运维")),
                bad("totalFen", () -> sign("C1", "S", Money.ZERO, PART, Money.ZERO)),
                bad("prepaymentFen", () -> sign("C1", "S", ONE, PART, Money.ofFen(2))),
                bad("prepaymentFen", () -> sign("C1", "S", ONE, PART, Money.ofFen(-1))),
                bad("schedule", () -> sign("C1", "S", ONE, List.of(), ONE)),
                bad("schedule", () -> sign("C1", "S", ONE, Collections.nCopies(101, PART.getFirst()), ONE)),
                bad("schedule", () -> sign("C1", "S", ONE, List.of(new SchedulePart(YEAR, Money.ZERO, null)), ONE)),
                bad("paidBeforeFen", () -> goOn("C1", "S", Money.ofFen(-1), ONE)),
                bad("acceptedFen", () -> goOn("C1", "S", ONE, Money.ofFen(-1))),
                bad("acceptedFen", () -> goOn("C1", "S", ONE, Money.ofFen(3))),
                bad("amountFen", () -> new RecordAcceptance("C1", "A1", Money.ZERO)));
    }

    private static Stream<Arguments> badTexts() {
        return Stream.of(
                bad("name", () -> plan("P1", ONE, "")),
                bad("reason", () -> new RejectPlan("P1", "")),
                bad("supplier", () -> sign("C1", "", ONE, PART, ONE)),
                bad("supplier", () -> goOn("C1", "", ONE, ONE)),
                bad("reason", () -> new AmendContract("C1", ONE, PART, ONE, "")),
                bad("acceptance", () -> new RecordAcceptance("C1", "", ONE)),
                bad("reason", () -> new TerminateContract("C1", "")));
    }

    private static FilePlan plan(String plan, Money amount, String name) {
        return new FilePlan(
                plan, ProcurementKind.GOODS, new FunctionCode("2010301"), new EconomicCode("30227"), amount, name);
    }

    private static SignContract sign(
            String contract, String supplier, Money total, List<SchedulePart> schedule, Money prepayment) {
        return new SignContract(
                contract,
                "P1",
                ProcurementKind.GOODS,
                supplier,
                SupplierSize.MICRO,
                false,
                total,
                schedule,
                prepayment);
    }

    private static ContinueContract goOn(String contract, String supplier, Money paidBefore, Money accepted) {
        return new ContinueContract(
                contract,
                ProcurementKind.GOODS,
                supplier,
                SupplierSize.MICRO,
                false,
                Money.ofFen(2),
                paidBefore,
                accepted,
                PART,
                Money.ZERO);
    }

    private static Arguments bad(String field, ThrowingCallable command) {
        return Arguments.of(field, command);
    }
}
