package org.budgetyear.finalaccounts.table.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.budgetyear.finalaccounts.table.predicate.Predicate;
import org.budgetyear.finalaccounts.table.predicate.Selection;
import org.budgetyear.finalaccounts.table.predicate.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads a table set and refuses what has no meaning, naming the place. */
final class TableSetReader {

    private final Function<String, byte @Nullable []> files;

    /** @param files the content of a file of the set by its name, null when there is none */
    TableSetReader(Function<String, byte @Nullable []> files) {
        this.files = files;
    }

    TableSet read(String id) {
        TableFile.Set file = file(id, "set.json", TableFile.Set.class);
        if (!file.id().equals(id)) {
            throw new MalformedTableSet(id + "/set.json", "its id is '" + file.id() + "'");
        }
        Vocabulary vocabulary = new Vocabulary(file.fundSets(), file.economicSets(), file.threePublic());
        List<TableDefinition> tables = file.tables().stream()
                .map(name -> table(id + "/" + name, file(id, name, TableFile.class), vocabulary))
                .toList();
        Set<String> ids = new HashSet<>();
        tables.forEach(table -> {
            if (!ids.add(table.id())) {
                throw new MalformedTableSet(id + "/set.json", "table '" + table.id() + "' is there twice");
            }
        });
        return new TableSet(file.id(), file.name(), file.amountUnit(), vocabulary, tables);
    }

    private <T> T file(String set, String name, Class<T> type) {
        return DataFile.read(set + "/" + name, files.apply(name), type);
    }

    private static TableDefinition table(String place, TableFile file, Vocabulary vocabulary) {
        Words words = new Words(vocabulary);
        Predicate facts = words.predicate(place + " facts", file.facts());
        List<Coverage> coverage = Objects.requireNonNullElse(file.complete(), List.<TableFile.Complete>of()).stream()
                .map(complete -> new Coverage(words.predicate(place + " complete", complete.facts()), complete.by()))
                .toList();
        BlockReader blocks = new BlockReader(words, facts);
        return new TableDefinition(
                file.id(),
                file.form(),
                file.title(),
                file.layout(),
                Objects.requireNonNullElse(file.csvOrder(), CsvOrder.BLOCKS),
                file.csvLabels(),
                file.printLabels(),
                facts,
                coverage,
                file.notes(),
                file.emptyNote(),
                file.blocks().stream().map(block -> blocks.read(place, block)).toList());
    }

    /** The vocabulary, saying where a word without meaning stands. */
    record Words(Vocabulary vocabulary) {

        Predicate predicate(String place, @Nullable Selection selection) {
            try {
                return vocabulary.predicate(Objects.requireNonNullElse(selection, Selection.ALL));
            } catch (IllegalArgumentException e) {
                throw new MalformedTableSet(place, e);
            }
        }
    }
}
