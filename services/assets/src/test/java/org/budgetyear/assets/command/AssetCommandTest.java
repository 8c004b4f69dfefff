package org.budgetyear.assets.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.budgetyear.model.assets.Acquisition;
import org.budgetyear.model.assets.AssetKind;
import org.budgetyear.model.assets.DisposalMethod;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What no state could accept is refused before it is recorded. */
class AssetCommandTest {

    private static final Money PRICE = Money.ofYuan("168000");
    private static final Payment PAYMENT = new Payment("V1", PRICE, null);

    @Test
    void a_vehicle_has_a_use_and_nothing_else_has() {
        refused("use", () -> register(AssetKind.VEHICLE, 1, PRICE, null, Acquisition.OPENING));
        refused("use", () -> register(AssetKind.OTHER, 1, PRICE, "OTHER", Acquisition.OPENING));
    }

    @Test
    void what_was_bought_names_its_payments_and_nothing_else_does() {
        refused("paidBy", () -> register(AssetKind.OTHER, 1, PRICE, null, Acquisition.BOUGHT));
        refused("paidBy", () -> register(AssetKind.OTHER, 1, PRICE, null, Acquisition.DONATED, PAYMENT));
        refused("paidBy", () -> register(AssetKind.OTHER, 1, PRICE, null, Acquisition.BOUGHT, PAYMENT, PAYMENT));
        assertThat(register(AssetKind.OTHER, 1, PRICE, null, Acquisition.BOUGHT, PAYMENT)
                        .paidBy())
                .containsExactly(PAYMENT);
    }

    @Test
    void there_is_at_least_one_piece_and_the_value_of_all_can_be_told() {
        refused("count", () -> register(AssetKind.OTHER, 0, PRICE, null, Acquisition.OPENING));
        refused("unitValueFen", () -> register(AssetKind.OTHER, 1, Money.ofFen(-1), null, Acquisition.OPENING));
        refused(
                "unitValueFen",
                () -> register(AssetKind.OTHER, 1_000_000, Money.ofFen(1_000_000_001L), null, Acquisition.OPENING));
        refused("count", () -> new TransferAsset("A", 0, new UnitCode("701001"), null));
        refused("count", () -> new RequestDisposal("D1", "A", -1, DisposalMethod.SOLD, "old"));
        refused("counted", () -> new RecordStocktake.Line("A", -1, null));
    }

    @Test
    void a_stocktake_counts_something_and_each_asset_once() {
        RecordStocktake.Line line = new RecordStocktake.Line("A", 1, null);
        refused("lines", () -> new RecordStocktake("P1", List.of()));
        refused("lines", () -> new RecordStocktake("P1", List.of(line, line)));
    }

    @Test
    void what_a_disposal_brings_has_the_treasurys_receipt() {
        refused("treasuryReceipt", () -> new CompleteDisposal("D1", PRICE, null));
        refused("treasuryReceipt", () -> new CompleteDisposal("D1", Money.ZERO, "NTRS-1"));
        assertThat(new CompleteDisposal("D1", PRICE, "NTRS-1").incomeFen()).isEqualTo(PRICE);
    }

    private static RegisterAsset register(
            AssetKind kind, int count, Money price, @Nullable String use, Acquisition acquisition, Payment... paidBy) {
        return new RegisterAsset("A", kind, "asset", count, price, use, true, acquisition, List.of(paidBy), null);
    }

    private static void refused(String field, ThrowingCallable making) {
        assertThatExceptionOfType(NotAccepted.class)
                .isThrownBy(making)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
