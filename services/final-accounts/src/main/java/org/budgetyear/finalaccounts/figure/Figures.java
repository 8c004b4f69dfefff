package org.budgetyear.finalaccounts.figure;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.Count;
import org.budgetyear.finalaccounts.book.Counted;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.figure.Catalogue.Amount;
import org.budgetyear.finalaccounts.figure.Catalogue.Each;
import org.budgetyear.finalaccounts.figure.Catalogue.Metric;
import org.budgetyear.finalaccounts.figure.CatalogueFile.CountMetric;
import org.budgetyear.finalaccounts.figure.CatalogueFile.Dimension;
import org.budgetyear.finalaccounts.figure.OpenedFigure.Role;
import org.budgetyear.finalaccounts.figure.OpenedFigure.Sum;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.budgetyear.finalaccounts.table.predicate.Entries;
import org.budgetyear.finalaccounts.table.predicate.Entry;
import org.budgetyear.finalaccounts.table.predicate.FactSum;
import org.budgetyear.finalaccounts.table.predicate.Predicate;
import org.budgetyear.finalaccounts.table.predicate.Selection;
import org.budgetyear.finalaccounts.table.predicate.Vocabulary;
import org.budgetyear.model.code.Code;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the report's text, each from exact amounts and counts: a rate or a difference of figures that were
 * already rounded would be another one.
 */
public final class Figures {

    private static final String KEY = "{key}";

    private final Entries entries;
    private final List<Count> counts;
    private final PriorYear prior;
    private final Vocabulary vocabulary;

    private Figures(DepartmentBook book, Vocabulary vocabulary) {
        this.entries = Entries.of(book);
        this.counts =
                book.units().stream().flatMap(unit -> unit.counts().stream()).toList();
        this.prior = new PriorYear(book.priorYearFen());
        this.vocabulary = vocabulary;
    }

    /**
     * All figures of the department's table set, in the catalogue's order.
     *
     * @throws org.budgetyear.finalaccounts.table.definition.MalformedTableSet when the set or its catalogue does not
     *     exist or has no meaning
     */
    public static List<Figure> of(DepartmentBook book) {
        return of(book, Catalogue.of(book.tableSet()));
    }

    static List<Figure> of(DepartmentBook book, Catalogue catalogue) {
        Vocabulary vocabulary = TableSets.of(book.tableSet()).vocabulary();
        return new Figures(book, vocabulary).all(catalogue);
    }

    /**
     * One of them with what it is worked out from; empty when there is none of that name.
     *
     * @throws org.budgetyear.finalaccounts.table.definition.MalformedTableSet when the set or its catalogue does not
     *     exist or has no meaning
     */
    public static Optional<OpenedFigure> open(DepartmentBook book, String metric) {
        Vocabulary vocabulary = TableSets.of(book.tableSet()).vocabulary();
        return new Figures(book, vocabulary)
                .opened(Catalogue.of(book.tableSet()))
                .filter(opened -> opened.figure().metric().equals(metric))
                .findFirst();
    }

    private List<Figure> all(Catalogue catalogue) {
        return opened(catalogue).map(OpenedFigure::figure).toList();
    }

    private Stream<OpenedFigure> opened(Catalogue catalogue) {
        return Stream.concat(
                catalogue.metrics().stream().flatMap(this::figures),
                catalogue.counts().stream().flatMap(this::counts).map(figure -> new OpenedFigure(figure, List.of())));
    }

    private Stream<Figure> counts(CountMetric metric) {
        List<Count> counted = counts(metric.of());
        if (!metric.metric().contains(KEY)) {
            return Stream.of(figure(metric, metric.metric(), counted));
        }
        Map<String, List<Count>> byKind = counted.stream()
                .filter(count -> count.kind() != null)
                .collect(groupingBy(count -> requireNonNull(count.kind()), TreeMap::new, toList()));
        return byKind.entrySet().stream()
                .map(kind -> figure(metric, metric.metric().replace(KEY, kind.getKey()), kind.getValue()));
    }

