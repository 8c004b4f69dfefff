package org.budgetyear.assets.register;

import static org.budgetyear.assets.register.Given.CAR;
import static org.budgetyear.assets.register.Given.CHAIRS;
import static org.budgetyear.assets.register.Given.CLEARED_ON;
import static org.budgetyear.assets.register.Given.CLOSING;
import static org.budgetyear.assets.register.Given.OFFICE_EQUIPMENT;
import static org.budgetyear.assets.register.Given.OFFICE_SUPPLIES;
import static org.budgetyear.assets.register.Given.OPENED;
import static org.budgetyear.assets.register.Given.SEALED;
import static org.budgetyear.assets.register.Given.UNIT_YEAR;
import static org.budgetyear.assets.register.Given.VEHICLE_CODE;
import static org.budgetyear.assets.register.Given.YEAR;
import static org.budgetyear.assets.register.Given.bought;
import static org.budgetyear.assets.register.Given.disposing;
import static org.budgetyear.assets.register.Given.due;
import static org.budgetyear.assets.register.Given.given;
import static org.budgetyear.assets.register.Given.had;
import static org.budgetyear.assets.register.Given.offered;
import static org.budgetyear.assets.register.Given.yuan;

import java.time.LocalDate;
import org.budgetyear.assets.command.AwaitRegistration;
import org.budgetyear.assets.command.CarryInAsset;
import org.budgetyear.assets.command.OpenRegister;
import org.budgetyear.assets.command.ReclassifyDue;
import org.budgetyear.assets.command.ReduceDue;
import org.budgetyear.assets.command.ReopenRegister;
import org.budgetyear.assets.command.SealRegister;
import org.budgetyear.assets.refusal.RegisterClosed;
import org.budgetyear.model.assets.AssetCarriedIn;
import org.budgetyear.model.assets.AssetCarriedOver;
import org.budgetyear.model.assets.RegisterReopened;
import org.budgetyear.model.assets.RegisterSealed;
import org.budgetyear.model.assets.RegistrationCarriedOver;
import org.budgetyear.model.assets.RegistrationDue;
import org.budgetyear.model.assets.RegistrationDueChanged;
import org.junit.jupiter.api.Test;

class DueAndYearTest {

    @Test
    void a_payment_waits_even_before_the_year_is_opened_here() {
        given().when(new AwaitRegistration(YEAR, "V1", VEHICLE_CODE, yuan("100"), CLEARED_ON))
                .then(due("V1", "100"));
    }

    @Test
    void what_came_back_need_not_be_registered() {
        given(OPENED, due("V1", "100"))
                .when(new ReduceDue(YEAR, "V1", yuan("30")))
                .then(changed("70"));
        given(OPENED, due("V1", "100"))
                .when(new ReduceDue(YEAR, "V1", yuan("130")))
                .then(changed("0"));
        given(OPENED, due("V1", "100"))
                .when(new ReduceDue(YEAR.previous(), "V1", yuan("30")))
                .thenNothingChanges();
    }

    @Test
    void corrected_codes_say_anew_whether_it_bought_an_asset() {
        given(OPENED, due("V1", "100"))
                .when(new ReclassifyDue("V1", OFFICE_EQUIPMENT, yuan("90")))
                .then(new RegistrationDueChanged(YEAR, "V1", OFFICE_EQUIPMENT, yuan("90")));
        given(OPENED, due("V1", "100"))
                .when(new ReclassifyDue("V1", OFFICE_SUPPLIES, yuan("90")))
                .then(new RegistrationDueChanged(YEAR, "V1", OFFICE_SUPPLIES, yuan("0")));
        given(OPENED)
                .when(new ReclassifyDue("V1", OFFICE_EQUIPMENT, yuan("90")))
                .then(new RegistrationDue(YEAR, "V1", OFFICE_EQUIPMENT, yuan("90"), LocalDate.of(2017, 6, 30)));
        given(OPENED).when(new ReclassifyDue("V1", OFFICE_SUPPLIES, yuan("90"))).thenNothingChanges();
    }

