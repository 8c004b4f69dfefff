package org.budgetyear.finalaccounts.figure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.budgetyear.finalaccounts.book.Counted;
import org.budgetyear.finalaccounts.table.predicate.Selection;
import org.jspecify.annotations.Nullable;

/** A figure catalogue's data file, as it is written. */
record CatalogueFile(List<Amount> amounts, List<Metric> metrics, List<CountMetric> counts) {

    CatalogueFile {
        requireNonNull(counts, "counts");
    }

    /**
     * A named amount.
     *
     * @param id also the name of last year's figure
     * @param prior last year's amount when it was not recorded under the id: a sum of recorded figures, where a question
     *     mark says that a missing one counts as zero
     */
    record Amount(String id, Selection facts, @Nullable String prior) {}

    /**
     * A figure, or one for each key.
     *
     * @param metric with {@code {key}} in place of the key
     * @param baseOfAll whether the base is not narrowed to the key: shares
     */
    record Metric(
            String metric,
            FigureKind kind,
            String amount,
            @Nullable String base,
            @Nullable Each each,
            boolean baseOfAll) {}

    /**
     * A number of things or persons, or one for each of their kinds.
     *
     * @param metric with {@code {key}} in place of the kind
     * @param unit what is printed behind it, such as 辆
     */
    record CountMetric(String metric, Counted of, String unit) {

        CountMetric {
            requireNonNull(metric, "metric");
            requireNonNull(of, "of");
            requireNonNull(unit, "unit");
        }
    }

    /** The keys that the selected facts have. */
    record Each(Dimension by, Selection among) {}

    /** What keys are. */
    enum Dimension {
        FUNCTION_CLASS,
        FUNCTION,
        PROJECT
    }
}
