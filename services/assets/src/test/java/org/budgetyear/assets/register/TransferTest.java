package org.budgetyear.assets.register;

import static org.budgetyear.assets.register.Given.CAR;
import static org.budgetyear.assets.register.Given.CHAIRS;
import static org.budgetyear.assets.register.Given.CLOSING;
import static org.budgetyear.assets.register.Given.OPENED;
import static org.budgetyear.assets.register.Given.OTHER;
import static org.budgetyear.assets.register.Given.OWN;
import static org.budgetyear.assets.register.Given.SEALED;
import static org.budgetyear.assets.register.Given.UNIT_YEAR;
import static org.budgetyear.assets.register.Given.given;
import static org.budgetyear.assets.register.Given.had;
import static org.budgetyear.assets.register.Given.offered;
import static org.budgetyear.assets.register.Given.register;

import org.budgetyear.assets.command.ConfirmTransfer;
import org.budgetyear.assets.command.ReceiveAsset;
import org.budgetyear.assets.command.ReturnAsset;
import org.budgetyear.assets.command.TransferAsset;
import org.budgetyear.assets.refusal.AssetNoAlreadyUsed;
import org.budgetyear.assets.refusal.InsufficientPieces;
import org.budgetyear.assets.refusal.RegisterClosed;
import org.budgetyear.assets.refusal.TransferDeclined;
import org.budgetyear.assets.refusal.TransferToItself;
import org.budgetyear.assets.refusal.UnknownAsset;
import org.budgetyear.assets.refusal.UnknownRequest;
import org.budgetyear.model.assets.AssetCarriedOver;
import org.budgetyear.model.assets.AssetTransferDeclined;
import org.budgetyear.model.assets.AssetTransferOffered;
import org.budgetyear.model.assets.AssetTransferReturned;
import org.budgetyear.model.assets.AssetTransferredIn;
import org.budgetyear.model.assets.AssetTransferredOut;
import org.budgetyear.model.assets.RegisterSealed;
import org.junit.jupiter.api.Test;

class TransferTest {

    private static final ReceiveAsset RECEIVE = new ReceiveAsset("t", OTHER, "X-1", CAR);
    private static final AssetTransferredOut CAR_OUT = new AssetTransferredOut("t", CAR, OTHER, "CL-1");

    @Test
    void an_asset_is_offered_whole_under_its_own_number_unless_told_otherwise() {
        given(OPENED, had(CAR))
                .when(new TransferAsset("CL-1", null, OTHER, null))
                .thenDeferred(new AssetTransferOffered("c-1", CAR, OTHER, "CL-1"));
        given(OPENED, had(CHAIRS))
                .when(new TransferAsset("JJ-1", 3, OTHER, "B-7"))
                .thenDeferred(new AssetTransferOffered("c-1", CHAIRS.pieces(3), OTHER, "B-7"));
    }

    @Test
    void nothing_is_offered_that_is_not_there_or_is_on_its_way_already() {
        given(OPENED)
                .when(new TransferAsset("CL-1", null, OTHER, null))
                .thenRefused(new UnknownAsset("data.assetNo", "CL-1"));
        given(OPENED, had(CHAIRS), offered("t", CHAIRS.pieces(8)))
                .when(new TransferAsset("JJ-1", 3, OTHER, null))
                .thenRefused(new InsufficientPieces("JJ-1", 2, 3));
        given(OPENED, had(CAR), offered("t", CAR), CAR_OUT)
                .when(new TransferAsset("CL-1", null, OTHER, null))
                .thenRefused(new InsufficientPieces("CL-1", 0, 0));
    }

    @Test
    void a_unit_does_not_transfer_to_itself_or_in_a_sealed_year() {
        given(OPENED, had(CAR))
                .when(new TransferAsset("CL-1", null, OWN, "CL-2"))
                .thenRefused(new TransferToItself(OWN));
        given(OPENED, had(CAR), SEALED)
                .when(new TransferAsset("CL-1", null, OTHER, null))
                .thenRefused(new RegisterClosed(UNIT_YEAR));
    }

    @Test
    void the_other_unit_takes_what_it_can_number() {
        given(OPENED).when(RECEIVE).then(new AssetTransferredIn("t", OTHER, "X-1", CAR));
        given(OPENED, had(CAR)).when(RECEIVE).then(new AssetTransferDeclined("t", OTHER, CAR, "asset-no-already-used"));
    }

    @Test
    void it_declines_in_a_year_that_is_not_open_or_is_closed() {
        given().when(RECEIVE).then(new AssetTransferDeclined("t", OTHER, CAR, "year-not-open"));
        given(OPENED, CLOSING).when(RECEIVE).then(new AssetTransferDeclined("t", OTHER, CAR, "register-closed"));
        given(OPENED, SEALED).when(RECEIVE).then(new AssetTransferDeclined("t", OTHER, CAR, "register-closed"));
    }

    @Test
    void the_answer_settles_the_transfer() {
        given(OPENED, had(CAR), offered("t", CAR))
                .when(new ConfirmTransfer("t"))
                .thenSettles("t", CAR_OUT);
        given(OPENED, had(CAR), offered("t", CAR))
                .when(new ReturnAsset("t", "register-closed"))
                .thenSettlesAsRefused(
                        "t",
                        new TransferDeclined(OTHER, "CL-1", "register-closed"),
                        new AssetTransferReturned("t", CAR, "register-closed"));
    }

    @Test
    void what_was_returned_can_be_offered_again_and_what_is_out_keeps_its_number() {
        given(OPENED, had(CAR), offered("t", CAR), new AssetTransferReturned("t", CAR, "register-closed"))
                .when(new TransferAsset("CL-1", null, OTHER, null))
                .thenDeferred(new AssetTransferOffered("c-1", CAR, OTHER, "CL-1"));
        given(OPENED, had(CAR), offered("t", CAR), CAR_OUT)
                .when(register(CAR))
                .thenRefused(new AssetNoAlreadyUsed("CL-1", "Car"));
    }

    @Test
    void a_transfer_is_answered_once() {
        given(OPENED, had(CAR)).when(new ConfirmTransfer("t")).thenRefused(new UnknownRequest("t"));
        given(OPENED, had(CAR), offered("t", CAR), CAR_OUT)
                .when(new ReturnAsset("t", "x"))
                .thenRefused(new UnknownRequest("t"));
    }

    @Test
    void the_last_answer_that_the_seal_waited_for_brings_it_with_what_is_left() {
        given(OPENED, had(CAR), had(CHAIRS), offered("t", CAR), offered("u", CHAIRS.pieces(4)), CLOSING)
                .when(new ConfirmTransfer("t"))
                .thenSettles("t", CAR_OUT);
        given(OPENED, had(CAR), had(CHAIRS), offered("t", CAR), CLOSING)
                .when(new ConfirmTransfer("t"))
                .thenSettles("t", CAR_OUT, new AssetCarriedOver(CHAIRS), new RegisterSealed(1));
        given(OPENED, had(CAR), offered("t", CAR), CLOSING)
                .when(new ReturnAsset("t", "year-not-open"))
                .thenSettlesAsRefused(
                        "t",
                        new TransferDeclined(OTHER, "CL-1", "year-not-open"),
                        new AssetTransferReturned("t", CAR, "year-not-open"),
                        new AssetCarriedOver(CAR),
                        new RegisterSealed(1));
    }
}
