package org.budgetyear.finalaccounts.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.budgetyear.finalaccounts.book.Counted;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.table.TestBook;
import org.budgetyear.finalaccounts.table.definition.MalformedTableSet;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.budgetyear.model.line.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountFiguresTest {

    private static final String CATALOGUE = """
            {"amounts": [], "metrics": [], "counts": [
              {"metric": "vehicles", "of": "VEHICLES", "unit": "辆"},
              {"metric": "vehicles.{key}", "of": "VEHICLES", "unit": "辆"},
              {"metric": "vehicles_bought", "of": "VEHICLES_BOUGHT", "unit": "辆"}
            ]}
            """;

    @Test
    void counts_are_summed_over_units_and_by_kind() {
        TestBook counted = new TestBook().count(Counted.VEHICLES, "OTHER", 2).count(Counted.VEHICLES, "EMERGENCY", 1);
        DepartmentBook book = counted.book(List.of(
                counted.unit("701001", UnitKind.ADMINISTRATIVE), counted.unit("701002", UnitKind.PUBLIC_INSTITUTION)));

        assertThat(Figures.of(book, catalogue(CATALOGUE)))
                .extracting(Figure::metric, Figure::printed)
                .containsExactly(
                        row("vehicles", "6"),
                        row("vehicles.EMERGENCY", "2"),
                        row("vehicles.OTHER", "4"),
                        row("vehicles_bought", "0"));
    }

    @Test
    void csv_and_json_say_the_same() {
        DepartmentBook book =
                new TestBook().count(Counted.VEHICLES, "OTHER", 1_234).book();
        List<Figure> figures = Figures.of(book, catalogue(CATALOGUE));

        assertThat(FiguresCsv.write(figures)).startsWith("metric,printed,unit\r\nvehicles,1234,辆\r\n");
        assertThat(FiguresJson.write(book, figures))
                .contains("{\"metric\":\"vehicles\",\"unit\":\"辆\",\"count\":1234,\"printed\":\"1234\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"of\": \"VEHICLES\", ", "\"unit\": \"辆\""})
    void a_count_that_says_too_little_is_refused(String needed) {
        String broken = CATALOGUE.replace(needed, needed.startsWith("\"unit") ? "\"unit\": null" : "");
        assertThatThrownBy(() -> catalogue(broken)).isInstanceOf(MalformedTableSet.class);
    }

    @Test
    void a_count_of_something_unknown_is_refused() {
        assertThatThrownBy(() -> catalogue(CATALOGUE.replace("VEHICLES_BOUGHT", "BICYCLES")))
                .isInstanceOf(MalformedTableSet.class)
                .hasMessageContaining("BICYCLES");
    }

    private static Catalogue catalogue(String text) {
        return Catalogue.read(
                "figures.json", text.getBytes(UTF_8), TableSets.of("2017").vocabulary());
    }

    private static Tuple row(String metric, String printed) {
        return tuple(metric, printed);
    }
}
