package org.budgetyear.assets.register;

import static org.budgetyear.assets.register.Given.CAR;
import static org.budgetyear.assets.register.Given.CHAIRS;
import static org.budgetyear.assets.register.Given.OPENED;
import static org.budgetyear.assets.register.Given.SEALED;
import static org.budgetyear.assets.register.Given.UNIT_YEAR;
import static org.budgetyear.assets.register.Given.YEAR;
import static org.budgetyear.assets.register.Given.bought;
import static org.budgetyear.assets.register.Given.buy;
import static org.budgetyear.assets.register.Given.due;
import static org.budgetyear.assets.register.Given.explained;
import static org.budgetyear.assets.register.Given.given;
import static org.budgetyear.assets.register.Given.had;
import static org.budgetyear.assets.register.Given.payment;
import static org.budgetyear.assets.register.Given.register;
import static org.budgetyear.assets.register.Given.yuan;

import java.util.List;
import org.budgetyear.assets.command.Payment;
import org.budgetyear.assets.refusal.AssetNoAlreadyUsed;
import org.budgetyear.assets.refusal.PaymentNotAwaited;
import org.budgetyear.assets.refusal.RegisterClosed;
import org.budgetyear.assets.refusal.RegisteredExceedsPayment;
import org.budgetyear.assets.refusal.UnknownUse;
import org.budgetyear.assets.refusal.ValueDiffersFromPayments;
import org.budgetyear.assets.refusal.YearNotOpen;
import org.budgetyear.model.assets.Acquisition;
import org.budgetyear.model.assets.AssetRegistered;
import org.budgetyear.model.assets.PaidBy;
import org.budgetyear.model.assets.RegistrationDue;
import org.budgetyear.model.assets.RegistrationDueChanged;
import org.junit.jupiter.api.Test;

class RegisterAssetTest {

    @Test
    void what_was_there_before_is_registered_without_a_payment() {
        given(OPENED).when(register(CHAIRS)).then(had(CHAIRS));
    }

    @Test
    void nothing_is_registered_in_a_year_that_is_not_open_or_is_sealed() {
        given().when(register(CHAIRS)).thenRefused(new YearNotOpen(UNIT_YEAR));
        given(OPENED, SEALED).when(register(CHAIRS)).thenRefused(new RegisterClosed(UNIT_YEAR));
    }

    @Test
    void a_number_is_used_once() {
        given(OPENED, had(CAR))
                .when(register(CHAIRS.numbered("CL-1")))
                .thenRefused(new AssetNoAlreadyUsed("CL-1", "Car"));
    }

    @Test
    void a_vehicle_has_a_use_of_the_years_list() {
        given(OPENED)
                .when(register(CAR.usedFor("RETIRED_CADRES")))
                .thenRefused(new UnknownUse(
                        "RETIRED_CADRES",
                        List.of(
                                "DESIGNATED_POSTS",
                                "CONFIDENTIAL_AND_EMERGENCY",
                                "LAW_ENFORCEMENT",
                                "SPECIALISED",
                                "OTHER")));
    }

    @Test
    void what_was_bought_is_matched_with_what_was_paid() {
        given(OPENED, due("V1", "168000"))
                .when(buy(CAR, payment("V1", "168000")))
                .then(bought(CAR, "V1", "168000"));
    }

    @Test
    void several_payments_may_have_bought_one_asset_and_one_of_them_last_year() {
        given(
                        OPENED,
                        due("V1", "100000"),
                        new RegistrationDue(YEAR.previous(), "V1", Given.VEHICLE_CODE, yuan("68000"), Given.CLEARED_ON))
                .when(buy(CAR, payment("V1", "100000"), new Payment("V1", yuan("68000"), YEAR.previous())))
                .then(new AssetRegistered(
                        CAR,
                        Acquisition.BOUGHT,
                        List.of(
                                new PaidBy(YEAR, "V1", yuan("100000")),
                                new PaidBy(YEAR.previous(), "V1", yuan("68000"))),
                        null));
    }

    @Test
    void a_payment_that_bought_nothing_to_be_registered_is_not_accepted_unless_explained() {
        given(OPENED).when(buy(CAR, payment("V9", "168000"))).thenRefused(new PaymentNotAwaited(YEAR, "V9"));
        given(OPENED)
                .when(explained(buy(CAR, payment("V9", "168000")), "paid as rent"))
                .then(new AssetRegistered(
                        CAR, Acquisition.BOUGHT, List.of(new PaidBy(YEAR, "V9", yuan("168000"))), "paid as rent"));
    }

    @Test
    void no_more_is_registered_of_a_payment_than_it_has_left_unless_explained() {
        given(OPENED, due("V1", "200000"), bought(CAR, "V1", "168000"))
                .when(buy(CAR.numbered("CL-2"), payment("V1", "168000")))
                .thenRefused(new RegisteredExceedsPayment("V1", yuan("32000"), yuan("168000")));
        given(OPENED, due("V1", "200000"), new RegistrationDueChanged(YEAR, "V1", Given.VEHICLE_CODE, yuan("0")))
                .when(buy(CAR, payment("V1", "168000")))
                .thenRefused(new RegisteredExceedsPayment("V1", yuan("0"), yuan("168000")));
    }

    @Test
    void the_parts_make_up_the_value_of_all_pieces_unless_explained() {
        given(OPENED, due("V1", "3000"))
                .when(buy(CHAIRS, payment("V1", "300")))
                .thenRefused(new ValueDiffersFromPayments("JJ-1", yuan("3000"), yuan("300")));
        given(OPENED, due("V1", "3000"))
                .when(explained(buy(CHAIRS, payment("V1", "300")), "the rest is owed"))
                .then(new AssetRegistered(
                        CHAIRS, Acquisition.BOUGHT, List.of(new PaidBy(YEAR, "V1", yuan("300"))), "the rest is owed"));
    }
}
