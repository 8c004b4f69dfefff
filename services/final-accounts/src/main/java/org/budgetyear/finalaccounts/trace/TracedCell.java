package org.budgetyear.finalaccounts.trace;

import java.math.BigDecimal;
import java.util.List;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.table.OpenedCell;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table, opened.
 *
 * @param meaning what it is, in Chinese
 * @param rule which cells or facts it adds up, as the table set says
 * @param roundingFen by how much more the printed figure says; null when the cell is blank
 * @param parts the cells that it adds up; empty when it adds up facts itself
 */
public record TracedCell(
        String table,
        String form,
        String title,
        Part cell,
        String meaning,
        String rule,
        @Nullable Money roundingFen,
        List<Part> parts,
        Breakdown breakdown,
        Contributions.Page events) {

    private static final int FEN_DIGITS_OF_TEN_THOUSAND_YUAN = 6;

    /**
     * A cell and where it stands.
     *
     * @param sign +1 or -1
     * @param amountFen exact; null when the cell is blank
     */
    public record Part(
            int sign,
            String row,
            @Nullable String code,
            String text,
            String column,
            List<String> head,
            @Nullable Money amountFen,
            String printed) {

        static Part of(OpenedCell.Part part) {
            return new Part(
                    part.sign(),
                    part.row().id(),
                    part.row().code(),
                    part.row().text(),
                    part.column().id(),
                    part.column().head(),
                    part.cell().amountFen(),
                    part.cell().printed());
        }
    }

    public static TracedCell of(Table table, OpenedCell opened, DepartmentBook book, Contributions.Page events) {
        return new TracedCell(
                table.id(),
                table.definition().form(),
                table.definition().title(),
                Part.of(new OpenedCell.Part(1, opened.row(), opened.column(), opened.cell())),
                Meaning.of(opened, book.chart()),
                opened.cell().rule().text(),
                rounding(opened.cell().amountFen(), opened.cell().printed()),
                opened.parts().stream().map(Part::of).toList(),
                Breakdown.of(book, opened.sum()),
                events);
    }

    private static @Nullable Money rounding(@Nullable Money exact, String printed) {
        return exact == null
                ? null
                : Money.ofFen(new BigDecimal(printed.replace(",", ""))
                                .movePointRight(FEN_DIGITS_OF_TEN_THOUSAND_YUAN)
                                .longValueExact())
                        .minus(exact);
    }
}
