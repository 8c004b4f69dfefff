package org.budgetyear.payments.spending;

import static org.budgetyear.payments.spending.Given.FUNCTION;
import static org.budgetyear.payments.spending.Given.LINE;
import static org.budgetyear.payments.spending.Given.NO_FUNCTION;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.OWN;
import static org.budgetyear.payments.spending.Given.OWN_PROJECT;
import static org.budgetyear.payments.spending.Given.WAGES;
import static org.budgetyear.payments.spending.Given.credited;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.posted;
import static org.budgetyear.payments.spending.Given.received;
import static org.budgetyear.payments.spending.Given.yuan;

import java.util.List;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.payments.OpeningSurplusSet;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.model.payments.SpendingSoftFrozen;
import org.budgetyear.model.payments.SurplusAllocated;
import org.budgetyear.model.payments.SurplusAllocationReversed;
import org.budgetyear.model.payments.SurplusPurpose;
import org.budgetyear.model.payments.SurplusUseReversed;
import org.budgetyear.model.payments.SurplusUsed;
import org.budgetyear.payments.book.RecordKind;
import org.budgetyear.payments.command.AllocateSurplus;
import org.budgetyear.payments.command.CarryInSurplus;
import org.budgetyear.payments.command.PostPayment;
import org.budgetyear.payments.command.ReverseSurplusAllocation;
import org.budgetyear.payments.command.ReverseSurplusUse;
import org.budgetyear.payments.command.SetOpeningSurplus;
import org.budgetyear.payments.command.UseAccumulatedSurplus;
import org.budgetyear.payments.refusal.AlreadyRecorded;
import org.budgetyear.payments.refusal.AlreadyReversed;
import org.budgetyear.payments.refusal.InsufficientQuota;
import org.budgetyear.payments.refusal.InsufficientSurplus;
import org.budgetyear.payments.refusal.NoSurplusOfAppropriation;
import org.budgetyear.payments.refusal.NotRecorded;
import org.budgetyear.payments.refusal.SurplusAlreadySpent;
import org.budgetyear.payments.refusal.SurplusBelowUse;
import org.budgetyear.payments.refusal.UnknownCode;
import org.budgetyear.payments.refusal.YearSealed;
import org.budgetyear.payments.refusal.YearSoftFrozen;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurplusTest {

    private static final OpeningSurplusSet OPENING = new OpeningSurplusSet(Given.yuan("1000"));
    private static final SurplusUsed USED =
            new SurplusUsed("U1", Fund.INSTITUTIONAL, Given.FUNCTION, Given.yuan("300"));
    private static final SurplusUseReversed USE_REVERSED =
            new SurplusUseReversed("U1", Fund.INSTITUTIONAL, Given.FUNCTION, Given.yuan("300"), "not needed");
    private static final SurplusAllocated ALLOCATED = new SurplusAllocated(
            "A1", Fund.INSTITUTIONAL, Given.FUNCTION, Given.yuan("40"), SurplusPurpose.SPECIAL_FUND);
    private static final SurplusAllocationReversed ALLOCATION_REVERSED = new SurplusAllocationReversed(
            "A1", Fund.INSTITUTIONAL, Given.FUNCTION, Given.yuan("40"), SurplusPurpose.SPECIAL_FUND, "wrong rate");

    @Test
    void whatTheYearBeforeClosedWithComesInWhetherTheYearIsOpenHereOrNot() {
        CarryInSurplus command = new CarryInSurplus(Given.yuan("1000"));
        given().when(command).then(OPENING);
        given(OPENED, OPENING)
                .when(new CarryInSurplus(Given.yuan("900")))
                .then(new OpeningSurplusSet(Given.yuan("900")));
    }

    @Test
    void noSurplusComesInBelowWhatWasUsedOrIntoASealedYear() {
        given(OPENED, OPENING, USED)
                .when(new CarryInSurplus(Given.yuan("200")))
                .thenRefused(new SurplusBelowUse(Given.yuan("200"), Given.yuan("300")));
        given(OPENED, new SpendingSealed("s", List.of()))
                .when(new CarryInSurplus(Given.yuan("200")))
                .thenRefused(new YearSealed(Scenario.UNIT_YEAR));
    }

    @Test
    void whatWasAccumulatedIsSaidAndCanBeSaidAgain() {
        given(OPENED, OPENING).when(new SetOpeningSurplus(yuan("900"))).then(new OpeningSurplusSet(yuan("900")));
    }

    @Test
    void itIsNeverSaidToBeLessThanIsUsed() {
        given(OPENED, OPENING, USED)
                .when(new SetOpeningSurplus(yuan("299.99")))
                .thenRefused(new SurplusBelowUse(yuan("299.99"), yuan("300")));
        given(OPENED, OPENING, USED).when(new SetOpeningSurplus(yuan("300"))).then(new OpeningSurplusSet(yuan("300")));
    }

    @Test
    void whatWasAccumulatedCanBeUsed() {
        given(OPENED, OPENING).when(use("U1", "300")).then(USED);
    }

    @Test
    void whatIsUsedCanBeSpentFromItsPool() {
        given(OPENED, OPENING, USED)
                .when(new PostPayment("V1", OWN_PROJECT, WAGES, yuan("300"), "Bank", null))
                .then(posted("V1", OWN_PROJECT, "300"));
    }

    @Test
    void noMoreIsUsedThanIsLeft() {
        given(OPENED, OPENING, USED)
                .when(use("U2", "700.01"))
                .thenRefused(new InsufficientSurplus(yuan("700"), yuan("700.01")));
    }

    @Test
    void nothingIsUsedBeforeItIsSaidWhatWasAccumulated() {
        given(OPENED).when(use("U1", "300")).thenRefused(new InsufficientSurplus(yuan("0"), yuan("300")));
    }

    @Test
    void theNumberOfAnotherUseIsRefused() {
        given(OPENED, OPENING, USED)
                .when(use("U1", "1"))
                .thenRefused(new AlreadyRecorded(RecordKind.SURPLUS_USE, "U1", yuan("300")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fund.class,
            names = {"GENERAL_PUBLIC", "GOVERNMENT_FUND", "STATE_CAPITAL"})
    void anAppropriationHasNoSurplus(Fund fund) {
        given(OPENED, OPENING)
                .when(new UseAccumulatedSurplus("U1", fund, FUNCTION, yuan("1")))
                .thenRefused(new NoSurplusOfAppropriation(fund));
        given(OPENED, credited(LINE, "100"))
                .when(new AllocateSurplus("A1", fund, FUNCTION, yuan("1"), SurplusPurpose.INCOME_TAX))
                .thenRefused(new NoSurplusOfAppropriation(fund));
    }

    @Test
    void anUnknownFunctionIsRefused() {
        given(OPENED, OPENING)
                .when(new UseAccumulatedSurplus("U1", Fund.OTHER, NO_FUNCTION, yuan("1")))
                .thenRefused(new UnknownCode("data.function", "9999999", Scenario.UNIT_YEAR.year(), List.of()));
    }

    @Test
    void aUseIsReversedWhileItsMoneyIsThere() {
        given(OPENED, OPENING, USED)
                .when(new ReverseSurplusUse("U1", "not needed"))
                .then(USE_REVERSED);
        given(OPENED, OPENING, USED, posted("V1", OWN, "0.01"))
                .when(new ReverseSurplusUse("U1", "not needed"))
                .thenRefused(new SurplusAlreadySpent("U1", yuan("300"), yuan("299.99")));
    }

    @Test
    void whatIsReversedCanBeUsedAgainButNotSpent() {
        given(OPENED, OPENING, USED, USE_REVERSED)
                .when(use("U2", "1000"))
                .then(new SurplusUsed("U2", Fund.INSTITUTIONAL, FUNCTION, yuan("1000")));
        given(OPENED, OPENING, USED, USE_REVERSED)
                .when(new PostPayment("V1", OWN, WAGES, yuan("1"), "Bank", null))
                .thenRefused(new InsufficientQuota(OWN, yuan("0"), yuan("1")));
    }

    @Test
    void aUseIsReversedOnce() {
        given(OPENED, OPENING, USED, USE_REVERSED)
                .when(new ReverseSurplusUse("U1", "again"))
                .thenRefused(new AlreadyReversed(RecordKind.SURPLUS_USE, "U1", yuan("300")));
        given(OPENED, OPENING)
                .when(new ReverseSurplusUse("U1", "why"))
                .thenRefused(new NotRecorded(RecordKind.SURPLUS_USE, "U1"));
    }

    @Test
    void whatIsLeftOnAPoolIsAllocated() {
        given(OPENED, received("R1", "100"), posted("V1", OWN, "60"))
                .when(allocate("A1", "40"))
                .then(ALLOCATED);
    }

    @Test
    void noMoreIsAllocatedThanIsLeft() {
        given(OPENED, received("R1", "100"), posted("V1", OWN, "60"))
                .when(allocate("A1", "40.01"))
                .thenRefused(new InsufficientQuota(OWN, yuan("40"), yuan("40.01")));
    }

    @Test
    void whatIsAllocatedCannotBeSpent() {
        given(OPENED, received("R1", "100"), ALLOCATED)
                .when(new PostPayment("V1", OWN, WAGES, yuan("60.01"), "Bank", null))
                .thenRefused(new InsufficientQuota(OWN, yuan("60"), yuan("60.01")));
    }

    @Test
    void theNumberOfAnotherAllocationIsRefused() {
        given(OPENED, received("R1", "100"), ALLOCATED)
                .when(allocate("A1", "1"))
                .thenRefused(new AlreadyRecorded(RecordKind.SURPLUS_ALLOCATION, "A1", yuan("40")));
    }

    @Test
    void anAllocationIsTakenBackOnceAndItsMoneyIsLeftAgain() {
        given(OPENED, received("R1", "100"), ALLOCATED)
                .when(new ReverseSurplusAllocation("A1", "wrong rate"))
                .then(ALLOCATION_REVERSED);
        given(OPENED, received("R1", "100"), ALLOCATED, ALLOCATION_REVERSED)
                .when(new ReverseSurplusAllocation("A1", "again"))
                .thenRefused(new AlreadyReversed(RecordKind.SURPLUS_ALLOCATION, "A1", yuan("40")));
        given(OPENED, received("R1", "100"), ALLOCATED, ALLOCATION_REVERSED)
                .when(allocate("A2", "100"))
                .then(new SurplusAllocated(
                        "A2", Fund.INSTITUTIONAL, FUNCTION, yuan("100"), SurplusPurpose.SPECIAL_FUND));
        given(OPENED)
                .when(new ReverseSurplusAllocation("A1", "why"))
                .thenRefused(new NotRecorded(RecordKind.SURPLUS_ALLOCATION, "A1"));
    }

    @Test
    void inAYearThatIsBeingClosedNoSurplusIsUsedButWhatIsLeftIsAllocated() {
        SpendingSoftFrozen frozen = new SpendingSoftFrozen("cause");
        given(OPENED, OPENING, frozen).when(use("U1", "300")).thenRefused(new YearSoftFrozen(Scenario.UNIT_YEAR));
        given(OPENED, received("R1", "100"), frozen).when(allocate("A1", "40")).then(ALLOCATED);
    }

    private static UseAccumulatedSurplus use(String useNo, String amount) {
        return new UseAccumulatedSurplus(useNo, Fund.INSTITUTIONAL, FUNCTION, yuan(amount));
    }

    private static AllocateSurplus allocate(String allocationNo, String amount) {
        return new AllocateSurplus(
                allocationNo, Fund.INSTITUTIONAL, FUNCTION, yuan(amount), SurplusPurpose.SPECIAL_FUND);
    }
}
