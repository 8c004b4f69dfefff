package org.budgetyear.appropriations.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.budgetyear.model.appropriations.DebitReason;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.envelope.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StateOnDiskTest {
    static List<Record> entries() {
        return List.of(
                BudgetYear.opened(Recognition.QUOTA_BASIS),
                BudgetYear.opened(Recognition.PAYMENT_BASIS)
                        .asked(Given.THIRTY)
                        .frozen(Given.HUNDRED)
                        .enter(BudgetYear.Phase.BEING_SEALED, "s-1"),
                BudgetLine.EMPTY,
                BudgetLine.EMPTY.issued(Given.HUNDRED).frozen(Given.THIRTY),
                DebitRequest.asked(Given.asked(DebitReason.CUT)),
                DebitRequest.asked(Given.transferAsked()).enter(DebitRequest.Stage.OFFERED),
                new Project("运行维护"),
                new Ceiling(Money.ZERO),
                new DepartmentYear("政务办"),
                new PriorYearFigure(Given.HUNDRED),
                new UnitKindSince(UnitKind.ADMINISTRATIVE, null),
                new UnitKindSince(UnitKind.ADMINISTRATIVE, LocalDate.of(2017, 7, 1)),
                new PerformanceGoal(Given.HUNDRED),
                new Explanation(false));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anEntryIsReadBackAsItWasWritten(Record entry) {
        byte[] written = Json.MAPPER.writeValueAsBytes(entry);
        assertThat(Json.MAPPER.readValue(written, entry.getClass())).isEqualTo(entry);
    }
}
