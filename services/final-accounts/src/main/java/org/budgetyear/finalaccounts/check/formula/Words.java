package org.budgetyear.finalaccounts.check.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetyear.finalaccounts.check.formula.Token.Form;

/** A formula cut into its words. */
final class Words {

    /** Signs that have an easier spelling on a keyboard. */
    private static final Map<String, String> SPELLINGS =
            Map.of("<=", "≤", ">=", "≥", "<>", "≠", "=>", "⇒", "<=>", "⇔", "~", "≈", "−", "-", "×", "*");

    private static final Pattern WORD = Pattern.compile("(?<NAME>[A-Za-z_](?:[A-Za-z0-9_.]|\\{key\\})*)"
            + "|(?<NUMBER>\\d+(?:\\.\\d+)?)"
            + "|\\[(?<ROW>[^\\]]+)\\]"
            + "|\\.(?<COLUMN>[A-Za-z0-9_]+)"
            + "|\\{(?<FACTS>[^}]+)\\}"
            + "|(?<SYMBOL><=>|<=|>=|<>|=>|万元|[=<>~≤≥≠≈⇒⇔+−×*(),:;%元-])");

    private static final List<Form> FORMS =
            List.of(Form.NAME, Form.NUMBER, Form.ROW, Form.COLUMN, Form.FACTS, Form.SYMBOL);

    private Words() {}

    static List<Token> of(String formula) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(formula);
        int at = 0;
        while (at < formula.length()) {
            if (Character.isWhitespace(formula.charAt(at))) {
                at++;
                continue;
            }
            word.region(at, formula.length());
            if (!word.lookingAt()) {
                throw new FormulaError(
                        at,
                        formula.substring(at, at + 1),
                        "a name, a number, a row in [ ], a column after a point, facts in { } or a sign",
                        "名称、数字、[ ] 中的行、点号后的栏、{ } 中的事实或运算符");
            }
            tokens.add(token(word, at));
            at = word.end();
        }
        tokens.add(new Token(Form.END, "", formula.length()));
        return tokens;
    }

    private static Token token(Matcher word, int at) {
        for (Form form : FORMS) {
            String text = word.group(form.name());
            if (text != null) {
                return new Token(form, form == Form.SYMBOL ? SPELLINGS.getOrDefault(text, text) : text, at);
            }
        }
        throw new IllegalStateException("a word without a form");
    }
}
