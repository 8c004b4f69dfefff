package org.budgetyear.finalaccounts.execution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The execution of the fiscal appropriations of a year, a unit's, a department's or all departments'. A unit's own money has no budget here.
 *
 * @param asOf the day that time progress is counted to: today, or in another year the latest day on which anything
 *     counted; null when nothing has yet
 * @param timeProgressPercent 序时进度, the days gone of the year's days
 * @param paidByMonthFen by month of the accounting date, January first
 */
public record Execution(
        @Nullable LocalDate asOf,
        String timeProgressPercent,
        Figures total,
        List<Money> paidByMonthFen,
        List<Row> rows) {

    /**
     * One member of the dimension.
     *
     * @param key its code
     * @param name in Chinese
     * @param unit whose it is, for projects, as two units may give the same code
     * @param paidByMonthFen by month of the accounting date, January first
     */
    public record Row(
            String key,
            String name,
            @Nullable UnitCode unit,
            @JsonUnwrapped Figures figures,
            List<Money> paidByMonthFen) {}
}