    private Figure figure(CountMetric metric, String name, List<Count> counted) {
        if (metric.of().isScore()) {
            return Figure.points(name, metric.figureUnit(), sum(counted), counted.size());
        }
        long number = metric.of().isOnceEach() ? kinds(counted) : sum(counted);
        Counted per = metric.per();
        return per == null
                ? Figure.count(name, metric.figureUnit(), number)
                : Figure.rate(name, Money.ofFen(number), Money.ofFen(sum(counts(per))));
    }

    private List<Count> counts(Counted of) {
        return counts.stream().filter(count -> count.of() == of).toList();
    }

    private static long kinds(List<Count> counts) {
        return counts.stream().map(Count::kind).distinct().count();
    }

    private static long sum(List<Count> counts) {
        return counts.stream().mapToLong(Count::number).reduce(0, Math::addExact);
    }

    private Stream<OpenedFigure> figures(Metric metric) {
        Predicate all = vocabulary.predicate(Selection.ALL);
        Each each = metric.each();
        if (each == null) {
            return Stream.of(figure(metric, metric.name(), all));
        }
        return keys(each)
                .map(key -> figure(
                        metric, metric.name().replace(KEY, key), vocabulary.predicate(selection(each.by(), key))));
    }

    private Stream<String> keys(Each each) {
        return entries.amounts().keySet().stream()
                .filter(each.among()::counts)
                .map(entry -> key(each.by(), entry))
                .flatMap(Optional::stream)
                .distinct()
                .sorted();
    }

    private static Optional<String> key(Dimension by, Entry entry) {
        return switch (by) {
            case FUNCTION_CLASS -> value(entry.function()).map(code -> code.substring(0, 3));
            case FUNCTION -> value(entry.function());
            case PROJECT -> value(entry.project());
        };
    }

    private static Optional<String> value(@Nullable Code code) {
        return Optional.ofNullable(code).map(Code::value);
    }

    private static Selection selection(Dimension by, String key) {
        return switch (by) {
            case FUNCTION_CLASS, FUNCTION -> Selection.ofFunction(key);
            case PROJECT -> Selection.ofProject(key);
        };
    }

    private OpenedFigure figure(Metric metric, String name, Predicate key) {
        FigureKind kind = metric.kind();
        Sum sum = sum(Role.AMOUNT, metric.amount().facts().and(key));
        Money amount = sum.amountFen();
        return switch (kind) {
            case AMOUNT -> new OpenedFigure(Figure.amount(name, amount), List.of(sum));
            case CHANGE, CHANGE_PCT ->
                new OpenedFigure(
                        prior.of(metric.amount())
                                .map(base -> compared(kind, name, amount, base))
                                .orElseGet(() -> Figure.absent(name, kind.unit(), Absence.NO_PRIOR_YEAR)),
                        List.of(sum));
            case DIFFERENCE, DIFFERENCE_PCT, RATIO_PCT -> {
                Sum base = base(metric, key);
                yield new OpenedFigure(compared(kind, name, amount, base.amountFen()), List.of(sum, base));
            }
        };
    }

    private Sum base(Metric metric, Predicate key) {
        Amount base = requireNonNull(metric.base());
        return sum(Role.BASE, metric.baseOfAll() ? base.facts() : base.facts().and(key));
    }

    private Sum sum(Role role, Predicate facts) {
        return new Sum(role, facts.text(), entries.sum(facts), FactSum.of(facts));
    }

    private static Figure compared(FigureKind kind, String name, Money amount, Money base) {
        return switch (kind) {
            case AMOUNT -> Figure.amount(name, amount);
            case CHANGE, DIFFERENCE -> Figure.amount(name, amount.minus(base));
            case CHANGE_PCT, DIFFERENCE_PCT -> Figure.rate(name, amount.minus(base), base);
            case RATIO_PCT -> Figure.rate(name, amount, base);
        };
    }
}
