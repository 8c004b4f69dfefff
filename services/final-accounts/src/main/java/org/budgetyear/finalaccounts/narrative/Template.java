package org.budgetyear.finalaccounts.narrative;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.budgetyear.finalaccounts.figure.FigureNames;
import org.budgetyear.finalaccounts.table.definition.TableSets;

/**
 * The text of a table set.
 *
 * @param version which wording it is
 */
record Template(String version, List<Node> body) {

    private static final String FILE = "narrative.json";
    private static final ConcurrentMap<String, Template> TEMPLATES = new ConcurrentHashMap<>();

    /**
     * The template that comes with a table set.
     *
     * @throws org.budgetyear.finalaccounts.table.definition.MalformedTableSet naming the place, when it refers to what is
     *     not there or says something that could be wrong
     */
    static Template of(String tableSet) {
        return TEMPLATES.computeIfAbsent(
                tableSet,
                unread -> new TemplateReader(new KnownNames(TableSets.of(tableSet), FigureNames.of(tableSet)))
                        .read(tableSet + "/" + FILE, TableSets.file(tableSet, FILE)));
    }

    static boolean exists(String tableSet) {
        return TableSets.file(tableSet, FILE) != null;
    }
}
