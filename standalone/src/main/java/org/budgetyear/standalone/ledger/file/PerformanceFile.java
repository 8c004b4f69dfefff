package org.budgetyear.standalone.ledger.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Row;
import org.budgetyear.standalone.ledger.form.YearPostings;
import org.jspecify.annotations.Nullable;

/** What projects are to achieve, and what their units say at the end of the year that they did. */
public final class PerformanceFile implements LedgerFile<PerformanceFile.Performance> {

    /** A project's goals, and its self-evaluation when there is one. */
    public record Performance(
            int row,
            UnitCode unit,
            ProjectCode project,
            String goals,
            Money goalAmount,
            @Nullable Evaluation evaluation) {}

    /** @param scoreHundredths of one hundred points, in hundredths of a point */
    public record Evaluation(int scoreHundredths, Money budget, Money executed) {}

    @Override
    public String name() {
        return "performance.csv";
    }

    @Override
    public String meaningZh() {
        return "项目绩效目标与自评";
    }

    @Override
    public Class<Performance> rowType() {
        return Performance.class;
    }

    @Override
    public FileForm<Performance> form(Ledger before) {
        CellForm score = CellForm.matching(
                cell -> cell.matches("(100|\\d{1,2})(\\.\\d{1,2})?") && hundredths(cell) <= 10_000,
                "a score from 0 to 100 with at most two decimals",
                "0 至 100 分，至多两位小数");
        return new FileForm<>(
                List.of(
                        new Registers(before).unit(),
                        Column.of("project", "项目编码", CellForm.code(ProjectCode::new)),
                        Column.of("goals", "绩效目标", CellForm.text()),
                        Column.of("goal_yuan", "设定目标的预算（元）", CellForm.amountOfZeroOrMore()),
                        Column.of("score", "自评得分，未自评留空", score.orEmpty()),
                        Column.of(
                                "budget_yuan",
                                "自评预算数（元）",
                                CellForm.amountOfZeroOrMore().orEmpty()),
                        Column.of(
                                "executed_yuan",
                                "自评执行数（元）",
                                CellForm.amountOfZeroOrMore().orEmpty())),
                row -> row.joined("unit", "project"),
                PerformanceFile::performance);
    }

    private static Performance performance(Row row) {
        return new Performance(
                row.number(),
                row.unit(),
                new ProjectCode(row.text("project")),
                row.text("goals"),
                row.money("goal_yuan"),
                evaluation(row));
    }

    private static @Nullable Evaluation evaluation(Row row) {
        for (String column : List.of("budget_yuan", "executed_yuan")) {
            if (row.text("score").isEmpty() != row.text(column).isEmpty()) {
                throw new NotAccepted(column, "an amount beside a score, and none without", "有得分时填写，无得分时留空");
            }
        }
        return row.text("score").isEmpty()
                ? null
                : new Evaluation(hundredths(row.text("score")), row.money("budget_yuan"), row.money("executed_yuan"));
    }

    private static int hundredths(String score) {
        return new BigDecimal(score).movePointRight(2).intValueExact();
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        for (Performance row : ledger.rows(Performance.class)) {
            Map<String, Object> goal =
                    Map.of("project", row.project(), "goals", row.goals(), "amountFen", row.goalAmount());
            year.opening(
                    postings.byBureau(row.unit(), "set-performance-goal", source(row.row()), postings.start(), goal));
            Evaluation evaluation = row.evaluation();
            if (evaluation != null) {
                Map<String, Object> said = Map.of(
                        "project", row.project(),
                        "scoreHundredths", evaluation.scoreHundredths(),
                        "budgetFen", evaluation.budget(),
                        "executedFen", evaluation.executed());
                year.closing(postings.byBureau(
                        row.unit(), "record-self-evaluation", source(row.row()), postings.end(), said));
            }
        }
    }
}
