package org.budgetyear.finalaccounts.narrative;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.budgetyear.finalaccounts.figure.FigureNames;
import org.budgetyear.finalaccounts.narrative.Reference.NameOf;
import org.budgetyear.finalaccounts.narrative.Reference.OfCell;
import org.budgetyear.finalaccounts.narrative.Reference.OfFigure;
import org.budgetyear.finalaccounts.narrative.Reference.OfLabel;
import org.budgetyear.finalaccounts.narrative.Reference.OfTable;
import org.budgetyear.finalaccounts.table.definition.BlockDefinition;
import org.budgetyear.finalaccounts.table.definition.TableDefinition;
import org.budgetyear.finalaccounts.table.definition.TableSet;

/** What a template may refer to. */
record KnownNames(TableSet tables, FigureNames figures) {

    private static final String TABLE = "table:";
    private static final String TOTAL = "total";

    /** Empty when there is no such thing. */
    Optional<Reference> reference(String text, boolean unit) {
        if (text.startsWith(TABLE)) {
            String id = text.substring(TABLE.length());
            return table(id).map(known -> new OfTable(id));
        }
        if (text.contains(":")) {
            return cell(text);
        }
        if (hasFigure(text)) {
            return Optional.of(new OfFigure(text, unit && isChange(text), unit));
        }
        return Arrays.stream(NameOf.values())
                .filter(name -> name.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .map(OfLabel::new);
    }

    boolean hasFigure(String name) {
        return figures.has(OfFigure.catalogued(name));
    }

    boolean isChange(String name) {
        return figures.isChange(OfFigure.catalogued(name));
    }

    private Optional<Reference> cell(String text) {
        String[] parts = text.split("[:/]", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        OfCell cell = new OfCell(parts[0], parts[1], parts[2], parts[3]);
        return table(cell.table()).stream()
                .flatMap(table -> table.blocks().stream())
                .filter(block -> block.id().equals(cell.block()) && has(block, cell))
                .findFirst()
                .map(block -> cell);
    }

    private static boolean has(BlockDefinition block, OfCell cell) {
        boolean row = (block.functionRows() != null && cell.row().equals(TOTAL))
                || block.rows().stream().anyMatch(known -> known.id().equals(cell.row()));
        return row && block.columns().stream().anyMatch(column -> column.id().equals(cell.column()));
    }

    private Optional<TableDefinition> table(String id) {
        Predicate<TableDefinition> same = table -> table.id().equals(id);
        return tables.tables().stream().filter(same).findFirst();
    }
}
