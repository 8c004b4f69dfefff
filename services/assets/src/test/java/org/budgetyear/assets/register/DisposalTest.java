package org.budgetyear.assets.register;

import static org.budgetyear.assets.register.Given.CAR;
import static org.budgetyear.assets.register.Given.CHAIRS;
import static org.budgetyear.assets.register.Given.OPENED;
import static org.budgetyear.assets.register.Given.SEALED;
import static org.budgetyear.assets.register.Given.UNIT_YEAR;
import static org.budgetyear.assets.register.Given.disposing;
import static org.budgetyear.assets.register.Given.given;
import static org.budgetyear.assets.register.Given.had;
import static org.budgetyear.assets.register.Given.yuan;

import java.util.List;
import org.budgetyear.assets.command.ApproveDisposal;
import org.budgetyear.assets.command.CompleteDisposal;
import org.budgetyear.assets.command.RequestDisposal;
import org.budgetyear.assets.command.ReturnDisposal;
import org.budgetyear.assets.refusal.DisposalNoAlreadyUsed;
import org.budgetyear.assets.refusal.DisposalStage;
import org.budgetyear.assets.refusal.InsufficientPieces;
import org.budgetyear.assets.refusal.RegisterClosed;
import org.budgetyear.assets.refusal.SamePerson;
import org.budgetyear.assets.refusal.UnknownAsset;
import org.budgetyear.assets.refusal.UnknownDisposal;
import org.budgetyear.assets.refusal.WrongStage;
import org.budgetyear.model.assets.DisposalApproved;
import org.budgetyear.model.assets.DisposalCompleted;
import org.budgetyear.model.assets.DisposalMethod;
import org.budgetyear.model.assets.DisposalRequested;
import org.budgetyear.model.assets.DisposalReturned;
import org.junit.jupiter.api.Test;

class DisposalTest {

    private static final DisposalApproved APPROVED = new DisposalApproved("D1", "zhang");
    private static final CompleteDisposal COMPLETE = new CompleteDisposal("D1", yuan("35000"), "NTRS-1");

    @Test
    void somebody_asks_for_it_and_is_named() {
        given(OPENED, had(CAR))
                .by("li")
                .when(new RequestDisposal("D1", "CL-1", null, DisposalMethod.SOLD, "old"))
                .then(disposing("D1", CAR));
        given(OPENED, had(CHAIRS))
                .by("li")
                .when(new RequestDisposal("D1", "JJ-1", 2, DisposalMethod.SOLD, "old"))
                .then(disposing("D1", CHAIRS.pieces(2)));
    }

    @Test
    void no_piece_is_disposed_of_twice() {
        given(OPENED, had(CHAIRS), disposing("D1", CHAIRS.pieces(9)))
                .when(new RequestDisposal("D2", "JJ-1", 2, DisposalMethod.SCRAPPED, "broken"))
                .thenRefused(new InsufficientPieces("JJ-1", 1, 2));
        given(OPENED, had(CHAIRS), disposing("D1", CHAIRS.pieces(1)))
                .when(new RequestDisposal("D1", "JJ-1", 1, DisposalMethod.SCRAPPED, "broken"))
                .thenRefused(new DisposalNoAlreadyUsed("D1", "JJ-1"));
        given(OPENED)
                .when(new RequestDisposal("D1", "JJ-1", 1, DisposalMethod.SCRAPPED, "broken"))
                .thenRefused(new UnknownAsset("data.assetNo", "JJ-1"));
    }

    @Test
    void another_person_approves_it_once() {
        given(OPENED, had(CAR), disposing("D1", CAR))
                .when(new ApproveDisposal("D1"))
                .then(APPROVED);
        given(OPENED, had(CAR), disposing("D1", CAR))
                .by("li")
                .when(new ApproveDisposal("D1"))
                .thenRefused(new SamePerson("D1", "li"));
        given(OPENED, had(CAR), disposing("D1", CAR), APPROVED)
                .when(new ApproveDisposal("D1"))
                .thenRefused(new WrongStage("D1", DisposalStage.APPROVED, List.of(DisposalStage.REQUESTED)));
        given(OPENED).when(new ApproveDisposal("D1")).thenRefused(new UnknownDisposal("D1"));
    }

    @Test
    void it_is_completed_after_approval_with_what_it_brought() {
        given(OPENED, had(CAR), disposing("D1", CAR), APPROVED)
                .when(COMPLETE)
                .then(new DisposalCompleted("D1", CAR, DisposalMethod.SOLD, yuan("35000"), "NTRS-1"));
        given(OPENED, had(CAR), disposing("D1", CAR))
                .when(COMPLETE)
                .thenRefused(new WrongStage("D1", DisposalStage.REQUESTED, List.of(DisposalStage.APPROVED)));
    }

    @Test
    void what_is_returned_stays_in_the_register() {
        DisposalReturned returned = new DisposalReturned("D1", CAR, "still needed");
        given(OPENED, had(CAR), disposing("D1", CAR), APPROVED)
                .when(new ReturnDisposal("D1", "still needed"))
                .then(returned);
        given(OPENED, had(CAR), disposing("D1", CAR), returned)
                .by("li")
                .when(new RequestDisposal("D2", "CL-1", null, DisposalMethod.SOLD, "old"))
                .then(new DisposalRequested("D2", CAR, DisposalMethod.SOLD, "old", "li"));
        given(OPENED, had(CAR), disposing("D1", CAR), returned)
                .when(new ReturnDisposal("D1", "again"))
                .thenRefused(new WrongStage(
                        "D1", DisposalStage.RETURNED, List.of(DisposalStage.REQUESTED, DisposalStage.APPROVED)));
    }

    @Test
    void nothing_is_disposed_of_in_a_sealed_year() {
        given(OPENED, had(CAR), disposing("D1", CAR), APPROVED, SEALED)
                .when(COMPLETE)
                .thenRefused(new RegisterClosed(UNIT_YEAR));
    }
}
