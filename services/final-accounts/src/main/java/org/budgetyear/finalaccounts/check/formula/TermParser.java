package org.budgetyear.finalaccounts.check.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.budgetyear.finalaccounts.check.formula.Token.Form;
import org.budgetyear.finalaccounts.check.report.Report;
import org.budgetyear.finalaccounts.check.value.Exact;
import org.budgetyear.finalaccounts.check.value.Kind;
import org.budgetyear.finalaccounts.table.definition.TableDefinition;
import org.budgetyear.finalaccounts.table.predicate.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a formula. */
final class TermParser {

    private static final Exact FEN_OF_YUAN = Exact.of(100);
    private static final Exact FEN_OF_TEN_THOUSAND_YUAN = Exact.of(1_000_000);

    private final Reading reading;
    private final Dictionary names;
    private @Nullable TableDefinition current;

    TermParser(Reading reading, Dictionary names) {
        this.reading = reading;
        this.names = names;
    }

    /** From here on a column alone is one of this table's row; null ends that. */
    void runThrough(@Nullable TableDefinition table) {
        current = table;
    }

    Term sum() {
        Token first = reading.next();
        List<Term> terms = new ArrayList<>(List.of(signed(reading.takes("-"))));
        while (reading.next().is("+") || reading.next().is("-")) {
            terms.add(signed(reading.take().is("-")));
        }
        return terms.size() == 1 ? terms.getFirst() : new Term.Sum(terms, kindOfAll(terms, first));
    }

    /** The kind that two numbers share; null when both are zero. */
    static @Nullable Kind shared(@Nullable Kind one, @Nullable Kind other, Token at) {
        if (one != null && other != null && one != other) {
            throw new FormulaError(at.from(), other.en(), one.en() + " on both sides", "两边均为" + one.zh());
        }
        return one == null ? other : one;
    }

    private static @Nullable Kind kindOfAll(List<Term> terms, Token at) {
        Kind kind = null;
        for (Term term : terms) {
            kind = shared(kind, term.kind(), at);
        }
        return kind;
    }

    private Term signed(boolean negative) {
        Term term = product();
        return negative ? new Term.Negative(term) : term;
    }

    private Term product() {
        if (reading.next().form() != Form.NUMBER) {
            return single();
        }
        Exact number = Exact.of(new BigDecimal(reading.take().text()));
        Kind unit = null;
        if (reading.takes("%")) {
            unit = Kind.PERCENT;
        } else if (reading.takes("万元")) {
            unit = Kind.MONEY;
            number = number.times(FEN_OF_TEN_THOUSAND_YUAN);
        } else if (reading.takes("元")) {
            unit = Kind.MONEY;
            number = number.times(FEN_OF_YUAN);
        }
        if (!reading.takes("*")) {
            return new Term.Constant(number, unit == null && number.signum() != 0 ? Kind.COUNT : unit);
        }
        Token of = reading.next();
        Term factor = single();
        return scaled(number, unit, factor, of);
    }

    /** A percentage or a bare number of something is of its kind; so much money for each is money. */
    private static Term scaled(Exact number, @Nullable Kind unit, Term of, Token at) {
        if (unit == Kind.MONEY) {
            shared(Kind.COUNT, of.kind(), at);
            return new Term.Scaled(number, of, Kind.MONEY);
        }
        Exact factor = unit == Kind.PERCENT ? number.over(Exact.HUNDRED) : number;
        return new Term.Scaled(factor, of, of.kind());
    }

    private Term single() {
        Token token = reading.take();
        return switch (token.form()) {
            case COLUMN -> ownCell(token);
            case FACTS -> new Term.Facts(FactsReader.read(token, names.set().vocabulary()));
            case NAME -> named(token);
            case NUMBER, ROW, SYMBOL, END ->
                throw Reading.wrong(
                        token,
                        "a number, a cell such as T01[22], facts such as {SPEND}, or a figure",
                        "数字、单元格（如 T01[22]）、事实（如 {SPEND}）或指标");
        };
    }

    private Term ownCell(Token column) {
        if (current == null) {
            throw Reading.wrong(column, "a table and a row before the column", "栏前须有表和行");
        }
        return new Term.OwnCell(names.column(column, current.blocks()));
    }

    private Term named(Token name) {
        if (reading.next().is("(")) {
            return function(name);
        }
        if (names.isTable(name)) {
            return cell(name, false);
        }
        return new Term.Figure(name.text(), names.kindOf(name), false);
    }

    private Term cell(Token name, boolean several) {
        names.table(name);
        Token row = reading.require(Form.ROW, "a row such as [22]", "行，如 [22]");
        Token column = reading.next().form() == Form.COLUMN ? reading.take() : null;
        Term.Cell cell = names.cell(name, row, column);
        if (cell.row().isPattern() && !several) {
            throw Reading.wrong(row, "one row; for several write sum( )", "单独一行；多行请用 sum( )");
        }
        return cell;
    }

    private Term function(Token name) {
        reading.require("(");
        Term term = switch (name.text()) {
            case "sum" -> several();
            case "abs" -> new Term.Absolute(sum());
            case "percent" -> percent();
            case "prior" ->
                new Term.Prior(reading.require(Form.NAME, "the name of a figure", "指标名")
                        .text());
            case "problems" ->
                reading.takes(Report.OPENINGS)
                        ? new Term.Problems(Report.OPENINGS)
                        : new Term.Problems(names.table(reading.require(Form.NAME, "a table such as T01", "表，如 T01"))
                                .id());
            case "days" -> {
                reading.require("publication");
                yield new Term.DaysToPublication();
            }
            default ->
                throw Reading.wrong(
                        name,
                        "one of the functions sum, abs, percent, prior, problems, days",
                        "函数 sum、abs、percent、prior、problems、days 之一");
        };
        reading.require(")");
        return term;
    }

    private Term several() {
        if (reading.next().form() == Form.FACTS) {
            Predicate facts = FactsReader.read(reading.take(), names.set().vocabulary());
            reading.require("by");
            return new Term.Grouped(reading.dimension(), facts);
        }
        Token name = reading.require(Form.NAME, "a table, facts, or a figure with {key}", "表、事实，或带 {key} 的指标");
        return names.isTable(name) ? cell(name, true) : new Term.Figure(name.text(), names.kindOf(name), true);
    }

    private Term percent() {
        Token first = reading.next();
        Term part = sum();
        reading.require(",");
        Term base = sum();
        shared(part.kind(), base.kind(), first);
        return new Term.Percent(part, base);
    }
}
