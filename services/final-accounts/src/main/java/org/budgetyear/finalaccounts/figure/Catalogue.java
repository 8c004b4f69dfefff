package org.budgetyear.finalaccounts.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetyear.finalaccounts.table.definition.DataFile;
import org.budgetyear.finalaccounts.table.definition.MalformedTableSet;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.budgetyear.finalaccounts.table.predicate.Predicate;
import org.budgetyear.finalaccounts.table.predicate.Selection;
import org.budgetyear.finalaccounts.table.predicate.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The figures of a table set, each with its names resolved. */
record Catalogue(List<Metric> metrics, List<CatalogueFile.CountMetric> counts) {

    private static final String FILE = "figures.json";

    record Amount(String id, Predicate facts, @Nullable String prior) {}

    record Metric(
            String name,
            FigureKind kind,
            Amount amount,
            @Nullable Amount base,
            @Nullable Each each,
            boolean baseOfAll) {}

    record Each(CatalogueFile.Dimension by, Predicate among) {}

    /** @throws MalformedTableSet naming the place, when the catalogue says something that has no meaning */
    static Catalogue of(String tableSet) {
        Vocabulary vocabulary = TableSets.of(tableSet).vocabulary();
        return resolved(tableSet + "/" + FILE, file(tableSet), vocabulary);
    }

    static Catalogue read(String place, byte @Nullable [] content, Vocabulary vocabulary) {
        return resolved(place, DataFile.read(place, content, CatalogueFile.class), vocabulary);
    }

    private static CatalogueFile file(String tableSet) {
        CatalogueFile own = DataFile.read(tableSet + "/" + FILE, TableSets.file(tableSet, FILE), CatalogueFile.class);
        String base = own.base();
        return base == null ? own : own.over(file(base));
    }

    private static Catalogue resolved(String place, CatalogueFile file, Vocabulary vocabulary) {
        Map<String, Amount> amounts = new HashMap<>();
        for (CatalogueFile.Amount amount : file.amounts()) {
            String own = place + " amount " + amount.id();
            Predicate facts = predicate(own, amount.facts(), vocabulary);
            if (facts.measures() != 1
                    || amounts.put(amount.id(), new Amount(amount.id(), facts, amount.prior())) != null) {
                throw new MalformedTableSet(own, "has no measure, or is there twice");
            }
        }
        List<Metric> metrics = file.metrics().stream()
                .map(metric -> metric(place + " metric " + metric.metric(), metric, amounts, vocabulary))
                .toList();
        return new Catalogue(metrics, file.counts());
    }

    private static Metric metric(
            String place, CatalogueFile.Metric file, Map<String, Amount> amounts, Vocabulary vocabulary) {
        if (file.kind().hasBase() != (file.base() != null)) {
            throw new MalformedTableSet(place, file.kind() + (file.base() == null ? " needs a base" : " has no base"));
        }
        CatalogueFile.Each each = file.each();
        return new Metric(
                file.metric(),
                file.kind(),
                amount(place, file.amount(), amounts),
                file.base() == null ? null : amount(place, file.base(), amounts),
                each == null ? null : new Each(each.by(), predicate(place, each.among(), vocabulary)),
                file.baseOfAll());
    }

    private static Amount amount(String place, String id, Map<String, Amount> amounts) {
        if (!amounts.containsKey(id)) {
            throw new MalformedTableSet(place, "refers to '" + id + "', which is not there");
        }
        return Objects.requireNonNull(amounts.get(id));
    }

    private static Predicate predicate(String place, Selection selection, Vocabulary vocabulary) {
        try {
            return vocabulary.predicate(selection);
        } catch (IllegalArgumentException e) {
            throw new MalformedTableSet(place, e);
        }
    }
}
