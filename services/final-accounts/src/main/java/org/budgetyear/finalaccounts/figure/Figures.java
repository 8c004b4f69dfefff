package org.budgetyear.finalaccounts.figure;

import java.util.List;
import org.budgetyear.finalaccounts.book.DepartmentBook;

/** The figures of the report's text that come from payments and budgets. */
public record Figures(List<Figure> figures) {

    public static Figures of(DepartmentBook book) {
        return new Figures(List.of());
    }
}
