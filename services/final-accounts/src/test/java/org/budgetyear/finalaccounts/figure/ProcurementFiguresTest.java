package org.budgetyear.finalaccounts.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgetyear.finalaccounts.book.ContractClass;
import org.budgetyear.finalaccounts.book.LabelledAmount;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.book.UnitRecords;
import org.budgetyear.finalaccounts.table.TestBook;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.money.Money;
import org.junit.jupiter.api.Test;

class ProcurementFiguresTest {

    private final Map<String, String> figures = Figures.of(new TestBook()
                    .records(procured(
                            procured(ProcurementKind.GOODS, SupplierSize.LARGE, false, 20_000_000),
                            procured(ProcurementKind.SERVICES, SupplierSize.MEDIUM, false, 40_000_000),
                            procured(ProcurementKind.SERVICES, SupplierSize.SMALL, true, 30_000_000),
                            procured(ProcurementKind.WORKS, SupplierSize.MICRO, true, 10_000_000)))
                    .book())
            .stream()
            .collect(Collectors.toMap(Figure::metric, Figure::printed));

    @Test
    void kindsAddUpToTheTotal() {
        assertThat(figures)
                .containsEntry("procurement.total", "100.00")
                .containsEntry("procurement.goods", "20.00")
                .containsEntry("procurement.works", "10.00")
                .containsEntry("procurement.services", "70.00")
                .containsEntry("procurement.services_pct", "70.00");
    }

    @Test
    void smallAndMicroSuppliersAreAPartOfTheSmallAndMediumOnes() {
        assertThat(figures)
                .containsEntry("procurement.sme", "80.00")
                .containsEntry("procurement.sme_pct", "80.00")
                .containsEntry("procurement.small_and_micro", "40.00")
                .containsEntry("procurement.small_and_micro_pct", "50.00");
    }

    @Test
    void whatWasReservedIsToldAndTheShareOfEachKind() {
        assertThat(figures)
                .containsEntry("procurement.reserved_for_sme", "40.00")
                .containsEntry("procurement.goods.sme_pct", "0.00")
                .containsEntry("procurement.works.sme_pct", "100.00");
    }

    @Test
    void aDepartmentWithoutContractsHasNoShares() {
        Map<String, Figure> none = Figures.of(new TestBook().book()).stream()
                .collect(Collectors.toMap(Figure::metric, Function.identity()));
        assertThat(none.get("procurement.total")).extracting(Figure::printed).isEqualTo("0.00");
        assertThat(none.get("procurement.sme_pct")).extracting(Figure::absence).isEqualTo(Absence.ZERO_BASE);
    }

    private static UnitRecords procured(LabelledAmount... amounts) {
        return new UnitRecords(Map.of(), Map.of(), List.of(), List.of(), List.of(amounts));
    }

    private static LabelledAmount procured(ProcurementKind kind, SupplierSize size, boolean reserved, long fen) {
        return new LabelledAmount(Measure.PROCURED, new ContractClass(kind, size, reserved).labels(), Money.ofFen(fen));
    }
}
