package org.budgetyear.finalaccounts.check;

import java.util.List;
import java.util.Map;
import org.budgetyear.finalaccounts.book.ContractClass;
import org.budgetyear.finalaccounts.book.Count;
import org.budgetyear.finalaccounts.book.Counted;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.LabelledAmount;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.finalaccounts.book.UnitRecords;
import org.budgetyear.finalaccounts.book.Words;
import org.budgetyear.model.appropriations.DutySection;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;

/** A department of 2024 with two units and every kind of fund; what was budgeted was received and spent. */
public final class Department2024 {

    private static final String PAID = """
            1 GENERAL_PUBLIC 2010301 BASIC - 30101 100000000
            1 GENERAL_PUBLIC 2010301 BASIC - 30231 3000000
            1 GENERAL_PUBLIC 2210201 BASIC - 30113 10000000
            1 GENERAL_PUBLIC 2010302 PROJECT P01 30227 2000000
            2 GENERAL_PUBLIC 2010350 BASIC - 30101 50000000
            2 GOVERNMENT_FUND 2120801 PROJECT P02 30227 5000000
            2 STATE_CAPITAL 2230105 PROJECT P03 30227 4000000
            """;

    private static final String OTHER =
            "2 RECEIPT OTHER 2010350 - - - 7000000; 2 SPEND OTHER 2010350 BASIC - 30201 7000000;"
                    + "2 OPENING GOVERNMENT_FUND 2120801 PROJECT P02 - 1000000;"
                    + "2 CARRIED_OVER GOVERNMENT_FUND 2120801 PROJECT P02 - 1000000";

    /** The one car was there when the year began. */
    private static final List<Count> CAR = List.of(
            new Count(Counted.VEHICLES_AT_OPENING, null, 1),
            new Count(Counted.VEHICLES, "OTHER", 1),
            new Count(Counted.FISCAL_VEHICLES, null, 1));

    private static final UnitRecords BOUGHT = new UnitRecords(
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(new LabelledAmount(
                    Measure.PROCURED,
                    new ContractClass(ProcurementKind.SERVICES, SupplierSize.SMALL, false).labels(),
                    Money.ofFen(2_000_000))));

    private Department2024() {}

    public static DepartmentBook book() {
        DepartmentBook empty = new DepartmentBook(
                new UnitCode("801"),
                "测试部门",
                new FiscalYear(2024),
                "2024",
                List.of(
                        unit(
                                "801001",
                                UnitKind.ADMINISTRATIVE,
                                CAR,
                                Map.of(ThreePublicItem.VEHICLE_OPERATION, Money.ofFen(3_000_000)),
                                BOUGHT),
                        unit("801002", UnitKind.PUBLIC_INSTITUTION, List.of(), Map.of(), UnitRecords.NONE)),
                Map.of());
        ReportInTheMaking report = new ReportInTheMaking(empty).with(OTHER);
        PAID.lines().forEach(line -> {
            String[] words = line.split(" ", -1);
            String dimensions = words[1] + " " + words[2] + " " + words[3] + " " + words[4];
            report.with(words[0] + " SPEND " + dimensions + " " + words[5] + " " + words[6]);
            report.with(words[0] + " RECEIPT " + dimensions + " - " + words[6]);
            report.with(words[0] + " OPENING_BUDGET " + dimensions + " - " + words[6]);
        });
        return report.book().withWords(new Words(List.of(new DutySection("宗旨", "办理政务")), List.of()));
    }

    private static UnitBook unit(
            String code, UnitKind kind, List<Count> counts, Map<ThreePublicItem, Money> ceilings, UnitRecords records) {
        return new UnitBook(
                new UnitCode(code),
                "单位" + code,
                kind,
                false,
                List.of(),
                counts,
                ceilings,
                Map.<ProjectCode, String>of(),
                records);
    }
}
