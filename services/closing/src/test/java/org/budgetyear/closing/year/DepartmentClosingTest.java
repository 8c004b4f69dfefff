package org.budgetyear.closing.year;

import static org.budgetyear.closing.year.Given.AGGREGATED;
import static org.budgetyear.closing.year.Given.APPROVED;
import static org.budgetyear.closing.year.Given.FIRST;
import static org.budgetyear.closing.year.Given.OTHER_SHA;
import static org.budgetyear.closing.year.Given.PUBLISHED;
import static org.budgetyear.closing.year.Given.SECOND;
import static org.budgetyear.closing.year.Given.SHA;
import static org.budgetyear.closing.year.Given.given;
import static org.budgetyear.closing.year.Given.givenBothSigned;

import java.util.List;
import org.budgetyear.closing.command.AggregateDepartment;
import org.budgetyear.closing.command.ApproveDisclosure;
import org.budgetyear.closing.command.CarryForwardUnit;
import org.budgetyear.closing.command.EnlistUnit;
import org.budgetyear.closing.command.NoteSignature;
import org.budgetyear.closing.command.PublishDisclosure;
import org.budgetyear.closing.command.WithdrawSignature;
import org.budgetyear.closing.refusal.AlreadyCarried;
import org.budgetyear.closing.refusal.ChecksNotPassed;
import org.budgetyear.closing.refusal.OtherHash;
import org.budgetyear.closing.refusal.OtherVersion;
import org.budgetyear.closing.refusal.SamePerson;
import org.budgetyear.closing.refusal.UnitsNotSigned;
import org.budgetyear.closing.refusal.UnknownUnit;
import org.budgetyear.closing.refusal.WrongStage;
import org.budgetyear.model.closing.BalancesCarriedForward;
import org.budgetyear.model.closing.ClosingEvent;
import org.budgetyear.model.closing.ClosingStage;
import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.model.closing.DepartmentAggregated;
import org.budgetyear.model.closing.DisclosureApproved;
import org.budgetyear.model.closing.DisclosurePublished;
import org.budgetyear.model.closing.EventCount;
import org.budgetyear.model.closing.SealedUnit;
import org.budgetyear.model.closing.SignatureNoted;
import org.budgetyear.model.closing.SignatureWithdrawn;
import org.budgetyear.model.closing.SurplusCarriedForward;
import org.budgetyear.model.closing.UnitEnlisted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;

class DepartmentClosingTest {

    private static final List<SealedUnit> BOTH = List.of(new SealedUnit(FIRST, "s-1"), new SealedUnit(SECOND, "s-2"));
    private static final AggregateDepartment AGGREGATE = new AggregateDepartment(1, SHA, 0, 0, BOTH);
    private static final List<EventCount> FOLDED = List.of(new EventCount(FIRST, "payments", 7));

    @Test
    void theDepartmentKnowsItsUnitsAndTheirSignatures() {
        given().when(new EnlistUnit(FIRST, true)).then(new UnitEnlisted(FIRST, true));
        given().when(new NoteSignature(FIRST, "s-1", "wang")).then(new SignatureNoted(FIRST, "s-1", "wang"));
        given().when(new WithdrawSignature(FIRST)).then(new SignatureWithdrawn(FIRST));
    }

    @Test
    void theSignedAccountsOfAllUnitsArePutTogether() {
        givenBothSigned().as("department").by("sun").when(AGGREGATE).then(new DepartmentAggregated(1, SHA, "sun"));
    }

    @Test
    void whatIsNotPublishedYetIsPutTogetherAgainAndMustBeApprovedAgain() {
        AggregateDepartment again = new AggregateDepartment(1, OTHER_SHA, 0, 0, BOTH);
        DepartmentAggregated putTogether = new DepartmentAggregated(1, OTHER_SHA, "sun");
        givenBothSigned(AGGREGATED, APPROVED)
                .as("department")
                .by("sun")
                .when(again)
                .then(putTogether);
        givenBothSigned(AGGREGATED, APPROVED, putTogether)
                .as("department")
                .when(new PublishDisclosure(1, OTHER_SHA, FOLDED))
                .thenRefused(wrongStage(ClosingStage.DEPARTMENT_AGGREGATED, ClosingStage.BUREAU_APPROVED));
    }

