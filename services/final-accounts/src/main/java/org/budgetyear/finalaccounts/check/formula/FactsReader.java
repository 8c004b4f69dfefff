package org.budgetyear.finalaccounts.check.formula;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.budgetyear.finalaccounts.table.definition.DataFile;
import org.budgetyear.finalaccounts.table.definition.MalformedTableSet;
import org.budgetyear.finalaccounts.table.predicate.Predicate;
import org.budgetyear.finalaccounts.table.predicate.Selection;
import org.budgetyear.finalaccounts.table.predicate.Vocabulary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Facts as a formula selects them: a measure and then dimensions, in the words of table definitions. */
final class FactsReader {

    private static final String DIMENSIONS = "one measure such as SPEND, then dimensions such as fund=FISCAL|OTHER";
    private static final String DIMENSIONS_ZH = "一个度量（如 SPEND），再加维度（如 fund=FISCAL|OTHER）";

    private FactsReader() {}

    static Predicate read(Token facts, Vocabulary vocabulary) {
        ObjectNode selection = JsonNodeFactory.instance.objectNode();
        for (String part : facts.text().split(",", -1)) {
            add(selection, part.strip(), facts);
        }
        try {
            Selection read =
                    DataFile.read("facts", selection.toString().getBytes(StandardCharsets.UTF_8), Selection.class);
            Predicate predicate = vocabulary.predicate(read);
            if (predicate.measures() == 1) {
                return predicate;
            }
        } catch (MalformedTableSet e) {
            throw Reading.wrong(facts, DIMENSIONS, DIMENSIONS_ZH);
        } catch (IllegalArgumentException e) {
            throw Reading.wrong(
                    facts, DIMENSIONS + " (" + e.getMessage() + ")", DIMENSIONS_ZH + "（" + e.getMessage() + "）");
        }
        throw Reading.wrong(facts, DIMENSIONS, DIMENSIONS_ZH);
    }

    private static void add(ObjectNode selection, String part, Token facts) {
        String[] named = part.split("=", -1);
        if (named.length == 1 && !selection.has("measure")) {
            selection.put("measure", part.replace(" ", ""));
        } else if (named.length == 2 && !selection.has(named[0].strip())) {
            ArrayNode values = selection.putArray(named[0].strip());
            Arrays.stream(named[1].split("\\|", -1)).map(String::strip).forEach(values::add);
        } else {
            throw Reading.wrong(facts, DIMENSIONS, DIMENSIONS_ZH);
        }
    }
}
