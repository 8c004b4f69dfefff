package org.budgetyear.finalaccounts.check.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.budgetyear.finalaccounts.check.formula.Token.Form;
import org.budgetyear.finalaccounts.check.value.Kind;
import org.budgetyear.finalaccounts.table.definition.TableDefinition;

/** Reads what a formula says; {@code and} binds closest, then {@code or}, {@code ⇒}, {@code ⇔}. */
final class ConditionParser {

    private final Reading reading;
    private final Dictionary names;
    private final TermParser terms;

    ConditionParser(Reading reading, Dictionary names, TermParser terms) {
        this.reading = reading;
        this.names = names;
        this.terms = terms;
    }

    Condition condition() {
        Condition one = implication();
        while (reading.takes("⇔")) {
            one = new Condition.Equivalent(one, implication());
        }
        return one;
    }

    private Condition implication() {
        Condition cause = joined("or", this::conjunction, Condition.Any::new);
        return reading.takes("⇒") ? new Condition.Implies(cause, implication()) : cause;
    }

    private Condition conjunction() {
        return joined("and", this::simple, Condition.All::new);
    }

    private Condition joined(String word, Supplier<Condition> part, Function<List<Condition>, Condition> whole) {
        List<Condition> parts = new ArrayList<>(List.of(part.get()));
        while (reading.takes(word)) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.getFirst() : whole.apply(parts);
    }

    private Condition simple() {
        if (reading.takes("not")) {
            return new Condition.Not(simple());
        }
        if (reading.takes("(")) {
            Condition inner = condition();
            reading.require(")");
            return inner;
        }
        if (reading.takes("known")) {
            return new Condition.Known();
        }
        if (reading.takes("present")) {
            return present();
        }
        return reading.takes("stated") ? stated() : comparison();
    }

    private Condition present() {
        reading.require("(");
        TableDefinition table = names.table(reading.require(Form.NAME, "a table such as T01", "表，如 T01"));
        reading.require(")");
        return new Condition.Present(table.id(), Dictionary.fixedRows(table));
    }

    private Condition stated() {
        reading.require("(");
        Token metric = reading.require(Form.NAME, "the name of a figure", "指标名");
        names.kindOf(metric);
        reading.require(")");
        return new Condition.Stated(metric.text());
    }

    private Condition comparison() {
        Token first = reading.next();
        Term left = terms.sum();
        String about = reading.textFrom(first);
        Token sign = reading.take();
        Operator operator = Operator.of(sign.form() == Form.SYMBOL ? sign.text() : "")
                .orElseThrow(() -> Reading.wrong(sign, "one of + - = ≈ ≠ ≤ ≥ < >", "+ - = ≈ ≠ ≤ ≥ < > 之一"));
        Token second = reading.next();
        Term right = terms.sum();
        Kind kind = TermParser.shared(left.kind(), right.kind(), second);
        if (operator == Operator.AS_READ && kind != Kind.PERCENT) {
            throw Reading.wrong(sign, "'=' where no percentages are compared", "非百分比之间用“=”");
        }
        return new Condition.Compared(left, operator, right, about, reading.textFrom(first));
    }
}
