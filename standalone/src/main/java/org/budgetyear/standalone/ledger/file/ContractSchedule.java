package org.budgetyear.standalone.ledger.file;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.form.Row;
import org.jspecify.annotations.Nullable;

/**
 * What is to be paid under a contract, and when: this year's part with its line and the rest in the next, or all parts in
 * one cell.
 */
public final class ContractSchedule {

    static final String EXAMPLE = "2024=6000.00=GENERAL_PUBLIC|2010301|BASIC;2025=4000.00";

    private static final String PART = ";";
    private static final String MEMBER = "=";

    private ContractSchedule() {}

    /** The cell that says all parts. */
    public static String written(List<SchedulePart> schedule) {
        return schedule.stream()
                .map(part -> part.year()
                        + MEMBER
                        + part.amountFen().toYuan()
                        + (part.line() == null ? "" : MEMBER + part.line()))
                .collect(Collectors.joining(PART));
    }

    static List<SchedulePart> of(Row row, Registers registers) {
        return row.text("schedule").isEmpty()
                ? ofThisYearAndNext(row, registers)
                : Arrays.stream(row.text("schedule").split(PART, -1))
                        .map(part -> part(row, part, registers))
                        .toList();
    }

    private static SchedulePart part(Row row, String text, Registers registers) {
        String[] members = text.split(MEMBER, -1);
        try {
            QuotaLine line = members.length > 2 ? QuotaLine.ofKey(members[2]) : null;
            SchedulePart part =
                    new SchedulePart(new FiscalYear(Integer.parseInt(members[0])), Money.ofYuan(members[1]), line);
            if (line != null) {
                registers.requireProject(row.unit(), line, "schedule");
            }
            return part;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new NotAccepted("schedule", "parts such as " + EXAMPLE, "形如 " + EXAMPLE);
        }
    }

    private static List<SchedulePart> ofThisYearAndNext(Row row, Registers registers) {
        Money amount = row.money("amount_yuan");
        Money thisYear = row.text("this_year_yuan").isEmpty() ? amount : row.money("this_year_yuan");
        Money later = amount.minus(thisYear);
        if (later.isNegative()) {
            throw new NotAccepted("this_year_yuan", "no more than the contract is over", "不超过合同金额");
        }
        QuotaLine line = line(row, registers);
        FiscalYear year = registers.year();
        return Stream.of(
                        new SchedulePart(year, thisYear, line),
                        new SchedulePart(new FiscalYear(year.value() + 1), later, null))
                .filter(part -> part.amountFen().isPositive())
                .toList();
    }

    private static @Nullable QuotaLine line(Row row, Registers registers) {
        if (row.text("fund").isEmpty()) {
            return null;
        }
        for (String column : List.of("function", "nature")) {
            if (row.text(column).isEmpty()) {
                throw new NotAccepted(column, "a value, as a fund is named", "已填资金来源时必填");
            }
        }
        return registers.requireLine(row);
    }
}