    @Test
    void a_register_is_opened_once_and_not_after_its_seal() {
        given().when(new OpenRegister()).then(OPENED);
        given(OPENED).when(new OpenRegister()).thenNothingChanges();
        given(SEALED).when(new OpenRegister()).thenNothingChanges();
    }

    @Test
    void the_seal_hands_on_what_is_there_and_what_is_still_to_be_registered() {
        given(
                        OPENED,
                        had(CHAIRS),
                        due("V1", "200000"),
                        bought(CAR, "V1", "168000"),
                        due("V2", "9"),
                        disposing("D1", CAR))
                .when(new SealRegister())
                .then(
                        new AssetCarriedOver(CAR),
                        new AssetCarriedOver(CHAIRS),
                        new RegistrationCarriedOver(YEAR, "V1", VEHICLE_CODE, yuan("32000"), CLEARED_ON),
                        new RegistrationCarriedOver(YEAR, "V2", VEHICLE_CODE, yuan("9"), CLEARED_ON),
                        new RegisterSealed(2));
    }

    @Test
    void the_seal_hands_on_nothing_that_is_gone_or_registered() {
        given(OPENED, had(CHAIRS), due("V1", "168000"), bought(CAR, "V1", "168000"), offered("t", CAR))
                .when(new SealRegister())
                .then(CLOSING);
        given(OPENED, due("V1", "168000"), bought(CAR, "V1", "168000"))
                .when(new SealRegister())
                .then(new AssetCarriedOver(CAR), new RegisterSealed(1));
        given(OPENED).when(new SealRegister()).then(SEALED);
    }

    @Test
    void a_year_is_sealed_once() {
        given(OPENED, SEALED).when(new SealRegister()).thenNothingChanges();
        given(OPENED, had(CAR), offered("t", CAR), CLOSING)
                .when(new SealRegister())
                .thenNothingChanges();
    }

    @Test
    void a_reopened_year_takes_entries_again_and_hands_on_only_what_is_new() {
        RegisterReopened reopened = new RegisterReopened("event-1");
        given(OPENED, had(CHAIRS), new AssetCarriedOver(CHAIRS), new RegisterSealed(1))
                .when(new ReopenRegister("event-1"))
                .then(reopened);
        given(OPENED, had(CHAIRS), new AssetCarriedOver(CHAIRS), new RegisterSealed(1), reopened, had(CAR))
                .when(new SealRegister())
                .then(new AssetCarriedOver(CAR), new RegisterSealed(1));
    }

    @Test
    void what_waits_to_be_registered_in_the_next_year_is_not_handed_on_twice() {
        given(
                        OPENED,
                        due("V1", "9"),
                        new RegistrationCarriedOver(YEAR, "V1", VEHICLE_CODE, yuan("9"), CLEARED_ON),
                        new RegisterSealed(0),
                        new RegisterReopened("event-1"),
                        due("V2", "5"))
                .when(new SealRegister())
                .then(
                        new RegistrationCarriedOver(YEAR, "V2", VEHICLE_CODE, yuan("5"), CLEARED_ON),
                        new RegisterSealed(0));
    }

    @Test
    void last_years_assets_come_in_whether_the_year_is_open_here_or_not() {
        given().when(new CarryInAsset(CAR)).then(new AssetCarriedIn(CAR));
        given(OPENED).when(new CarryInAsset(CAR)).then(new AssetCarriedIn(CAR));
        given(OPENED, SEALED).when(new CarryInAsset(CAR)).thenRefused(new RegisterClosed(UNIT_YEAR));
    }

    @Test
    void an_asset_whose_number_was_taken_meanwhile_comes_in_under_another() {
        given(OPENED, had(CAR)).when(new CarryInAsset(CAR)).then(new AssetCarriedIn(CAR.numbered("CL-1 (2016)")));
    }

    private static RegistrationDueChanged changed(String amount) {
        return new RegistrationDueChanged(YEAR, "V1", VEHICLE_CODE, yuan(amount));
    }
}
