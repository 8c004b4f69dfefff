package org.budgetyear.standalone.ledger.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** A row of which every cell has been found to have its column's form. */
public record Row(int number, Map<String, String> cells) {

    /** The cell; empty when the column was left out. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    public @Nullable String textOrNull(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    public Money money(String column) {
        return Money.ofYuan(text(column));
    }

    public LocalDate date() {
        return LocalDate.parse(text("date"));
    }

    public UnitCode unit() {
        return new UnitCode(text("unit"));
    }

    public FunctionCode function() {
        return new FunctionCode(text("function"));
    }

    public EconomicCode economic() {
        return new EconomicCode(text("economic"));
    }

    /** @throws org.budgetyear.model.code.NotAccepted when the project is missing or too much */
    public QuotaLine line() {
        String project = textOrNull("project");
        return new QuotaLine(
                Fund.valueOf(text("fund")),
                function(),
                Nature.valueOf(text("nature")),
                project == null ? null : new ProjectCode(project));
    }

    /** These cells as one text, to compare rows by. */
    public String joined(String... columns) {
        return Arrays.stream(columns).map(this::text).collect(Collectors.joining("|"));
    }
}