    @Test
    void nothingIsPutTogetherWithoutEachUnitAsItHasSigned() {
        refusedForUnits(List.of(new SealedUnit(FIRST, "s-1")), SECOND);
        refusedForUnits(List.of(new SealedUnit(FIRST, "s-1"), new SealedUnit(SECOND, "s-1")), SECOND);
        UnitCode stranger = new UnitCode("440105-702001");
        refusedForUnits(List.of(BOTH.getFirst(), BOTH.getLast(), new SealedUnit(stranger, "s-3")), stranger);
        given().as("department")
                .when(new AggregateDepartment(1, SHA, 0, 0, List.of()))
                .thenRefused(new UnitsNotSigned(List.of()));
    }

    @Test
    void aUnitThatWasReopenedMustSignAgain() {
        givenBothSigned(new SignatureWithdrawn(FIRST))
                .as("department")
                .when(AGGREGATE)
                .thenRefused(new UnitsNotSigned(List.of(FIRST)));
        givenBothSigned(AGGREGATED, APPROVED, new SignatureWithdrawn(FIRST))
                .as("department")
                .when(new PublishDisclosure(1, SHA, FOLDED))
                .thenRefused(wrongStage(ClosingStage.OPEN, ClosingStage.BUREAU_APPROVED));
    }

    @Test
    void whatAChecksFindsStopsTheDepartmentToo() {
        givenBothSigned()
                .as("department")
                .when(new AggregateDepartment(1, SHA, 2, 1, BOTH))
                .thenRefused(new ChecksNotPassed(2, 1));
    }

    @Test
    void theBureauApprovesWhatItHasSeen() {
        givenBothSigned(AGGREGATED)
                .as("bureau")
                .by("zhao")
                .when(new ApproveDisclosure(SHA))
                .then(new DisclosureApproved(1, SHA, "zhao"));
        givenBothSigned(AGGREGATED)
                .as("bureau")
                .by("zhao")
                .when(new ApproveDisclosure(OTHER_SHA))
                .thenRefused(new OtherHash(OTHER_SHA, SHA));
    }

    @Test
    void whoSignedOrPutTogetherDoesNotApprove() {
        for (String actor : List.of("wang", "zhou", "sun")) {
            givenBothSigned(AGGREGATED)
                    .as("bureau")
                    .by(actor)
                    .when(new ApproveDisclosure(SHA))
                    .thenRefused(new SamePerson(actor, ClosingStep.APPROVE_DISCLOSURE));
        }
    }

    @Test
    void whatWasApprovedIsPublished() {
        givenBothSigned(AGGREGATED, APPROVED)
                .as("department")
                .when(new PublishDisclosure(1, SHA, FOLDED))
                .then(new DisclosurePublished(1, SHA, FOLDED));
        givenBothSigned(AGGREGATED, APPROVED)
                .as("department")
                .when(new PublishDisclosure(1, OTHER_SHA, FOLDED))
                .thenRefused(new OtherHash(OTHER_SHA, SHA));
        givenBothSigned(AGGREGATED)
                .as("department")
                .when(new PublishDisclosure(1, SHA, FOLDED))
                .thenRefused(wrongStage(ClosingStage.DEPARTMENT_AGGREGATED, ClosingStage.BUREAU_APPROVED));
    }

    @Test
    void aPublishedVersionIsSupersededByTheNextOneOnly() {
        ClosingEvent[] restated = {
            AGGREGATED, APPROVED, PUBLISHED, new SignatureWithdrawn(FIRST), new SignatureNoted(FIRST, "s-3", "wang")
        };
        List<SealedUnit> folded = List.of(new SealedUnit(FIRST, "s-3"), new SealedUnit(SECOND, "s-2"));
        givenBothSigned(restated)
                .as("department")
                .by("sun")
                .when(new AggregateDepartment(1, OTHER_SHA, 0, 0, folded))
                .thenRefused(new OtherVersion(1, 2));
        givenBothSigned(restated)
                .as("department")
                .by("sun")
                .when(new AggregateDepartment(2, OTHER_SHA, 0, 0, folded))
                .then(new DepartmentAggregated(2, OTHER_SHA, "sun"));
        givenBothSigned(AGGREGATED, APPROVED, PUBLISHED)
                .as("department")
                .when(AGGREGATE)
                .thenRefused(wrongStage(
                        ClosingStage.PUBLISHED,
                        ClosingStage.OPEN,
                        ClosingStage.DEPARTMENT_AGGREGATED,
                        ClosingStage.BUREAU_APPROVED));
    }

