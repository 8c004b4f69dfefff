package org.budgetyear.assets.register;

import static org.budgetyear.assets.register.Given.CAR;
import static org.budgetyear.assets.register.Given.CHAIRS;
import static org.budgetyear.assets.register.Given.OPENED;
import static org.budgetyear.assets.register.Given.SEALED;
import static org.budgetyear.assets.register.Given.UNIT_YEAR;
import static org.budgetyear.assets.register.Given.disposing;
import static org.budgetyear.assets.register.Given.given;
import static org.budgetyear.assets.register.Given.had;
import static org.budgetyear.assets.register.Given.offered;

import java.util.List;
import org.budgetyear.assets.command.ChangeUse;
import org.budgetyear.assets.command.RecordStocktake;
import org.budgetyear.assets.command.RecordStocktake.Line;
import org.budgetyear.assets.refusal.AssetOnItsWay;
import org.budgetyear.assets.refusal.DifferenceWithoutReason;
import org.budgetyear.assets.refusal.NotAVehicle;
import org.budgetyear.assets.refusal.RegisterClosed;
import org.budgetyear.assets.refusal.SameUse;
import org.budgetyear.assets.refusal.StocktakeAlreadyRecorded;
import org.budgetyear.assets.refusal.UnknownAsset;
import org.budgetyear.assets.refusal.UnknownUse;
import org.budgetyear.model.assets.AssetKind;
import org.budgetyear.model.assets.AssetRules;
import org.budgetyear.model.assets.AssetUseChanged;
import org.budgetyear.model.assets.StocktakeAdjustment;
import org.budgetyear.model.assets.StocktakeRecorded;
import org.junit.jupiter.api.Test;

class UseAndStocktakeTest {

    private static final ChangeUse TO_SPECIALISED = new ChangeUse("CL-1", "SPECIALISED", "reform");

    @Test
    void a_vehicle_changes_its_use() {
        given(OPENED, had(CAR))
                .when(TO_SPECIALISED)
                .then(new AssetUseChanged("CL-1", "OTHER", "SPECIALISED", "reform"));
    }

    @Test
    void only_a_vehicle_of_the_register_does_and_only_to_another_use_of_the_list() {
        given(OPENED).when(TO_SPECIALISED).thenRefused(new UnknownAsset("data.assetNo", "CL-1"));
        given(OPENED, had(CHAIRS))
                .when(new ChangeUse("JJ-1", "OTHER", "reform"))
                .thenRefused(new NotAVehicle("JJ-1", AssetKind.OTHER));
        given(OPENED, had(CAR))
                .when(new ChangeUse("CL-1", "OTHER", "reform"))
                .thenRefused(new SameUse("CL-1", "OTHER"));
        given(OPENED, had(CAR))
                .when(new ChangeUse("CL-1", "RACING", "reform"))
                .thenRefused(new UnknownUse(
                        "RACING",
                        List.copyOf(AssetRules.of(UNIT_YEAR).vehicleUses().keySet())));
    }

    @Test
    void what_is_on_its_way_out_stays_as_it_is() {
        given(OPENED, had(CAR), offered("t", CAR)).when(TO_SPECIALISED).thenRefused(new AssetOnItsWay("CL-1", 1));
        given(OPENED, had(CHAIRS), disposing("D1", CHAIRS.pieces(2)))
                .when(stocktake(new Line("JJ-1", 9, "lost")))
                .thenRefused(new AssetOnItsWay("JJ-1", 2));
    }

    @Test
    void a_stocktake_adjusts_what_differs_and_leaves_what_agrees() {
        given(OPENED, had(CAR), had(CHAIRS))
                .when(stocktake(new Line("CL-1", 1, null), new Line("JJ-1", 9, "lost")))
                .then(new StocktakeRecorded("P1", 2, List.of(new StocktakeAdjustment("JJ-1", 10, 9, "lost"))));
    }

    @Test
    void each_difference_has_a_reason_and_each_asset_is_known() {
        given(OPENED, had(CHAIRS))
                .when(stocktake(new Line("JJ-1", 11, null)))
                .thenRefused(new DifferenceWithoutReason("data.lines.0.counted", "JJ-1", 10, 11));
        given(OPENED, had(CHAIRS))
                .when(stocktake(new Line("JJ-1", 10, null), new Line("X", 1, null)))
                .thenRefused(new UnknownAsset("data.lines.1.assetNo", "X"));
    }

    @Test
    void a_stocktake_is_recorded_once_and_in_an_open_year() {
        given(OPENED, had(CHAIRS), new StocktakeRecorded("P1", 1, List.of()))
                .when(stocktake(new Line("JJ-1", 10, null)))
                .thenRefused(new StocktakeAlreadyRecorded("P1"));
        given(OPENED, had(CHAIRS), SEALED)
                .when(stocktake(new Line("JJ-1", 10, null)))
                .thenRefused(new RegisterClosed(UNIT_YEAR));
        given(OPENED, had(CAR), SEALED).when(TO_SPECIALISED).thenRefused(new RegisterClosed(UNIT_YEAR));
    }

    private static RecordStocktake stocktake(Line... lines) {
        return new RecordStocktake("P1", List.of(lines));
    }
}
