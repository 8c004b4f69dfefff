package org.budgetyear.finalaccounts.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.budgetyear.finalaccounts.table.definition.MalformedTableSet;

/** What figures a table set has, for those who refer to them by name. */
public final class Metrics {

    private Metrics() {}

    /**
     * The unit of each figure by its name, which has {@code {key}} in it where there is one for each key.
     *
     * @throws MalformedTableSet when there is no such set, or its catalogue says something that has no meaning
     */
    public static Map<String, FigureUnit> of(String tableSet) {
        Map<String, FigureUnit> units = new LinkedHashMap<>();
        Catalogue catalogue = Catalogue.of(tableSet);
        catalogue
                .metrics()
                .forEach(metric -> units.put(metric.name(), metric.kind().unit()));
        catalogue.counts().forEach(count -> units.put(count.metric(), count.figureUnit()));
        return units;
    }
}
