package org.budgetyear.standalone.ledger.file;

import static org.budgetyear.standalone.ledger.form.Posting.Context.PROCUREMENT;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
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

/**
 * Procurement contracts that were signed in the year, or go on from an earlier one. The ledger says nothing of budgets and plans: each kind is budgeted,
 * and each plan filed, for what its contracts come to. A contract that says nothing of prepayment may be prepaid in full,
 * for a ledger need not tell of acceptances.
 */
public final class ContractsFile implements LedgerFile<ContractsFile.Contract> {

    private static final String UNNAMED_SUPPLIER = "账簿未列明供应商";
    private static final CellForm YES_OR_NO = CellForm.oneOf(List.of("true", "false"));

    /**
     * A contract. What the ledger leaves out is made of the row: its number and its plan's; its function is that of the
     * unit's first quota, its economic code the usual one of its kind.
     *
     * @param schedule what is to be paid this year and later
     * @param before null for one that was signed in this year
     */
    public record Contract(
            int row,
            UnitCode unit,
            ProcurementKind kind,
            SupplierSize supplierSize,
            Money amount,
            String contract,
            String plan,
            String supplier,
            boolean reservedForSme,
            FunctionCode function,
            EconomicCode economic,
            @Nullable LocalDate date,
            List<SchedulePart> schedule,
            Money prepayment,
            @Nullable Before before) {}

    /** What was done in earlier years under a contract that goes on in this one. */
    public record Before(Money paid, Money accepted) {}

    @Override
    public String name() {
        return "contracts.csv";
    }

    @Override
    public String meaningZh() {
        return "政府采购合同";
    }

    @Override
    public Class<Contract> rowType() {
        return Contract.class;
    }

