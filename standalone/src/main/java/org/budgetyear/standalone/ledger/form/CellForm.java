package org.budgetyear.standalone.ledger.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.money.Money;

/** What a cell of a column may hold. */
@FunctionalInterface
public interface CellForm {

    int LONGEST_NAME = 100;
    int LONGEST_TEXT = 200;
    int LONGEST_PROSE = 5_000;

    /** @throws NotAccepted saying what would be accepted */
    void check(String cell);

    /** All that it may hold, when that is a list; empty otherwise. */
    default List<String> choices() {
        return List.of();
    }

    /** The same form, or nothing at all. */
    default CellForm orEmpty() {
        return new OrEmpty(this);
    }

    record OrEmpty(CellForm form) implements CellForm {

        @Override
        public void check(String cell) {
            if (!cell.isEmpty()) {
                form.check(cell);
            }
        }

        @Override
        public List<String> choices() {
            return form.choices();
        }
    }

    record Choice(List<String> choices) implements CellForm {

        @Override
        public void check(String cell) {
            if (!choices.contains(cell)) {
                String listed = String.join(", ", choices);
                throw new NotAccepted("one of " + listed, "以下之一：" + listed);
            }
        }
    }

    /** A code, by the constructor of its type. */
    static CellForm code(Consumer<String> constructor) {
        return constructor::accept;
    }

    static CellForm name() {
        return text(LONGEST_NAME);
    }

    static CellForm text() {
        return text(LONGEST_TEXT);
    }

    /** Text of some paragraphs. */
    static CellForm prose() {
        return text(LONGEST_PROSE);
    }

    private static CellForm text(int longest) {
        return matching(
                cell -> !cell.isBlank() && cell.length() <= longest,
                "1 to " + longest + " characters",
                "1 至 " + longest + " 个字符");
    }

    static CellForm amount() {
        return amount(money -> true, "", "");
    }

    static CellForm amountOfZeroOrMore() {
        return amount(money -> !money.isNegative(), ", not negative", "，不得为负数");
    }

    static CellForm amountAboveZero() {
        return amount(Money::isPositive, ", more than zero", "，须大于零");
    }

    private static CellForm amount(Predicate<Money> sign, String accepted, String acceptedZh) {
        return matching(
                cell -> sign.test(Money.ofYuan(cell)),
                "an amount in yuan with at most two decimals and no separators" + accepted,
                "以元为单位、至多两位小数、无千分位的金额" + acceptedZh);
    }

    static CellForm count() {
        return matching(cell -> cell.matches("\\d{1,9}"), "a count of zero or more", "零或正整数");
    }

    static CellForm countAboveZero() {
        return matching(cell -> cell.matches("[1-9]\\d{0,8}"), "a count of one or more", "正整数");
    }

    static CellForm dateOf(int year) {
        return matching(
                cell -> LocalDate.parse(cell).getYear() == year,
                "a date of the fiscal year such as " + year + "-03-01",
                "本年度内的日期，如 " + year + "-03-01");
    }

    static CellForm oneOf(Enum<?>... values) {
        return oneOf(Arrays.stream(values).map(Enum::name).toList());
    }

    static CellForm oneOf(List<String> names) {
        return new Choice(List.copyOf(names));
    }

    /** @param test may also throw what parsing throws */
    static CellForm matching(Predicate<String> test, String accepted, String acceptedZh) {
        return cell -> {
            if (!holds(test, cell)) {
                throw new NotAccepted(accepted, acceptedZh);
            }
        };
    }

    private static boolean holds(Predicate<String> test, String cell) {
        try {
            return test.test(cell);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return false;
        }
    }
}
