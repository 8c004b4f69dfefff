package org.budgetyear.assets.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetKind;
import org.budgetyear.model.assets.AssetRules;
import org.budgetyear.model.assets.EquipmentThreshold;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesOfTheYearTest {

    @Test
    void vehicles_are_told_apart_as_the_list_of_the_year_says() {
        assertThat(of(2017).vehicleUses()).hasSize(5).containsEntry("CONFIDENTIAL_AND_EMERGENCY", "机要通信、应急保障用车");
        assertThat(of(2024).vehicleUses()).hasSize(8).containsEntry("RETIRED_CADRES", "离退休干部用车");
    }

    @ParameterizedTest
    @CsvSource({
        "2017, GENERAL_EQUIPMENT, 499999.99, ''",
        "2017, GENERAL_EQUIPMENT, 500000.00, GENERAL_500K",
        "2017, SPECIAL_EQUIPMENT, 999999.99, ''",
        "2017, SPECIAL_EQUIPMENT, 1000000.00, SPECIAL_1M",
        "2017, VEHICLE, 1000000.00, ''",
        "2020, GENERAL_EQUIPMENT, 500000.00, GENERAL_500K",
        "2021, GENERAL_EQUIPMENT, 999999.99, ''",
        "2021, GENERAL_EQUIPMENT, 1000000.00, ANY_1M",
        "2024, SPECIAL_EQUIPMENT, 1000000.00, ANY_1M",
        "2024, VEHICLE, 1000000.00, ''"
    })
    void equipment_is_counted_from_the_price_that_the_year_says(
            int year, AssetKind kind, String price, String threshold) {
        Asset asset = new Asset("A", kind, "asset", 1, Money.ofYuan(price), null, true);
        List<String> counting = of(year).thresholds().stream()
                .filter(each -> each.counts(asset))
                .map(EquipmentThreshold::id)
                .toList();
        assertThat(counting).isEqualTo(threshold.isEmpty() ? List.of() : List.of(threshold));
    }

    @Test
    void a_threshold_may_leave_its_own_price_out() {
        Asset asset = new Asset("A", AssetKind.GENERAL_EQUIPMENT, "asset", 1, Money.ofYuan("100"), null, true);
        assertThat(new EquipmentThreshold("T", List.of(asset.kind()), Money.ofYuan("100"), false, "above")
                        .counts(asset))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2017, 2018, 2024})
    void each_capital_code_is_one_of_the_years_chart(int year) {
        ChartOfAccounts chart = ChartOfAccounts.of(new FiscalYear(year));
        assertThat(of(year).capitalCodes())
                .contains("31013", "30913", "31002", "31003")
                .allSatisfy(
                        code -> assertThat(chart.has(new EconomicCode(code))).isTrue());
        assertThat(of(year).isCapital(new EconomicCode("30201"))).isFalse();
    }

    private static AssetRules of(int year) {
        return AssetRules.of(new UnitYear(new UnitCode("440105-701001"), new FiscalYear(year)));
    }
}