    @Override
    public FileForm<Contract> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                Stream.concat(
                                Stream.of(
                                        registers.unit(),
                                        Column.of("kind", "类别：货物、工程、服务", CellForm.oneOf(ProcurementKind.values())),
                                        Column.of(
                                                "supplier_size",
                                                "供应商规模：大、中、小、微",
                                                CellForm.oneOf(SupplierSize.values())),
                                        Column.of("amount_yuan", "合同金额（元）", CellForm.amountAboveZero())),
                                whatMayBeLeftOut(registers))
                        .toList(),
                // Two contracts without a number may have the same amount, so such rows may repeat.
                row -> row.text("contract").isEmpty() ? "" : row.joined("unit", "contract"),
                row -> contract(row, before, registers));
    }

    private static Stream<Column> whatMayBeLeftOut(Registers registers) {
        return Stream.of(
                Column.mayBeLeftOut("contract", "合同编号", CellForm.text()),
                Column.mayBeLeftOut("supplier", "供应商", CellForm.text()),
                Column.mayBeLeftOut("plan", "采购计划编号", CellForm.text()),
                Column.mayBeLeftOut(
                        "date", "签订日期", CellForm.dateOf(registers.year().value())),
                Column.mayBeLeftOut("reserved_for_sme", "是否面向中小企业预留：true、false", YES_OR_NO),
                Column.mayBeLeftOut(
                        "economic", "部门预算支出经济分类科目编码（5 位）", registers.economic().form()),
                Column.mayBeLeftOut("this_year_yuan", "本年应付金额（元）；不填为全部", CellForm.amountAboveZero()),
                Column.mayBeLeftOut("fund", "预留资金的指标：资金来源；不填则不预留", CellForm.oneOf(Fund.values())),
                Column.mayBeLeftOut(
                        "function", "支出功能分类科目编码（7 位）", registers.function().form()),
                Column.mayBeLeftOut("nature", "预留资金的指标：支出性质", CellForm.oneOf(Nature.values())),
                Column.mayBeLeftOut(
                        "project", "预留资金的指标：项目编码", Registers.project().form()),
                Column.mayBeLeftOut("prepayment_yuan", "可预付金额（元）；不填为全部", CellForm.amountOfZeroOrMore()),
                Column.mayBeLeftOut("schedule", "付款计划，代替本年应付金额和指标，如 " + ContractSchedule.EXAMPLE, CellForm.prose()),
                Column.mayBeLeftOut("paid_before_yuan", "以前年度签订的合同：以前年度已付（元）", CellForm.amountOfZeroOrMore()),
                Column.mayBeLeftOut("accepted_before_yuan", "以前年度签订的合同：以前年度已验收（元）", CellForm.amountOfZeroOrMore()));
    }

    private static Contract contract(Row row, Ledger before, Registers registers) {
        ProcurementKind kind = ProcurementKind.valueOf(row.text("kind"));
        String date = row.text("date");
        return new Contract(
                row.number(),
                row.unit(),
                kind,
                SupplierSize.valueOf(row.text("supplier_size")),
                row.money("amount_yuan"),
                given(row, "contract", "LEDGER-" + row.number()),
                given(row, "plan", "LEDGER-" + row.number()),
                given(row, "supplier", UNNAMED_SUPPLIER),
                row.text("reserved_for_sme").equals("true"),
                row.text("function").isEmpty() ? functionOfUnit(row, before) : row.function(),
                new EconomicCode(given(row, "economic", usualEconomic(kind))),
                date.isEmpty() ? null : LocalDate.parse(date),
                ContractSchedule.of(row, registers),
                row.money(row.text("prepayment_yuan").isEmpty() ? "amount_yuan" : "prepayment_yuan"),
                before(row));
    }

    private static @Nullable Before before(Row row) {
        if (row.text("paid_before_yuan").isEmpty()
                != row.text("accepted_before_yuan").isEmpty()) {
            throw new NotAccepted("accepted_before_yuan", "an amount beside paid_before_yuan", "与以前年度已付同时填写");
        }
        return row.text("paid_before_yuan").isEmpty()
                ? null
                : new Before(row.money("paid_before_yuan"), row.money("accepted_before_yuan"));
    }

    /** @throws NotAccepted when the row names a contract that its unit has not signed */
    static String requireContract(Row row, Ledger before) {
        String number = row.text("contract");
        return before.rows(Contract.class).stream()
                .filter(contract -> contract.unit().equals(row.unit())
                        && contract.contract().equals(number))
                .map(Contract::contract)
                .findAny()
                .orElseThrow(() -> new NotAccepted(
                        "contract", "a contract of this unit in contracts.csv", " contracts.csv 中该单位的合同"));
    }

    private static String given(Row row, String column, String otherwise) {
        String text = row.text(column);
        return text.isEmpty() ? otherwise : text;
    }

    private static FunctionCode functionOfUnit(Row row, Ledger before) {
        return before.rows(QuotasFile.Quota.class).stream()
                .filter(quota -> quota.unit().equals(row.unit()))
                .map(quota -> quota.line().function())
                .findFirst()
                .orElseThrow(() -> new NotAccepted(
                        "function", "a functional code, as the unit has no quota", "该单位没有指标，须填支出功能分类科目编码"));
    }

    /** 办公设备购置, 维修（护）费 and 委托业务费, which every year's chart has. */
    private static String usualEconomic(ProcurementKind kind) {
        return switch (kind) {
            case GOODS -> "31002";
            case WORKS -> "30213";
            case SERVICES -> "30227";
        };
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        List<Contract> contracts = ledger.rows(Contract.class);
        List<Contract> signed =
                contracts.stream().filter(contract -> contract.before() == null).toList();
        sums(signed, contract -> contract.unit() + "|" + contract.kind())
                .forEach((first, sum) -> year.opening(postings.byBureau(
                        PROCUREMENT,
                        first.unit(),
                        "set-procurement-budget",
                        source(first.row()),
                        postings.start(),
                        Map.of("kind", first.kind(), "amountFen", sum))));
        sums(signed, contract -> contract.unit() + "|" + contract.plan()).forEach((first, sum) -> {
            year.opening(byUnit(postings, first, "unit-clerk", "file-plan", postings.start(), plan(first, sum)));
            year.opening(byUnit(
                    postings, first, "unit-reviewer", "approve-plan", postings.start(), Map.of("plan", first.plan())));
        });
        contracts.forEach(contract -> year.dated(byUnit(
                postings,
                contract,
                "unit-clerk",
                contract.before() == null ? "sign-contract" : "continue-contract",
                contract.date() == null ? postings.start() : contract.date(),
                terms(contract))));
    }

    /** The sum of the contracts of each group, by the first contract of the group. */
    private static Map<Contract, Money> sums(List<Contract> contracts, Function<Contract, String> group) {
        Map<String, List<Contract>> groups =
                contracts.stream().collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
        Map<Contract, Money> sums = new LinkedHashMap<>();
        groups.values()
                .forEach(of -> sums.put(
                        of.getFirst(),
                        Money.sum(of.stream().map(Contract::amount).toList())));
        return sums;
    }

    private Posting byUnit(
            Postings postings,
            Contract contract,
            String role,
            String command,
            LocalDate date,
            Map<String, Object> data) {
        return postings.byUnit(PROCUREMENT, contract.unit(), role, command, source(contract.row()), date, data);
    }

    private static Map<String, Object> plan(Contract contract, Money amount) {
        return Map.of(
                "plan",
                contract.plan(),
                "kind",
                contract.kind(),
                "function",
                contract.function(),
                "economic",
                contract.economic(),
                "amountFen",
                amount,
                "name",
                "采购计划 " + contract.plan());
    }

    private static Map<String, Object> terms(Contract contract) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("contract", contract.contract());
        data.put("kind", contract.kind());
        data.put("supplier", contract.supplier());
        data.put("supplierSize", contract.supplierSize());
        data.put("reservedForSme", contract.reservedForSme());
        data.put("totalFen", contract.amount());
        data.put("schedule", contract.schedule());
        data.put("prepaymentFen", contract.prepayment());
        Before before = contract.before();
        if (before == null) {
            data.put("plan", contract.plan());
        } else {
            data.put("paidBeforeFen", before.paid());
            data.put("acceptedFen", before.accepted());
        }
        return data;
    }
}
