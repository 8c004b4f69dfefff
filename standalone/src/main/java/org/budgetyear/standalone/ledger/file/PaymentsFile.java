package org.budgetyear.standalone.ledger.file;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Posting;
import org.budgetyear.standalone.ledger.form.Row;
import org.budgetyear.standalone.ledger.form.YearPostings;
import org.jspecify.annotations.Nullable;

/** What the units paid. Some payments go the way of units that ask for approval, the others are posted as cleared. */
public final class PaymentsFile implements LedgerFile<PaymentsFile.Payment> {

    /** The commands after which a payment is cleared. */
    public static final Set<String> CLEARING = Set.of("post-payment", "clear-payment");

    private static final int CONVERSATIONS = 36;
    private static final String[] WHOLE_PAYMENT = {
        "unit", "fund", "function", "nature", "project", "economic", "amount_yuan", "date", "payee", "contract"
    };

    /**
     * A payment, or, without voucher and date, a year's payments of one kind in one sum.
     *
     * @param amount more than zero
     * @param payeeUnit the unit that received it, when that is one whose books tell of it
     */
    public record Payment(
            int row,
            UnitCode unit,
            QuotaLine line,
            EconomicCode economic,
            Money amount,
            @Nullable String voucher,
            @Nullable LocalDate date,
            @Nullable String payee,
            @Nullable String contract,
            @Nullable UnitCode payeeUnit) {}

    @Override
    public String name() {
        return "payments.csv";
    }

    @Override
    public String meaningZh() {
        return "支出";
    }

    @Override
    public Class<Payment> rowType() {
        return Payment.class;
    }

    @Override
    public boolean required() {
        return true;
    }

    @Override
    public FileForm<Payment> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                List.of(
                        registers.unit(),
                        Column.of("fund", "资金来源", CellForm.oneOf(Fund.values())),
                        registers.function(),
                        Column.of("nature", "支出性质", CellForm.oneOf(Nature.values())),
                        Registers.project(),
                        registers.economic(),
                        Column.of("amount_yuan", "金额（元）", CellForm.amountAboveZero()),
                        Column.mayBeLeftOut("voucher", "支付凭证号", CellForm.text()),
                        Column.mayBeLeftOut(
                                "date",
                                "支付日期；不填则按全年工作日分摊",
                                CellForm.dateOf(registers.year().value())),
                        Column.mayBeLeftOut("payee", "收款人", CellForm.text()),
                        Column.mayBeLeftOut("contract", "合同编号", CellForm.text()),
                        Column.mayBeLeftOut("payee_unit", "收款单位编码，系统内单位之间往来时填", CellForm.code(UnitCode::new))),
                PaymentsFile::identity,
                row -> payment(row, registers.requireLine(row), before));
    }

    /** A voucher is used once in a unit's year; without one, a row that says the same again is taken for a slip. */
    private static String identity(Row row) {
        return row.text("voucher").isEmpty() ? row.joined(WHOLE_PAYMENT) : row.joined("unit", "voucher");
    }

    private static Payment payment(Row row, QuotaLine line, Ledger before) {
        String date = row.textOrNull("date");
        String contract = row.textOrNull("contract");
        String payee = row.textOrNull("payee");
        return new Payment(
                row.number(),
                row.unit(),
                line,
                row.economic(),
                row.money("amount_yuan"),
                row.textOrNull("voucher"),
                date == null ? null : LocalDate.parse(date),
                payee == null && contract != null ? supplier(row, contract, before) : payee,
                contract,
                payeeUnit(row));
    }

    private static @Nullable UnitCode payeeUnit(Row row) {
        String unit = row.textOrNull("payee_unit");
        if (unit != null && row.text("voucher").isEmpty()) {
            throw new NotAccepted(
                    "voucher", "a voucher when payee_unit is given: the receipt names it", "填写 payee_unit 时须填凭证号");
        }
        return unit == null ? null : new UnitCode(unit);
    }

    /** A contract is paid to its supplier only. */
    private static @Nullable String supplier(Row row, String number, Ledger before) {
        return before.rows(ContractsFile.Contract.class).stream()
                .filter(contract -> contract.unit().equals(row.unit())
                        && contract.contract().equals(number))
                .map(ContractsFile.Contract::supplier)
                .findAny()
                .orElse(null);
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        List<Voucher> vouchers = YearPlan.of(ledger).vouchers();
        int directBetweenConversations = Math.max(1, vouchers.size() / CONVERSATIONS);
        for (int i = 0; i < vouchers.size(); i++) {
            if (i % directBetweenConversations == 0) {
                conversation(postings, vouchers.get(i)).forEach(year::dated);
            } else {
                year.dated(posting(postings, vouchers.get(i), "post-payment", "unit-clerk", data(vouchers.get(i))));
            }
            nameReceivingUnit(postings, year, vouchers.get(i));
        }
    }

    private void nameReceivingUnit(Postings postings, YearPostings year, Voucher voucher) {
        UnitCode unit = voucher.payment().payeeUnit();
        if (unit != null) {
            Map<String, Object> data = Map.of("voucher", voucher.number(), "receivingUnit", unit);
            year.closing(posting(postings, voucher, "name-receiving-unit", "unit-clerk", data));
        }
    }

    /** Requests a payment, has another person approve it, and the treasury clear it. */
    private List<Posting> conversation(Postings postings, Voucher voucher) {
        Map<String, Object> number = Map.of("voucher", voucher.number());
        return List.of(
                posting(postings, voucher, "request-payment", "unit-clerk", data(voucher)),
                posting(postings, voucher, "approve-payment", "unit-reviewer", number),
                posting(postings, voucher, "clear-payment", "treasury", number));
    }

    private static Map<String, Object> data(Voucher voucher) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("voucher", voucher.number());
        data.put("line", voucher.payment().line());
        data.put("economic", voucher.payment().economic());
        data.put("amountFen", voucher.amount());
        data.put("payee", voucher.payee());
        String contract = voucher.payment().contract();
        if (contract != null) {
            data.put("contract", contract);
        }
        return data;
    }

    private Posting posting(Postings postings, Voucher voucher, String command, String role, Map<String, Object> data) {
        String source = source(voucher.payment().row()) + ":" + (voucher.part() + 1);
        return postings.byUnit(voucher.payment().unit(), role, command, source, voucher.date(), data);
    }
}
