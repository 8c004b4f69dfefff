package org.budgetyear.runtime.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Command;
import org.junit.jupiter.api.Test;

class OrderTest {

    private record Continue() implements Command.FromPolicy {}

    private static final Order IN_2018 =
            new Order(new UnitYear(new UnitCode("440105-701001"), new FiscalYear(2018)), new Continue());

    @Test
    void anOrderInTheSameYearCountsOnTheDayOfItsCause() {
        assertThat(IN_2018.countsOn(LocalDate.of(2018, 6, 30))).isEqualTo(LocalDate.of(2018, 6, 30));
    }

    @Test
    void whatAYearHandsOnCountsFromTheFirstDayOfTheNext() {
        assertThat(IN_2018.countsOn(LocalDate.of(2017, 12, 31))).isEqualTo(LocalDate.of(2018, 1, 1));
    }
}
