package org.budgetyear.assets.register;

import static org.budgetyear.assets.register.Given.CAR;
import static org.budgetyear.assets.register.Given.CHAIRS;
import static org.budgetyear.assets.register.Given.OPENED;
import static org.budgetyear.assets.register.Given.SEALED;
import static org.budgetyear.assets.register.Given.UNIT_YEAR;
import static org.budgetyear.assets.register.Given.YEAR;
import static org.budgetyear.assets.register.Given.bought;
import static org.budgetyear.assets.register.Given.buy;
import static org.budgetyear.assets.register.Given.disposing;
import static org.budgetyear.assets.register.Given.due;
import static org.budgetyear.assets.register.Given.given;
import static org.budgetyear.assets.register.Given.had;
import static org.budgetyear.assets.register.Given.payment;
import static org.budgetyear.assets.register.Given.yuan;

import java.util.List;
import org.budgetyear.assets.command.CancelRegistration;
import org.budgetyear.assets.command.RegisterAsset;
import org.budgetyear.assets.command.SealRegister;
import org.budgetyear.assets.refusal.AssetNoAlreadyUsed;
import org.budgetyear.assets.refusal.NotRegisteredThisYear;
import org.budgetyear.assets.refusal.RegisterClosed;
import org.budgetyear.assets.refusal.RegistrationFollowed;
import org.budgetyear.assets.refusal.UnknownAsset;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetCarriedIn;
import org.budgetyear.model.assets.AssetCarriedOver;
import org.budgetyear.model.assets.AssetRegistrationCancelled;
import org.budgetyear.model.assets.AssetUseChanged;
import org.budgetyear.model.assets.PaidBy;
import org.budgetyear.model.assets.RegisterReopened;
import org.budgetyear.model.assets.RegisterSealed;
import org.budgetyear.model.assets.RegistrationCarriedOver;
import org.budgetyear.model.assets.StocktakeAdjustment;
import org.budgetyear.model.assets.StocktakeRecorded;
import org.junit.jupiter.api.Test;

class CancelRegistrationTest {

    private static final CancelRegistration CANCEL = new CancelRegistration("CL-1", "错登");
    private static final List<PaidBy> PAID_BY = List.of(new PaidBy(YEAR, "V1", yuan("168000")));
    private static final AssetRegistrationCancelled CANCELLED = new AssetRegistrationCancelled(CAR, PAID_BY, "错登");

    @Test
    void whatWasRegisteredWronglyIsTakenBackWithItsUse() {
        given(OPENED, had(CHAIRS))
                .when(new CancelRegistration("JJ-1", "错登"))
                .then(new AssetRegistrationCancelled(CHAIRS, List.of(), "错登"));
        given(
                        OPENED,
                        due("V1", "168000"),
                        bought(CAR, "V1", "168000"),
                        new AssetUseChanged("CL-1", "OTHER", "X", "why"))
                .when(CANCEL)
                .then(new AssetRegistrationCancelled(CAR.usedFor("X"), PAID_BY, "错登"));
    }

    @Test
    void thePaymentWaitsAgainAndTheNumberStaysUsed() {
        Asset again = CAR.numbered("CL-2");
        RegisterAsset right = buy(again, payment("V1", "168000"));
        given(OPENED, due("V1", "168000"), bought(CAR, "V1", "168000"), CANCELLED)
                .when(right)
                .then(bought(again, "V1", "168000"));
        given(OPENED, due("V1", "168000"), bought(CAR, "V1", "168000"), CANCELLED)
                .when(buy(CAR, payment("V1", "168000")))
                .thenRefused(new AssetNoAlreadyUsed("CL-1", "Car"));
        given(OPENED, due("V1", "168000"), bought(CAR, "V1", "168000"), CANCELLED)
                .when(new SealRegister())
                .then(
                        new RegistrationCarriedOver(YEAR, "V1", Given.VEHICLE_CODE, yuan("168000"), Given.CLEARED_ON),
                        new RegisterSealed(0));
    }

    @Test
    void nothingIsTakenBackThatSomethingHasHappenedTo() {
        given(OPENED, had(CHAIRS), disposing("D1", CHAIRS.pieces(3)))
                .when(new CancelRegistration("JJ-1", "错登"))
                .thenRefused(new RegistrationFollowed("JJ-1", 10, 7));
        StocktakeAdjustment missing = new StocktakeAdjustment("JJ-1", 10, 9, "lost");
        given(OPENED, had(CHAIRS), new StocktakeRecorded("P1", 1, List.of(missing)))
                .when(new CancelRegistration("JJ-1", "错登"))
                .thenRefused(new RegistrationFollowed("JJ-1", 10, 9));
        given(OPENED, bought(CAR, "V1", "168000"), CANCELLED)
                .when(CANCEL)
                .thenRefused(new RegistrationFollowed("CL-1", 1, 0));
    }

    @Test
    void onlyWhatThisYearRegisteredIsTakenBackAndOnlyHere() {
        given(OPENED).when(CANCEL).thenRefused(new UnknownAsset("data.assetNo", "CL-1"));
        given(OPENED, new AssetCarriedIn(CAR)).when(CANCEL).thenRefused(new NotRegisteredThisYear("CL-1"));
        given(OPENED, had(CAR), SEALED).when(CANCEL).thenRefused(new RegisterClosed(UNIT_YEAR));
        given(OPENED, had(CAR), new AssetCarriedOver(CAR), SEALED, new RegisterReopened("e-1"))
                .when(CANCEL)
                .thenRefused(new NotRegisteredThisYear("CL-1"));
    }
}
