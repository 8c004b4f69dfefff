package org.budgetyear.finalaccounts.figure;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.budgetyear.finalaccounts.book.Counted;
import org.budgetyear.finalaccounts.table.predicate.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A figure catalogue's data file, as it is written.
 *
 * @param base the table set whose catalogue it goes on from; what it says itself replaces what has the same name there
 */
record CatalogueFile(@Nullable String base, List<Amount> amounts, List<Metric> metrics, List<CountMetric> counts) {

    CatalogueFile {
        requireNonNull(counts, "counts");
    }

    CatalogueFile over(CatalogueFile older) {
        return new CatalogueFile(
                null,
                joined(older.amounts, amounts, Amount::id),
                joined(older.metrics, metrics, Metric::metric),
                joined(older.counts, counts, CountMetric::metric));
    }

    private static <T> List<T> joined(List<T> older, List<T> newer, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        older.forEach(each -> byName.put(name.apply(each), each));
        newer.forEach(each -> byName.put(name.apply(each), each));
        return List.copyOf(byName.values());
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
     * @param per what it is a percentage of; null when the number itself is told
     */
    record CountMetric(
            String metric,
            Counted of,
            String unit,
            @Nullable Counted per) {

        CountMetric {
            requireNonNull(metric, "metric");
            requireNonNull(of, "of");
            requireNonNull(unit, "unit");
        }

        FigureUnit figureUnit() {
            if (per != null) {
                return FigureUnit.PERCENT;
            }
            return of.isScore() ? FigureUnit.ofPoints(unit) : FigureUnit.ofCount(unit);
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
