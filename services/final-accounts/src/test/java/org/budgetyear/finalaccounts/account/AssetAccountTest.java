package org.budgetyear.finalaccounts.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.fen;

import java.time.LocalDate;
import java.util.List;
import org.budgetyear.finalaccounts.book.Count;
import org.budgetyear.finalaccounts.book.Counted;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.finalaccounts.testing.Samples;
import org.budgetyear.model.assets.Acquisition;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetCarriedIn;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.assets.AssetKind;
import org.budgetyear.model.assets.AssetRegistered;
import org.budgetyear.model.assets.AssetRegistrationCancelled;
import org.budgetyear.model.assets.AssetTransferredIn;
import org.budgetyear.model.assets.AssetTransferredOut;
import org.budgetyear.model.assets.AssetUseChanged;
import org.budgetyear.model.assets.DisposalCompleted;
import org.budgetyear.model.assets.DisposalMethod;
import org.budgetyear.model.assets.PaidBy;
import org.budgetyear.model.assets.RegistrationDue;
import org.budgetyear.model.assets.RegistrationDueChanged;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.junit.jupiter.api.Test;

class AssetAccountTest {

    private static final FiscalYear YEAR = UNIT.year();
    private static final UnitCode OTHER = new UnitCode("440105-701002");
    private static final EconomicCode VEHICLES = new EconomicCode("31013");
    private static final LocalDate MARCH = LocalDate.of(2017, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);
    private static final LocalDate END = LocalDate.of(2017, 12, 31);
    private static final Asset CAR = new Asset("CL-1", AssetKind.VEHICLE, "轿车", 2, fen(100), "OTHER", true);
    private static final Asset OWN_CAR = new Asset("CL-2", AssetKind.VEHICLE, "客车", 1, fen(100), "OTHER", false);

    private UnitYearAccount account = UnitYearAccount.empty(UNIT);

    @Test
    void the_register_is_told_for_any_day() {
        on(MARCH, new AssetCarriedIn(CAR));
        on(JUNE, new AssetUseChanged("CL-1", "OTHER", "SPECIALISED", "reform"));
        on(JUNE.plusDays(1), new AssetTransferredOut("t", CAR.pieces(1).usedFor("SPECIALISED"), OTHER, "X"));

        assertThat(account.assets().on(MARCH.minusDays(1))).isEmpty();
        assertThat(account.assets().on(MARCH)).containsExactly(CAR);
        assertThat(account.assets().on(JUNE)).containsExactly(CAR.usedFor("SPECIALISED"));
        assertThat(account.assets().on(END)).containsExactly(CAR.pieces(1).usedFor("SPECIALISED"));
    }

    @Test
    void what_a_year_began_with_and_what_came_less_what_went_is_what_there_is() {
        on(MARCH, new AssetCarriedIn(CAR));
        on(MARCH, new AssetRegistered(OWN_CAR, Acquisition.DONATED, List.of(), null));
        on(JUNE, new AssetTransferredIn("t", OTHER, "X", CAR.numbered("CL-3").pieces(1)));
        on(JUNE, new DisposalCompleted("D1", CAR.pieces(1), DisposalMethod.SOLD, fen(5), "NTRS-1"));
        on(JUNE, bought(CAR.numbered("CL-4").pieces(1), 100));

        assertThat(account.assets().totalsOn(END))
                .containsExactly(
                        new AssetTotal(new AssetTotal.Key(AssetKind.VEHICLE, "OTHER"), 2, 3, 1, 1, 4, 3, fen(400)));
    }

    @Test
    void what_was_registered_wrongly_was_never_there_and_its_payment_waits_again() {
        PaidBy paid = new PaidBy(YEAR, "V1", fen(200));
        on(MARCH, new RegistrationDue(YEAR, "V1", VEHICLES, fen(200), MARCH));
        on(MARCH, new AssetRegistered(CAR, Acquisition.BOUGHT, List.of(paid), null));
        assertThat(account.assets().queue()).isEmpty();
        on(JUNE, new AssetRegistrationCancelled(CAR, List.of(paid), "错登"));

        assertThat(account.assets().on(MARCH)).isEmpty();
        assertThat(account.assets().totalsOn(END)).isEmpty();
        assertThat(account.assets().queue())
                .singleElement()
                .satisfies(payment -> assertThat(payment.openFen()).isEqualTo(fen(200)));
    }

