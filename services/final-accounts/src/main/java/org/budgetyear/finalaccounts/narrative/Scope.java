package org.budgetyear.finalaccounts.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.finalaccounts.figure.Figure;
import org.budgetyear.finalaccounts.figure.FigureNames;
import org.budgetyear.finalaccounts.narrative.Reference.OfCell;
import org.budgetyear.finalaccounts.narrative.Reference.OfFigure;
import org.budgetyear.finalaccounts.narrative.Reference.OfLabel;
import org.budgetyear.finalaccounts.narrative.Reference.OfTable;
import org.budgetyear.finalaccounts.table.Cell;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.finalaccounts.table.definition.TableDefinition;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.money.Printed;
import org.jspecify.annotations.Nullable;

/**
 * What references stand for in a department's year.
 *
 * @param key of the innermost repetition
 */
record Scope(DepartmentBook book, Tables tables, FigureNames names, Map<String, Figure> figures, Key key) {

    private static final String WAN_YUAN = "万元";
    private static final Key NO_KEY = new Key("", "", "");

    /** @param kind of the unit; empty when it is none */
    record Key(String code, String name, String kind) {}

    /** @param span null when there is nothing */
    record Value(Sign sign, @Nullable Span span) {

        static final Value ABSENT = new Value(Sign.ABSENT, null);
    }

    static Scope of(DepartmentBook book, Tables tables, List<Figure> figures) {
        Map<String, Figure> byName = figures.stream().collect(Collectors.toMap(Figure::metric, Function.identity()));
        return new Scope(book, tables, FigureNames.of(book.tableSet()), byName, NO_KEY);
    }

    /** The scopes of a repetition, in order of code. */
    Stream<Scope> each(String keysOf) {
        Stream<Key> keys = keysOf.equals(Node.Each.UNITS)
                ? book.units().stream().map(Scope::key)
                : codes(keysOf).map(code -> new Key(code, keyName(keysOf, code), ""));
        return keys.map(each -> new Scope(book, tables, names, figures, each));
    }

    private Stream<String> codes(String keysOf) {
        int at = keysOf.indexOf(Reference.KEY);
        String before = keysOf.substring(0, at);
        String after = keysOf.substring(at + Reference.KEY.length());
        return figures.keySet().stream()
                .filter(name -> name.startsWith(before)
                        && name.endsWith(after)
                        && name.length() > before.length() + after.length())
                .map(name -> name.substring(before.length(), name.length() - after.length()))
                .filter(code -> code.indexOf('.') < 0)
                .sorted();
    }

    private String keyName(String keysOf, String code) {
        return names.keyName(OfFigure.catalogued(keysOf), code, book).orElse(code);
    }

    private static Key key(UnitBook unit) {
        return new Key(unit.unit().value(), unit.name(), zh(unit.kind()));
    }

    private static String zh(UnitKind kind) {
        return switch (kind) {
            case ADMINISTRATIVE -> "行政单位";
            case CIVIL_SERVICE_MANAGED -> "参照公务员法管理的事业单位";
            case PUBLIC_INSTITUTION -> "事业单位";
        };
    }

    Value value(Reference reference) {
        return switch (reference) {
            case OfFigure figure -> figure(figure);
            case OfCell cell -> cell(cell);
            case OfTable table -> name(title(table));
            case OfLabel label ->
                name(
                        switch (label.of()) {
                            case DEPARTMENT -> book.name();
                            case YEAR -> book.year().toString();
                            case PRIOR_YEAR -> Integer.toString(book.year().value() - 1);
                            case UNITS -> Integer.toString(book.units().size());
                            case NAME -> key.name();
                            case CODE -> key.code();
                            case KIND -> key.kind();
                        });
        };
    }

    private Value figure(OfFigure reference) {
        String name = reference.nameFor(key.code());
        Figure figure = figures.get(name);
        if (figure == null || figure.absence() != null) {
            return Value.ABSENT;
        }
        Money amount = figure.amountFen();
        String number = amount == null ? figure.printed() : Printed.wanYuan(amount);
        String unsigned = reference.magnitude() && number.startsWith("-") ? number.substring(1) : number;
        String unit = reference.unit() ? figure.unit().printed() : "";
        Sign sign = amount == null ? Sign.of(new BigDecimal(figure.printed())) : Sign.of(amount.fen());
        return new Value(sign, new Span(Span.Kind.FIGURE, unsigned + unit, name));
    }

    private Value cell(OfCell reference) {
        return tables.table(reference.table()).stream()
                .flatMap(table -> table.blocks().stream())
                .filter(block -> block.definition().id().equals(reference.block()))
                .flatMap(block -> block.rows().stream())
                .filter(row -> row.id().equals(reference.row()))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column().equals(reference.column()))
                .findFirst()
                .map(cell -> value(reference, cell))
                .orElse(Value.ABSENT);
    }

    private static Value value(OfCell reference, Cell cell) {
        if (cell.amountFen() == null) {
            return Value.ABSENT;
        }
        String place =
                "%s:%s/%s/%s".formatted(reference.table(), reference.block(), reference.row(), reference.column());
        Span span = new Span(Span.Kind.FIGURE, cell.printed() + WAN_YUAN, place);
        return new Value(Sign.of(cell.amountFen().fen()), span);
    }

    private String title(OfTable reference) {
        TableDefinition table = tables.table(reference.table()).orElseThrow().definition();
        return "《" + table.title() + "》（" + table.form() + "）";
    }

    private static Value name(String text) {
        return new Value(Sign.POSITIVE, new Span(Span.Kind.NAME, text, ""));
    }
}
