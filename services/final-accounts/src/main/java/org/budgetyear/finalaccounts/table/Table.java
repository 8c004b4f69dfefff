package org.budgetyear.finalaccounts.table;

import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.table.definition.TableDefinition;

/** A table of final accounts, evaluated. */
public record Table(TableDefinition definition, List<Block> blocks) {

    /** Such as 01. */
    public String id() {
        return definition.id();
    }

    /** Whether no amount in it differs from zero. */
    public boolean isEmpty() {
        return blocks.stream().flatMap(block -> block.rows().stream()).noneMatch(Row::hasAmount);
    }

    /** The notes below it, with the one that an empty table must carry. */
    public List<String> notes() {
        return Stream.concat(
                        definition.notes().stream(),
                        isEmpty() ? Stream.ofNullable(definition.emptyNote()) : Stream.empty())
                .toList();
    }
}