    @Test
    void vehicles_and_dear_equipment_are_counted_for_the_report() {
        Asset server = new Asset("SB-1", AssetKind.GENERAL_EQUIPMENT, "服务器", 3, fen(500_000_00), null, true);
        Asset scanner = new Asset("SB-2", AssetKind.SPECIAL_EQUIPMENT, "扫描仪", 1, fen(999_999_99), null, true);
        for (Asset asset : List.of(CAR, OWN_CAR, server, scanner)) {
            on(MARCH, new AssetRegistered(asset, Acquisition.OPENING, List.of(), null));
        }
        on(JUNE, bought(CAR.numbered("CL-4").pieces(1), 100));
        on(JUNE, new DisposalCompleted("D1", OWN_CAR, DisposalMethod.SCRAPPED, fen(0), null));

        List<Count> counts = AssetCounts.of(UNIT, account.assets());
        assertThat(sum(counts, Counted.VEHICLES)).isEqualTo(3);
        assertThat(sum(counts, Counted.FISCAL_VEHICLES)).isEqualTo(3);
        assertThat(sum(counts, Counted.VEHICLES_BOUGHT)).isEqualTo(1);
        assertThat(sum(counts, Counted.LARGE_EQUIPMENT)).isEqualTo(3);
        assertThat(counts)
                .contains(new Count(Counted.VEHICLES, "DESIGNATED_POSTS", 0))
                .contains(new Count(Counted.LARGE_EQUIPMENT, "SPECIAL_1M", 0));
    }

    @Test
    void a_payment_waits_until_all_it_bought_is_registered() {
        on(MARCH, new RegistrationDue(YEAR, "V1", VEHICLES, fen(300), MARCH));
        assertThat(account.assets().queue().getFirst().openFen()).isEqualTo(fen(300));
        assertThat(account.assets().queue().getFirst().due().ageInDays(JUNE)).isEqualTo(91);
        on(JUNE, bought(CAR, 200));
        assertThat(account.assets().queue().getFirst().openFen()).isEqualTo(fen(100));
        on(JUNE, new RegistrationDueChanged(YEAR, "V1", VEHICLES, fen(200)));
        assertThat(account.assets().queue()).isEmpty();
        on(JUNE, new RegistrationDueChanged(YEAR, "V1", VEHICLES, fen(0)));
        assertThat(account.assets().queue().getFirst().overFen()).isEqualTo(fen(200));
    }

    @Test
    void a_registration_that_was_sooner_than_its_payment_counts_all_the_same() {
        on(MARCH, bought(CAR, 200));
        assertThat(account.assets().queue()).isEmpty();
        on(JUNE, new RegistrationDue(YEAR, "V1", VEHICLES, fen(300), JUNE));
        assertThat(account.assets().queue().getFirst().openFen()).isEqualTo(fen(100));
    }

    @Test
    void an_event_about_an_asset_that_never_came_has_no_place() {
        assertThatThrownBy(() -> on(MARCH, new AssetUseChanged("CL-1", "OTHER", "SPECIALISED", "reform")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CL-1");
        assertThatThrownBy(() -> on(MARCH, new RegistrationDueChanged(YEAR, "V1", VEHICLES, fen(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_lost_piece_is_no_longer_there() {
        for (AssetEvent event : Samples.assetEvents()) {
            on(JUNE, event);
        }
        assertThat(account.assets().on(END)).extracting(Asset::count).containsExactly(1, 9);
    }

    private static AssetRegistered bought(Asset asset, long fen) {
        return new AssetRegistered(asset, Acquisition.BOUGHT, List.of(new PaidBy(YEAR, "V1", fen(fen))), null);
    }

    private void on(LocalDate day, AssetEvent event) {
        account = account.evolve(SampleLog.recorded(UNIT, 1, day, event));
    }

    private static long sum(List<Count> counts, Counted of) {
        return counts.stream()
                .filter(count -> count.of() == of)
                .mapToLong(Count::number)
                .sum();
    }
}
