package org.budgetyear.standalone.ledger.file;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.assets.Acquisition;
import org.budgetyear.model.assets.AssetKind;
import org.budgetyear.model.assets.AssetRules;
import org.budgetyear.model.assets.DisposalMethod;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
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

/** The assets of the year: those of its register at the end, and those that were disposed of before. */
public final class AssetsFile implements LedgerFile<AssetsFile.Holding> {

    /**
     * Assets alike.
     *
     * @param use of vehicles; null for all else
     * @param unitValue the price of one piece; zero when it is not known
     * @param paidBy the vouchers that it was bought with, and for how much each; none when it was not bought
     * @param explanation why its value is not what the vouchers say; null when it is
     * @param date when it came; null for those that were there before
     * @param disposed when it went; null when it did not
     * @param income what it brought then
     */
    public record Holding(
            int row,
            UnitCode unit,
            AssetKind kind,
            @Nullable String use,
            int count,
            String number,
            String name,
            Money unitValue,
            boolean fiscal,
            Acquisition acquired,
            Map<String, Money> paidBy,
            @Nullable String explanation,
            @Nullable LocalDate date,
            @Nullable LocalDate disposed,
            Money income,
            @Nullable String receipt) {}

    @Override
    public String name() {
        return "assets.csv";
    }

    @Override
    public String meaningZh() {
        return "资产";
    }

    @Override
    public Class<Holding> rowType() {
        return Holding.class;
    }

    @Override
    public FileForm<Holding> form(Ledger before) {
        Registers registers = new Registers(before);
        CellForm date = CellForm.dateOf(registers.year().value());
        CellForm amount = CellForm.amountOfZeroOrMore();
        return new FileForm<>(
                List.of(
                        registers.unit(),
                        Column.of("kind", "类别：车辆、通用设备、专用设备、其他", CellForm.oneOf(AssetKind.values())),
                        Column.of("use", "车辆用途，其他资产留空", CellForm.text().orEmpty()),
                        Column.of("count", "数量", CellForm.count()),
                        Column.mayBeLeftOut("asset", "资产编号", CellForm.text()),
                        Column.mayBeLeftOut("name", "资产名称", CellForm.text()),
                        Column.mayBeLeftOut("value_yuan", "单价（元）", amount),
                        Column.mayBeLeftOut("fiscal", "是否财政资金，不填为是", CellForm.oneOf(List.of("true", "false"))),
                        Column.mayBeLeftOut("acquired", "来源，不填为年初已有", CellForm.oneOf(Acquisition.values())),
                        Column.mayBeLeftOut("voucher", "购置的支付凭证号；多笔时附金额，如 A1=100.00;A2=50.00", CellForm.text()),
                        Column.mayBeLeftOut("explanation", "价值与所付金额不一致的说明", CellForm.text()),
                        Column.mayBeLeftOut("date", "取得日期", date),
                        Column.mayBeLeftOut("disposed", "处置日期", date),
                        Column.mayBeLeftOut("income_yuan", "处置收入（元）", amount),
                        Column.mayBeLeftOut("treasury_receipt", "处置收入缴库凭证号", CellForm.text())),
                row -> row.text("asset").isEmpty() ? row.joined("unit", "kind", "use") : row.joined("unit", "asset"),
                row -> holding(row, AssetRules.of(new UnitYear(row.unit(), registers.year()))));
    }

    private static Holding holding(Row row, AssetRules rules) {
        AssetKind kind = AssetKind.valueOf(row.text("kind"));
        String use = row.textOrNull("use");
        String acquired = row.textOrNull("acquired");
        Acquisition acquisition = acquired == null ? Acquisition.OPENING : Acquisition.valueOf(acquired);
        String voucher = row.textOrNull("voucher");
        Money income = money(row, "income_yuan");
        String receipt = row.textOrNull("treasury_receipt");
        requireUse(kind, use, rules);
        if ((acquisition == Acquisition.BOUGHT) != (voucher != null)) {
            throw new NotAccepted("voucher", "the voucher of what was bought, and nothing else", "购置的资产须填，其他留空");
        }
        if (income.isPositive() != (receipt != null)) {
            throw new NotAccepted("treasury_receipt", "the receipt of an income, and nothing else", "有处置收入须填，否则留空");
        }
        String number = row.textOrNull("asset");
        String name = row.textOrNull("name");
        int count = Integer.parseInt(row.text("count"));
        Money value = money(row, "value_yuan");
        return new Holding(
                row.number(),
                row.unit(),
                kind,
                use,
                count,
                number == null ? "ZC-" + row.number() : number,
                name == null ? nameOf(kind, use, rules) : name,
                value,
                !row.text("fiscal").equals("false"),
                acquisition,
                voucher == null
                        ? Map.of()
                        : paidBy(voucher, Money.ofFen(Math.multiplyExact(value.fen(), (long) count))),
                row.textOrNull("explanation"),
                date(row, "date"),
                date(row, "disposed"),
                income,
                receipt);
    }

