package org.budgetyear.finalaccounts.check.formula;

import java.util.ArrayList;
import java.util.List;
import org.budgetyear.finalaccounts.check.formula.Token.Form;
import org.budgetyear.finalaccounts.check.report.Dimension;
import org.budgetyear.finalaccounts.table.definition.TableDefinition;
import org.budgetyear.finalaccounts.table.predicate.Predicate;

/** Reads a formula: statements that are separated by semicolons. */
final class StatementParser {

    private final Reading reading;
    private final Dictionary names;
    private final TermParser terms;
    private final ConditionParser conditions;

    StatementParser(String formula, Dictionary names) {
        this.reading = new Reading(formula);
        this.names = names;
        this.terms = new TermParser(reading, names);
        this.conditions = new ConditionParser(reading, names, terms);
    }

    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>(List.of(statement()));
        while (reading.takes(";")) {
            statements.add(statement());
        }
        if (reading.next().form() != Form.END) {
            throw Reading.wrong(reading.next(), "the end, ';', or a word that joins conditions", "结尾、“;”或连接条件的词");
        }
        return statements;
    }

    private Statement statement() {
        if (reading.takes("each")) {
            return each();
        }
        if (reading.takes("hierarchy")) {
            return new Statement.Hierarchy(ofTable().id());
        }
        if (reading.takes("aggregate")) {
            return new Statement.Aggregate(ofTable().id());
        }
        if (reading.takes("reasons")) {
            if (reading.takes("given")) {
                return new Statement.ReasonsGiven();
            }
            reading.require("differ");
            return new Statement.ReasonsDiffer();
        }
        if (reading.takes("duties")) {
            reading.require("given");
            return new Statement.Once("duties", new Condition.DutiesGiven());
        }
        if (reading.takes("figures")) {
            reading.require("agree");
            return new Statement.FiguresAgree(names);
        }
        if (reading.takes("text")) {
            reading.require("finished");
            return new Statement.TextFinished();
        }
        if (reading.takes("empty")) {
            reading.require("tables");
            reading.require("noted");
            return new Statement.EmptyTablesNoted(names.set());
        }
        Token first = reading.next();
        Condition condition = conditions.condition();
        String place = condition instanceof Condition.Compared compared ? compared.about() : reading.textFrom(first);
        return new Statement.Once(place, condition);
    }

    private TableDefinition ofTable() {
        reading.require("of");
        return names.table(reading.require(Form.NAME, "a table such as T01", "表，如 T01"));
    }

    private Statement each() {
        if (reading.takes("row")) {
            return eachRow();
        }
        if (reading.takes("figure")) {
            Token metric = reading.require(Form.NAME, "the name of a figure with {key}", "带 {key} 的指标名");
            names.kindOf(metric);
            reading.require(":");
            return new Statement.EachFigure(metric.text(), conditions.condition());
        }
        Dimension by = reading.dimension();
        reading.require("of");
        Token facts = reading.require(Form.FACTS, "facts such as {SPEND}", "事实，如 {SPEND}");
        Predicate counted = FactsReader.read(facts, names.set().vocabulary());
        reading.require(":");
        return new Statement.EachGroup(by, counted, conditions.condition());
    }

    private Statement eachRow() {
        TableDefinition table = ofTable();
        boolean coded = reading.takes("with");
        if (coded) {
            reading.require("code");
        }
        reading.require(":");
        terms.runThrough(table);
        Condition condition = conditions.condition();
        terms.runThrough(null);
        return new Statement.EachRow(table.id(), coded, condition);
    }
}
