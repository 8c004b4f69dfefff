package org.budgetyear.standalone.ledger.file;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.RefundDisposition;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Row;
import org.budgetyear.standalone.ledger.form.YearPostings;
import org.jspecify.annotations.Nullable;

/** Money that came back of payments of the year, which have a voucher number in payments.csv, or of earlier years. */
public final class RefundsFile implements LedgerFile<RefundsFile.Refund> {

    /** Which year's payment it is of, and where the money of an earlier year's goes. */
    public enum Kind {
        SAME_YEAR,
        PRIOR_YEAR_CARRIED_OVER,
        PRIOR_YEAR_HANDED_TO_TREASURY
    }

    /**
     * Money that came back.
     *
     * @param prior where an earlier year's payment belongs; null for one of this year
     */
    public record Refund(
            int row,
            UnitCode unit,
            String refundNo,
            String voucher,
            Kind kind,
            Money amount,
            @Nullable Prior prior,
            @Nullable LocalDate date) {}

    /** The line and code of an earlier year's payment. */
    public record Prior(QuotaLine line, EconomicCode economic) {}

    @Override
    public String name() {
        return "refunds.csv";
    }

    @Override
    public String meaningZh() {
        return "退款";
    }

    @Override
    public Class<Refund> rowType() {
        return Refund.class;
    }

    @Override
    public FileForm<Refund> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                List.of(
                        registers.unit(),
                        Column.of("refund_no", "退款编号", CellForm.text()),
                        Column.of("voucher", "原支付凭证号", CellForm.text()),
                        Column.of("kind", "本年退款，或以前年度退款结转、上缴国库", CellForm.oneOf(Kind.values())),
                        Column.of("amount_yuan", "金额（元）", CellForm.amountAboveZero()),
                        Column.mayBeLeftOut("fund", "以前年度退款的资金来源", CellForm.oneOf(Fund.values())),
                        Column.mayBeLeftOut(
                                "function",
                                "以前年度退款的功能分类科目",
                                registers.function().form()),
                        Column.mayBeLeftOut("nature", "以前年度退款的支出性质", CellForm.oneOf(Nature.values())),
                        Column.mayBeLeftOut(
                                "project", "以前年度退款的项目", Registers.project().form()),
                        Column.mayBeLeftOut(
                                "economic",
                                "以前年度退款的经济分类科目",
                                registers.economic().form()),
                        Dated.column(registers)),
                row -> row.joined("unit", "refund_no"),
                row -> refund(row, registers));
    }

    private static Refund refund(Row row, Registers registers) {
        Kind kind = Kind.valueOf(row.text("kind"));
        return new Refund(
                row.number(),
                row.unit(),
                row.text("refund_no"),
                row.text("voucher"),
                kind,
                row.money("amount_yuan"),
                kind == Kind.SAME_YEAR ? null : prior(row, registers),
                Dated.of(row));
    }

    private static Prior prior(Row row, Registers registers) {
        for (String column : List.of("fund", "function", "nature", "economic")) {
            if (row.text(column).isEmpty()) {
                throw new NotAccepted(column, "filled in for an earlier year's refund", "以前年度退款必填");
            }
        }
        return new Prior(registers.requireLine(row), row.economic());
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Dated dated = new Dated(Postings.of(ledger), year);
        for (Refund row : ledger.rows(Refund.class)) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("refundNo", row.refundNo());
            data.put("amountFen", row.amount());
            Prior prior = row.prior();
            if (prior == null) {
                data.put("voucher", row.voucher());
                dated.post(row.date(), row.unit(), "refund-payment", source(row.row()), data);
            } else {
                data.put("originalVoucher", row.voucher());
                data.put("line", prior.line());
                data.put("economic", prior.economic());
                data.put(
                        "disposition",
                        row.kind() == Kind.PRIOR_YEAR_CARRIED_OVER
                                ? RefundDisposition.CARRIED_OVER
                                : RefundDisposition.HANDED_TO_TREASURY);
                dated.post(row.date(), row.unit(), "record-prior-year-refund", source(row.row()), data);
            }
        }
    }
}