    /** One voucher paid all of it, unless the cell says for how much each did. */
    private static Map<String, Money> paidBy(String cell, Money value) {
        Map<String, Money> paidBy = new LinkedHashMap<>();
        for (String part : cell.split(";", -1)) {
            int amount = part.lastIndexOf('=');
            if (amount < 0) {
                paidBy.put(part, value);
            } else {
                paidBy.put(part.substring(0, amount), amountOf(part.substring(amount + 1)));
            }
        }
        return paidBy;
    }

    private static Money amountOf(String text) {
        try {
            return Money.ofYuan(text);
        } catch (IllegalArgumentException e) {
            throw new NotAccepted(
                    "voucher", "vouchers with amounts such as A1=100.00;A2=50.00", "形如 A1=100.00;A2=50.00");
        }
    }

    private static String nameOf(AssetKind kind, @Nullable String use, AssetRules rules) {
        return use == null ? kind.name() : rules.vehicleUses().getOrDefault(use, use);
    }

    private static void requireUse(AssetKind kind, @Nullable String use, AssetRules rules) {
        if (kind == AssetKind.VEHICLE ? use == null || !rules.vehicleUses().containsKey(use) : use != null) {
            String uses = String.join(", ", rules.vehicleUses().keySet());
            throw new NotAccepted(
                    "use", "for a vehicle one of " + uses + ", and nothing else", "车辆须填其中之一：" + uses + "，其他留空");
        }
    }

    private static Money money(Row row, String column) {
        return row.text(column).isEmpty() ? Money.ZERO : row.money(column);
    }

    private static @Nullable LocalDate date(Row row, String column) {
        String text = row.textOrNull(column);
        return text == null ? null : LocalDate.parse(text);
    }

    /** What was there before is registered when the year opens, all else on its day or, without one, at the end. */
    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        for (Holding holding : ledger.rows(Holding.class)) {
            if (holding.count() == 0) {
                continue;
            }
            LocalDate date = holding.date();
            if (date != null) {
                year.dated(register(postings, holding, date));
            } else if (holding.acquired() == Acquisition.OPENING) {
                year.opening(register(postings, holding, postings.start()));
            } else {
                year.closing(register(postings, holding, postings.year().lastDay()));
            }
            LocalDate disposed = holding.disposed();
            if (disposed != null) {
                boolean atTheEnd = date == null && holding.acquired() != Acquisition.OPENING;
                dispose(postings, holding, disposed).forEach(atTheEnd ? year::closing : year::dated);
            }
        }
    }

    private Posting register(Postings postings, Holding holding, LocalDate date) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("assetNo", holding.number());
        data.put("kind", holding.kind());
        data.put("name", holding.name());
        data.put("count", holding.count());
        data.put("unitValueFen", holding.unitValue());
        if (holding.use() != null) {
            data.put("use", holding.use());
        }
        data.put("fiscal", holding.fiscal());
        data.put("acquisition", holding.acquired());
        data.put(
                "paidBy",
                holding.paidBy().entrySet().stream()
                        .map(paid -> Map.of("voucher", paid.getKey(), "amountFen", paid.getValue()))
                        .toList());
        if (holding.explanation() != null) {
            data.put("explanation", holding.explanation());
        }
        return postings.byKeeper(holding.unit(), "unit-clerk", "register-asset", source(holding.row()), date, data);
    }

    /** One asks, another approves, and the treasury, whose the income is, completes it. */
    private List<Posting> dispose(Postings postings, Holding holding, LocalDate date) {
        String number = "CZ-" + holding.row();
        DisposalMethod method = holding.income().isPositive() ? DisposalMethod.SOLD : DisposalMethod.SCRAPPED;
        Map<String, Object> asked =
                Map.of("disposalNo", number, "assetNo", holding.number(), "method", method, "reason", "ledger");
        Map<String, Object> completed = new LinkedHashMap<>();
        completed.put("disposalNo", number);
        completed.put("incomeFen", holding.income());
        if (holding.receipt() != null) {
            completed.put("treasuryReceipt", holding.receipt());
        }
        String source = source(holding.row());
        return List.of(
                postings.byKeeper(holding.unit(), "unit-clerk", "request-disposal", source, date, asked),
                postings.byKeeper(
                        holding.unit(),
                        "unit-reviewer",
                        "approve-disposal",
                        source,
                        date,
                        Map.of("disposalNo", number)),
                postings.byKeeper(holding.unit(), "treasury", "complete-disposal", source, date, completed));
    }
}
