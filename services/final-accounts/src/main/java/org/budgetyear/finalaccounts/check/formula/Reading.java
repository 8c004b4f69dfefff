package org.budgetyear.finalaccounts.check.formula;

import java.util.List;
import org.budgetyear.finalaccounts.check.formula.Token.Form;
import org.budgetyear.finalaccounts.check.report.Dimension;

/** How far a formula is read. */
final class Reading {

    private final String formula;
    private final List<Token> tokens;
    private int at;

    Reading(String formula) {
        this.formula = formula;
        this.tokens = Words.of(formula);
    }

    Token next() {
        return tokens.get(at);
    }

    Token take() {
        return tokens.get(at++);
    }

    /** Takes the sign or word if it is next. */
    boolean takes(String symbolOrWord) {
        boolean is = next().is(symbolOrWord);
        if (is) {
            at++;
        }
        return is;
    }

    void require(String symbolOrWord) {
        if (!takes(symbolOrWord)) {
            throw wrong(next(), "'" + symbolOrWord + "'", "“" + symbolOrWord + "”");
        }
    }

    Token require(Form form, String expected, String expectedZh) {
        if (next().form() != form) {
            throw wrong(next(), expected, expectedZh);
        }
        return take();
    }

    Dimension dimension() {
        Token word = take();
        return Dimension.ofWord(word.text())
                .orElseThrow(() -> wrong(word, "one of " + Dimension.words(), "下列之一：" + Dimension.words()));
    }

    /** What the formula writes from there to here. */
    String textFrom(Token first) {
        return formula.substring(first.from(), next().from()).strip();
    }

    static FormulaError wrong(Token token, String expected, String expectedZh) {
        String found = token.form() == Form.END ? "" : token.text();
        return new FormulaError(token.from(), found, expected, expectedZh);
    }
}
