package org.budgetyear.runtime.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.model.line.UnitKind.ADMINISTRATIVE;
import static org.budgetyear.model.line.UnitKind.CIVIL_SERVICE_MANAGED;
import static org.budgetyear.model.line.UnitKind.PUBLIC_INSTITUTION;

import java.util.List;
import java.util.Optional;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.chart.EconomicCrosswalk;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.line.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EconomicCrosswalkTest {

    private static final FiscalYear YEAR = new FiscalYear(2024);
    private static final EconomicCrosswalk CROSSWALK = EconomicCrosswalk.of(YEAR);

    /** From the mapping that the reform of 2018 came with (财预〔2017〕98号). */
    @ParameterizedTest
    @CsvSource({
        "30217, 50206, 50502", "30212, 50207, 50502", "30231, 50208, 50502", "30101, 50101, 50501",
        "30113, 50103, 50501", "31013, 50303, 50601", "30913, 50403, 50602", "30302, 50905, 50905"
    })
    void theGovernmentCodeDependsOnTheKindOfUnit(String department, String office, String institution) {
        assertThat(governmentCode(ADMINISTRATIVE, department)).contains(office);
        assertThat(governmentCode(CIVIL_SERVICE_MANAGED, department)).contains(office);
        assertThat(governmentCode(PUBLIC_INSTITUTION, department)).contains(institution);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeOfTheChartCountsSomewhereButPerformancePayOutsideOfInstitutions(UnitKind kind) {
        ChartOfAccounts chart = ChartOfAccounts.of(YEAR);
        List<String> unmapped = chart.economics().keySet().stream()
                .filter(code -> code.length() == 5)
                .filter(code -> governmentCode(kind, code)
                        .flatMap(chart::governmentEconomicName)
                        .isEmpty())
                .toList();
        assertThat(unmapped).isEqualTo(kind == PUBLIC_INSTITUTION ? List.of() : List.of("30107"));
    }

    @Test
    void thereIsNoneBeforeTheReform() {
        EconomicCrosswalk before = EconomicCrosswalk.of(new FiscalYear(2017));
        assertThat(before.governmentCode(ADMINISTRATIVE, new EconomicCode("30217")))
                .isEmpty();
        assertThat(ChartOfAccounts.of(new FiscalYear(2017)).governmentEconomics())
                .isEmpty();
    }

    private static Optional<String> governmentCode(UnitKind kind, String code) {
        return CROSSWALK.governmentCode(kind, new EconomicCode(code));
    }
}