    @Test
    void theBalancesOfAPublishedVersionOpenTheNextYearOnce() {
        BalancesCarriedForward carried = carried(1);
        givenBothSigned(AGGREGATED, APPROVED, PUBLISHED)
                .as("bureau")
                .when(carry(FIRST, 1))
                .then(carried);
        givenBothSigned(AGGREGATED, APPROVED, PUBLISHED, carried)
                .as("bureau")
                .when(carry(FIRST, 1))
                .thenRefused(new AlreadyCarried(FIRST, 1));
        givenBothSigned(AGGREGATED, APPROVED)
                .as("bureau")
                .when(carry(FIRST, 1))
                .thenRefused(wrongStage(ClosingStage.BUREAU_APPROVED, ClosingStage.PUBLISHED, ClosingStage.RESTATED));
        givenBothSigned(AGGREGATED, APPROVED, PUBLISHED)
                .as("bureau")
                .when(carry(FIRST, 2))
                .thenRefused(new OtherVersion(2, 1));
        UnitCode stranger = new UnitCode("440105-702001");
        givenBothSigned(AGGREGATED, APPROVED, PUBLISHED)
                .as("bureau")
                .when(carry(stranger, 1))
                .thenRefused(new UnknownUnit(stranger));
    }

    @Test
    void aRestatementIsCarriedForwardOnceMoreWithItsSurplus() {
        BalancesCarriedForward first = carried(1);
        ClosingEvent[] restated = {
            AGGREGATED,
            APPROVED,
            PUBLISHED,
            first,
            new SurplusCarriedForward(FIRST, 1, Money.ofFen(5)),
            new SignatureWithdrawn(FIRST),
            new SignatureNoted(FIRST, "s-3", "wang"),
            new DepartmentAggregated(2, OTHER_SHA, "sun"),
            new DisclosureApproved(2, OTHER_SHA, "zhao"),
            new DisclosurePublished(2, OTHER_SHA, List.of())
        };
        givenBothSigned(restated)
                .as("bureau")
                .when(carry(FIRST, 2))
                .then(carried(2), new SurplusCarriedForward(FIRST, 2, Money.ZERO));
        givenBothSigned(restated).as("bureau").when(carry(FIRST, 1)).thenRefused(new OtherVersion(1, 2));
    }

    @Test
    void whatAUnitHasAccumulatedIsCarriedForwardToo() {
        CarryForwardUnit withSurplus = new CarryForwardUnit(
                FIRST,
                1,
                "局本级",
                UnitKind.ADMINISTRATIVE,
                Recognition.QUOTA_BASIS,
                List.of(),
                List.of(),
                Money.ofFen(5));
        givenBothSigned(AGGREGATED, APPROVED, PUBLISHED)
                .as("bureau")
                .when(withSurplus)
                .then(carried(1), new SurplusCarriedForward(FIRST, 1, Money.ofFen(5)));
    }

    private static BalancesCarriedForward carried(int version) {
        return new BalancesCarriedForward(
                FIRST, version, "局本级", UnitKind.ADMINISTRATIVE, Recognition.QUOTA_BASIS, true, List.of(), List.of());
    }

    private static CarryForwardUnit carry(UnitCode unit, int version) {
        return new CarryForwardUnit(
                unit,
                version,
                "局本级",
                UnitKind.ADMINISTRATIVE,
                Recognition.QUOTA_BASIS,
                List.of(),
                List.of(),
                Money.ZERO);
    }

    private static void refusedForUnits(List<SealedUnit> folded, UnitCode... wrong) {
        givenBothSigned()
                .as("department")
                .when(new AggregateDepartment(1, SHA, 0, 0, folded))
                .thenRefused(new UnitsNotSigned(List.of(wrong)));
    }

    private static WrongStage wrongStage(ClosingStage stage, ClosingStage... accepted) {
        return new WrongStage(Scenario.UNIT_YEAR, stage, List.of(accepted));
    }
}
