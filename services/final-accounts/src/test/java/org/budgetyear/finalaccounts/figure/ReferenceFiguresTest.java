package org.budgetyear.finalaccounts.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgetyear.finalaccounts.table.ReferenceYear;
import org.junit.jupiter.api.Test;

class ReferenceFiguresTest {

    private final Map<String, Figure> figures =
            Figures.of(ReferenceYear.book()).stream().collect(Collectors.toMap(Figure::metric, Function.identity()));

    @Test
    void prints_every_figure_of_the_text() {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        for (Map<String, String> row : ReferenceYear.rows("expected/narrative.csv")) {
            String metric = Objects.requireNonNull(row.get("metric"));
            Figure figure = figures.get(metric);
            expected.put(metric, value(Objects.requireNonNull(row.get("printed"))) + row.get("unit"));
            actual.put(
                    metric,
                    figure == null
                            ? "none"
                            : value(figure.printed()) + figure.unit().printed());
        }
        assertThat(actual).hasSize(61).isEqualTo(expected);
    }

    @Test
    void a_rate_on_no_budget_does_not_exist() {
        Figure unbudgeted = Objects.requireNonNull(figures.get("completion.2012999_pct"));
        assertThat(unbudgeted.absence()).isEqualTo(Absence.ZERO_BASE);
        assertThat(unbudgeted.printed()).isEmpty();
    }

    @Test
    void a_budget_that_nobody_spent_is_named() {
        assertThat(Objects.requireNonNull(figures.get("completion.2010302_pct")).printed())
                .isEqualTo("0.00");
    }

    private static BigDecimal value(String printed) {
        return new BigDecimal(printed.replace(",", "")).setScale(2);
    }
}
