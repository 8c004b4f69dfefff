package org.budgetyear.procurement.contracting;

import static org.budgetyear.procurement.contracting.Given.LINE;
import static org.budgetyear.procurement.contracting.Given.OPENED;
import static org.budgetyear.procurement.contracting.Given.SUPPLIER;
import static org.budgetyear.procurement.contracting.Given.accepted;
import static org.budgetyear.procurement.contracting.Given.ending;
import static org.budgetyear.procurement.contracting.Given.funded;
import static org.budgetyear.procurement.contracting.Given.given;
import static org.budgetyear.procurement.contracting.Given.thisYear;
import static org.budgetyear.procurement.contracting.Given.yuan;

import java.util.List;
import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.model.contract.ContractShare;
import org.budgetyear.model.contract.ContractStanding;
import org.budgetyear.model.contract.ContractTerms;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.procurement.ContractBroughtForward;
import org.budgetyear.model.procurement.ContractCarriedOver;
import org.budgetyear.model.procurement.ContractCompleted;
import org.budgetyear.model.procurement.ContractContinued;
import org.budgetyear.model.procurement.ContractFundingRequested;
import org.budgetyear.model.procurement.ProcurementClosed;
import org.budgetyear.procurement.command.BringForwardContract;
import org.budgetyear.procurement.command.CarryOverContract;
import org.budgetyear.procurement.command.ContinueContract;
import org.budgetyear.procurement.refusal.ContractDiffersFromLastYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one year says of a contract, and what the next one holds people to. */
class HandoverTest {

    private static final ContractStanding STANDING = new ContractStanding(
            ProcurementKind.SERVICES, SUPPLIER, SupplierSize.SMALL, true, yuan("500"), yuan("280"), yuan("250"));
    private static final ContractBroughtForward BROUGHT_FORWARD = new ContractBroughtForward("C1", STANDING);

    @Test
    void aContractIsHandedOnAsItStandsAtTheEndOfTheYear() {
        funded(accepted("A1", "250", "250"))
                .when(new CarryOverContract("C1", yuan("280")))
                .then(new ContractCarriedOver("C1", STANDING));
        given().when(new BringForwardContract("C1", STANDING)).then(BROUGHT_FORWARD);
        given(OPENED, new ProcurementClosed("seal-1"))
                .when(new BringForwardContract("C1", STANDING))
                .thenNothingChanges();
    }

    @Test
    void aContractThatHasEndedIsNot() {
        funded(
                        accepted("A1", "500", "500"),
                        ending("e-1", ContractEnd.COMPLETION),
                        new ContractCompleted("e-1", "C1", yuan("500")))
                .when(new CarryOverContract("C1", yuan("500")))
                .thenNothingChanges();
        given(OPENED).when(new CarryOverContract("C1", yuan("500"))).thenNothingChanges();
    }

    @Test
    void whatIsSaidOfItIsWhatLastYearLeft() {
        given(OPENED, BROUGHT_FORWARD)
                .when(goOn("SERVICES", SUPPLIER, "SMALL", true, "500", "280", "250"))
                .thenDeferred(
                        new ContractContinued(
                                "C1",
                                ProcurementKind.SERVICES,
                                SUPPLIER,
                                SupplierSize.SMALL,
                                true,
                                yuan("500"),
                                yuan("280"),
                                yuan("250"),
                                List.of(thisYear("220")),
                                yuan("50")),
                        new ContractFundingRequested(
                                "c-1",
                                "C1",
                                new ContractTerms(
                                        SUPPLIER,
                                        List.of(new ContractShare(LINE, yuan("220"))),
                                        yuan("50"),
                                        yuan("250"),
                                        yuan("280"))));
    }

    @ParameterizedTest
    @CsvSource({
        "GOODS, 某某公司, SMALL, true, 500, 280, 250, kind, SERVICES, GOODS",
        "SERVICES, 别的公司, SMALL, true, 500, 280, 250, supplier, 某某公司, 别的公司",
        "SERVICES, 某某公司, MICRO, true, 500, 280, 250, supplierSize, SMALL, MICRO",
        "SERVICES, 某某公司, SMALL, false, 500, 280, 250, reservedForSme, true, false",
        "SERVICES, 某某公司, SMALL, true, 600, 280, 250, totalFen, 50000, 60000",
        "SERVICES, 某某公司, SMALL, true, 500, 279.99, 250, paidBeforeFen, 28000, 27999",
        "SERVICES, 某某公司, SMALL, true, 500, 280, 300, acceptedFen, 25000, 30000"
    })
    void whatIsSaidOtherwiseIsRefusedWithBothNumbers(
            String kind,
            String supplier,
            String size,
            boolean reserved,
            String total,
            String paid,
            String accepted,
            String field,
            String lastYear,
            String asked) {
        given(OPENED, BROUGHT_FORWARD)
                .when(goOn(kind, supplier, size, reserved, total, paid, accepted))
                .thenRefused(new ContractDiffersFromLastYear("C1", field, lastYear, asked));
    }

    @Test
    void whatLastYearCorrectedAfterItsSealHoldsFromThen() {
        given(
                        OPENED,
                        BROUGHT_FORWARD,
                        new ContractBroughtForward(
                                "C1",
                                new ContractStanding(
                                        ProcurementKind.SERVICES,
                                        SUPPLIER,
                                        SupplierSize.SMALL,
                                        true,
                                        yuan("500"),
                                        yuan("270"),
                                        yuan("250"))))
                .when(goOn("SERVICES", SUPPLIER, "SMALL", true, "500", "280", "250"))
                .thenRefused(new ContractDiffersFromLastYear("C1", "paidBeforeFen", "27000", "28000"));
    }

    private static ContinueContract goOn(
            String kind, String supplier, String size, boolean reserved, String total, String paid, String accepted) {
        return new ContinueContract(
                "C1",
                ProcurementKind.valueOf(kind),
                supplier,
                SupplierSize.valueOf(size),
                reserved,
                yuan(total),
                yuan(paid),
                yuan(accepted),
                List.of(thisYear(yuan(total).minus(yuan(paid)).toYuan())),
                yuan("50"));
    }
}
