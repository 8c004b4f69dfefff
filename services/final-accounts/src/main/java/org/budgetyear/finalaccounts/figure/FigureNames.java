package org.budgetyear.finalaccounts.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.finalaccounts.figure.Catalogue.Metric;
import org.budgetyear.model.code.ProjectCode;

/** The names that a table set's figures may have, for those who refer to figures before there are any. */
public final class FigureNames {

    private final Map<String, Metric> metrics = new HashMap<>();
    private final Set<String> counts = new HashSet<>();

    private FigureNames(Catalogue catalogue) {
        catalogue.metrics().forEach(metric -> metrics.put(metric.name(), metric));
        catalogue.counts().forEach(count -> counts.add(count.metric()));
    }

    /** @throws org.budgetyear.finalaccounts.table.definition.MalformedTableSet when the catalogue has no meaning */
    public static FigureNames of(String tableSet) {
        return new FigureNames(Catalogue.of(tableSet));
    }

    /** @param name with {@code {key}} in place of the key */
    public boolean has(String name) {
        return metrics.containsKey(name) || counts.contains(name);
    }

    /** Whether the figure's sign is a direction: it says how much more or less something is than something else. */
    public boolean isChange(String name) {
        Metric metric = metrics.get(name);
        return metric != null
                && switch (metric.kind()) {
                    case CHANGE, CHANGE_PCT, DIFFERENCE, DIFFERENCE_PCT -> true;
                    case AMOUNT, RATIO_PCT -> false;
                };
    }

    /** What people call the key of a figure that exists for each of several: a function's or a project's name. */
    public Optional<String> keyName(String name, String key, DepartmentBook book) {
        Metric metric = metrics.get(name);
        if (metric == null || metric.each() == null) {
            return Optional.empty();
        }
        return switch (metric.each().by()) {
            case FUNCTION_CLASS, FUNCTION -> book.chart().functionName(key);
            case PROJECT ->
                book.units().stream()
                        .map(UnitBook::projects)
                        .filter(projects -> projects.containsKey(new ProjectCode(key)))
                        .findFirst()
                        .map(projects -> projects.get(new ProjectCode(key)));
        };
    }
}
