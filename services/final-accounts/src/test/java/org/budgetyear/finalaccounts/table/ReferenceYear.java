package org.budgetyear.finalaccounts.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.ContractClass;
import org.budgetyear.finalaccounts.book.Count;
import org.budgetyear.finalaccounts.book.Counted;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.Explanation;
import org.budgetyear.finalaccounts.book.Fact;
import org.budgetyear.finalaccounts.book.LabelledAmount;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.finalaccounts.book.UnitRecords;
import org.budgetyear.finalaccounts.book.Words;
import org.budgetyear.model.appropriations.DutySection;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** The reference year's ledger folded straight into a book (payment basis: receipts are what was paid). */
public final class ReferenceYear {

    private static final String ROOT = "/org/budgetyear/reference/haizhu-2017/";

    private ReferenceYear() {}

    public static DepartmentBook book() {
        List<UnitBook> units =
                rows("ledger/units.csv").stream().map(ReferenceYear::unit).toList();
        Map<String, Money> prior = new HashMap<>();
        rows("ledger/prior-year.csv").forEach(row -> prior.put(row.get("metric"), yuan(row, "amount_yuan")));
        return new DepartmentBook(
                new UnitCode("440105-701"), "广州市海珠区人民政府政务管理办公室", new FiscalYear(2017), "2017", units, prior);
    }

    /** With the duties and explanations that the ledger gives. */
    public static DepartmentBook explained() {
        return book().withWords(new Words(
                rows("ledger/duties.csv").stream()
                        .map(row -> new DutySection(cell(row, "heading"), cell(row, "text")))
                        .toList(),
                rows("ledger/explanations.csv").stream()
                        .map(row -> new Explanation(cell(row, "scope"), cell(row, "figure_hash"), cell(row, "text")))
                        .toList()));
    }

    /** The text of a file of the reference year. */
    public static String text(String file) {
        try (InputStream in = Objects.requireNonNull(ReferenceYear.class.getResourceAsStream(ROOT + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a CSV file by column. */
    public static List<Map<String, String>> rows(String file) {
        List<List<String>> lines = text(file).lines().map(ReferenceYear::fields).toList();
        List<String> header = lines.getFirst();
        return lines.stream()
                .skip(1)
                .map(fields -> {
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < header.size(); i++) {
                        row.put(header.get(i), fields.get(i));
                    }
                    return row;
                })
                .toList();
    }

    private static UnitBook unit(Map<String, String> row) {
        UnitCode unit = new UnitCode(cell(row, "unit"));
        List<Fact> facts = new ArrayList<>();
        own("ledger/quotas.csv", unit).forEach(quota -> {
            facts.add(fact(quota, Measure.OPENING_BUDGET, yuan(quota, "opening_yuan")));
            facts.add(fact(quota, Measure.BUDGET_CHANGE, yuan(quota, "change_yuan")));
        });
        own("ledger/payments.csv", unit).forEach(payment -> {
            facts.add(fact(payment, Measure.SPEND, yuan(payment, "amount_yuan")));
            facts.add(fact(payment, Measure.RECEIPT, yuan(payment, "amount_yuan")));
        });
        own("ledger/zero-fund-lines.csv", unit).forEach(line -> facts.add(fact(line, Measure.LINE, Money.ZERO)));
        Map<ThreePublicItem, Money> ceilings = new HashMap<>();
        own("ledger/three-public-budget.csv", unit)
                .forEach(each -> ceilings.put(ThreePublicItem.valueOf(cell(each, "item")), yuan(each, "amount_yuan")));
        List<LabelledAmount> procured = own("ledger/contracts.csv", unit).stream()
                .map(each -> new LabelledAmount(
                        Measure.PROCURED,
                        new ContractClass(
                                        ProcurementKind.valueOf(cell(each, "kind")),
                                        SupplierSize.valueOf(cell(each, "supplier_size")),
                                        false)
                                .labels(),
                        yuan(each, "amount_yuan")))
                .toList();
        Map<ProjectCode, String> projects = new HashMap<>();
        own("ledger/projects.csv", unit)
                .forEach(each -> projects.put(new ProjectCode(cell(each, "project")), cell(each, "name")));
        return new UnitBook(
                unit,
                cell(row, "name"),
                UnitKind.valueOf(cell(row, "kind")),
                false,
                facts,
                counts(unit),
                ceilings,
                projects,
                new UnitRecords(Map.of(), Map.of(), List.of(), List.of(), procured));
    }

    private static List<Count> counts(UnitCode unit) {
        return own("ledger/assets.csv", unit).stream()
                .flatMap(row -> {
                    long count = Long.parseLong(cell(row, "count"));
                    return Stream.of(
                            new Count(Counted.FISCAL_VEHICLES, null, count),
                            new Count(Counted.VEHICLES_AT_OPENING, null, count),
                            new Count(Counted.VEHICLES, cell(row, "use"), count));
                })
                .toList();
    }

    private static Fact fact(Map<String, String> row, Measure measure, Money amount) {
        String nature = row.getOrDefault("nature", "");
        String project = row.getOrDefault("project", "");
        String economic = row.getOrDefault("economic", "");
        return new Fact(
                new UnitCode(cell(row, "unit")),
                measure,
                Fund.valueOf(cell(row, "fund")),
                new FunctionCode(cell(row, "function")),
                nature.isEmpty() ? null : Nature.valueOf(nature),
                project.isEmpty() ? null : new ProjectCode(project),
                measure != Measure.SPEND || economic.isEmpty() ? null : new EconomicCode(economic),
                amount);
    }

    private static List<Map<String, String>> own(String file, UnitCode unit) {
        return rows(file).stream()
                .filter(row -> cell(row, "unit").equals(unit.value()))
                .toList();
    }

    private static Money yuan(Map<String, String> row, String column) {
        return Money.ofYuan(cell(row, column));
    }

    private static String cell(Map<String, String> row, String column) {
        @Nullable String value = row.get(column);
        return Objects.requireNonNull(value, column);
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
