package org.budgetyear.standalone.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.file.ContractsFile;
import org.budgetyear.standalone.ledger.file.PaymentsFile;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.Posting;
import org.budgetyear.standalone.ledger.form.YearPostings;
import org.junit.jupiter.api.Test;

class ContractsInLedgerTest {

    private static final String SHORT = "unit,kind,supplier_size,amount_yuan\n";
    private static final String FULL = "unit,kind,supplier_size,amount_yuan,contract,supplier,plan,date,"
            + "reserved_for_sme,economic,this_year_yuan,fund,function,nature,project\n";

    @Test
    void aKindIsBudgetedAndAPlanFiledForWhatItsContractsComeTo() throws IOException {
        List<Posting> postings = postings(SHORT
                + "440105-701001,SERVICES,SMALL,10.00\n"
                + "440105-701001,SERVICES,SMALL,10.00\n"
                + "440105-701001,GOODS,LARGE,5.00\n");

        assertThat(postings)
                .extracting(Posting::command)
                .containsExactly(
                        "set-procurement-budget",
                        "set-procurement-budget",
                        "file-plan",
                        "approve-plan",
                        "file-plan",
                        "approve-plan",
                        "file-plan",
                        "approve-plan",
                        "sign-contract",
                        "sign-contract",
                        "sign-contract");
        assertThat(postings.getFirst().data())
                .containsEntry("kind", ProcurementKind.SERVICES)
                .containsEntry("amountFen", Money.ofYuan("20.00"));
        assertThat(postings).extracting(Posting::id).doesNotHaveDuplicates();
        assertThat(postings.get(2).actor()).isNotEqualTo(postings.get(3).actor());
    }

    @Test
    void whatTheLedgerLeavesOutIsMadeOfTheRow() throws IOException {
        ContractsFile.Contract contract = contract(SHORT + "440105-701001,SERVICES,SMALL,10.00\n");

        assertThat(contract.contract()).isEqualTo("LEDGER-2");
        assertThat(contract.economic().value()).isEqualTo("30227");
        assertThat(contract.function().value()).isEqualTo("2010301");
        assertThat(contract.schedule())
                .containsExactly(new SchedulePart(new FiscalYear(2017), Money.ofYuan("10.00"), null));
    }

    @Test
    void aContractMayNameItsLineAndWhatIsDueThisYear() throws IOException {
        ContractsFile.Contract contract = contract(FULL
                + "440105-701001,SERVICES,SMALL,10.00,HT1,某公司,P1,2017-05-02,true,30213,6.00,GENERAL_PUBLIC,2010301,"
                + "PROJECT,P01\n");

        assertThat(contract.date()).isEqualTo(LocalDate.of(2017, 5, 2));
        assertThat(contract.reservedForSme()).isTrue();
        assertThat(contract.schedule())
                .containsExactly(
                        new SchedulePart(
                                new FiscalYear(2017),
                                Money.ofYuan("6.00"),
                                QuotaLine.ofKey("GENERAL_PUBLIC|2010301|PROJECT|P01")),
                        new SchedulePart(new FiscalYear(2018), Money.ofYuan("4.00"), null));
    }

    @Test
    void aContractIsPaidToItsSupplierWhenTheLedgerNamesNobody() throws IOException {
        Ledger ledger = accepted(MemoryFolder.right()
                .with(
                        "contracts.csv",
                        SHORT.replace("\n", ",contract,supplier\n") + "440105-701001,SERVICES,SMALL,10.00,HT1,某公司\n")
                .with("payments.csv", """
                    unit,fund,function,nature,project,economic,amount_yuan,contract
                    440105-701001,GENERAL_PUBLIC,2010301,BASIC,,30201,9.00,HT1
                    """));

        assertThat(ledger.rows(PaymentsFile.Payment.class).getFirst().payee()).isEqualTo("某公司");
    }

    @Test
    void aWrongContractIsRefusedAtItsCell() throws IOException {
        assertThat(error("440105-701001,SERVICES,SMALL,10.00,,,,,,,11.00,,,,")).isEqualTo("this_year_yuan");
        assertThat(error("440105-701001,SERVICES,SMALL,10.00,,,,2018-01-01,,,,,,,"))
                .isEqualTo("date");
        assertThat(error("440105-701001,SERVICES,SMALL,10.00,,,,,yes,,,,,,")).isEqualTo("reserved_for_sme");
        assertThat(error("440105-701001,SERVICES,SMALL,10.00,,,,,,,,GENERAL_PUBLIC,2010301,,"))
                .isEqualTo("nature");
        assertThat(error("440105-701001,SERVICES,TINY,10.00,,,,,,,,,,,")).isEqualTo("supplier_size");
    }

    private static List<Posting> postings(String contracts) throws IOException {
        YearPostings year = new YearPostings();
        new ContractsFile().post(accepted(MemoryFolder.right().with("contracts.csv", contracts)), year);
        return Stream.concat(
                        year.opening().stream(), year.mondays().stream().flatMap(monday -> year.week(monday).stream()))
                .toList();
    }

    private static ContractsFile.Contract contract(String contracts) throws IOException {
        return accepted(MemoryFolder.right().with("contracts.csv", contracts))
                .rows(ContractsFile.Contract.class)
                .getFirst();
    }

    private static String error(String row) throws IOException {
        return switch (LedgerReader.read(MemoryFolder.right().with("contracts.csv", FULL + row + "\n"))) {
            case LedgerReading.Accepted accepted -> throw new AssertionError(accepted.ledger());
            case LedgerReading.Refused refused -> refused.errors().getFirst().column();
        };
    }

    private static Ledger accepted(LedgerFolder folder) throws IOException {
        return switch (LedgerReader.read(folder)) {
            case LedgerReading.Accepted accepted -> accepted.ledger();
            case LedgerReading.Refused refused -> throw new AssertionError(refused.errors());
        };
    }
}
