package org.budgetyear.standalone.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.standalone.ledger.file.LedgerFiles;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Posting;
import org.budgetyear.standalone.ledger.form.YearPostings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of what units record besides their money: what each row is posted as, and what is refused. */
class RecordFilesTest {

    private static final String PAYMENTS = """
            unit,fund,function,nature,project,economic,amount_yuan,voucher,date,payee,contract,payee_unit
            440105-701001,OTHER,2010301,AFFILIATED_SUBSIDY,,39906,5.00,V1,2017-03-01,,,440105-701002
            """;

    @Test
    void aDelegationIsPostedWhenTheYearIsOverOrOnItsDate() throws IOException {
        assertThat(closing("delegations.csv", """
                unit,delegation,country,days,travellers,cost_yuan,vouchers
                440105-701001,TZ1,德国,6,2,,V1; V2
                """)).containsExactly("""
                2017-12-29 record-delegation {"country":"德国","days":6,"delegationId":"TZ1","travellers":2,\
                "vouchers":["V1","V2"]}""");
        assertThat(dated("delegations.csv", """
                unit,delegation,country,days,travellers,cost_yuan,date
                440105-701001,TZ1,德国,6,2,100.50,2017-05-04
                """)).containsExactly("""
                2017-05-04 record-delegation {"costFen":10050,"country":"德国","days":6,"delegationId":"TZ1",\
                "travellers":2}""");
    }

    @Test
    void receptionsArePosted() throws IOException {
        assertThat(closing("receptions.csv", """
                unit,reception,kind,batches,guests,cost_yuan
                440105-701001,JD1,FOREIGN,1,4,88.00
                """)).containsExactly("""
                2017-12-29 record-reception {"batches":1,"costFen":8800,"guests":4,"kind":"FOREIGN","receptionId":"JD1"}""");
    }

    @Test
    void nonTaxRevenueIsPosted() throws IOException {
        assertThat(dated("non-tax.csv", """
                unit,kind,destination,amount_yuan,payer,date
                440105-701001,FINES,TREASURY,20.00,某公司,2017-05-04
                """))
                .singleElement()
                .asString()
                .contains("record-non-tax-revenue")
                .contains("\"revenueNo\":\"non-tax:2\"");
    }

    @Test
    void theSurplusIsOpenedAndUsedBeforeTheYearAndAllocatedAfterIt() throws IOException {
        String surplus = """
                unit,kind,fund,function,amount_yuan,purpose
                440105-701001,ALLOCATED,OTHER,2010301,1.00,INCOME_TAX
                440105-701001,USED,OTHER,2010301,6.00,
                440105-701001,OPENING,,,10.00,
                """;
        assertThat(opening("surplus.csv", surplus)).containsExactly("""
                2017-01-02 set-opening-surplus {"amountFen":1000}""", """
                2017-01-02 use-accumulated-surplus {"amountFen":600,"function":"2010301","fund":"OTHER",\
                "useNo":"surplus:3"}""");
        assertThat(closing("surplus.csv", surplus)).containsExactly("""
                2017-12-29 allocate-surplus {"allocationNo":"surplus:2","amountFen":100,"function":"2010301",\
                "fund":"OTHER","purpose":"INCOME_TAX"}""");
    }

    @Test
    void refundsOfThisYearAndOfEarlierOnesArePosted() throws IOException {
        assertThat(closing("refunds.csv", """
                unit,refund_no,voucher,kind,amount_yuan,fund,function,nature,economic
                440105-701001,F1,V1,SAME_YEAR,1.00,,,,
                440105-701001,F2,OLD,PRIOR_YEAR_CARRIED_OVER,2.00,GENERAL_PUBLIC,2010301,BASIC,30201
                """)).containsExactly("""
                2017-12-29 refund-payment {"amountFen":100,"refundNo":"F1","voucher":"V1"}""", """
                2017-12-29 record-prior-year-refund {"amountFen":200,"disposition":"CARRIED_OVER","economic":"30201",\
                "line":{"fund":"GENERAL_PUBLIC","function":"2010301","nature":"BASIC"},"originalVoucher":"OLD",\
                "refundNo":"F2"}""");
    }

    @Test
    void correctedCodesArePosted() throws IOException {
        assertThat(dated("reclassifications.csv", """
                unit,voucher,fund,function,nature,project,economic,date
                440105-701001,V1,GENERAL_PUBLIC,2010301,BASIC,,30201,2017-05-04
                """))
                .singleElement()
                .asString()
                .startsWith("2017-05-04 reclassify-payment")
                .contains("\"toEconomic\":\"30201\"");
    }

    @Test
    void aCorrectionMayBeCorrectedOnTheSameDay() throws IOException {
        assertThat(dated("reclassifications.csv", """
                unit,voucher,fund,function,nature,project,economic,date
                440105-701001,V1,GENERAL_PUBLIC,2010301,BASIC,,30201,2017-05-04
                440105-701001,V1,GENERAL_PUBLIC,2010301,BASIC,,30101,2017-05-04
                """))
                .satisfiesExactly(
                        first -> assertThat(first).contains("30201"),
                        second -> assertThat(second).contains("30101"));
    }

    @Test
    void aPaymentAndAReceiptNameTheUnitAtTheOtherEnd() throws IOException {
        assertThat(closing("payments.csv", PAYMENTS)).containsExactly("""
                2017-03-01 name-receiving-unit {"receivingUnit":"440105-701002","voucher":"V1"}""");
        assertThat(opening("receipts.csv", """
                unit,source,fund,function,amount_yuan,receipt_no,payer,payer_unit,voucher
                440105-701001,SUPERIOR_SUBSIDY,,2010301,5.00,R1,上级,440105-701002,V9
                """)).hasSize(2).last().isEqualTo("""
                2017-01-02 name-paying-unit {"payingUnit":"440105-701002","receiptNo":"R1","voucher":"V9"}""");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiterString = ";",
            value = {
                "delegations.csv ; unit,delegation,country,days,travellers ; 440105-701001,T,德国,1,1 ; cost_yuan ; either",
                "delegations.csv ; unit,delegation,country,days,travellers,cost_yuan ; 440105-701001,T,德国,0,1,1 ; days ; one or more",
                "receptions.csv ; unit,reception,kind,batches,guests,cost_yuan ; 440105-701001,J,OTHER,1,1,1 ; kind ; one of",
                "non-tax.csv ; unit,kind,destination,amount_yuan ; 440105-701001,FINES,BANK,1 ; destination ; one of",
                "surplus.csv ; unit,kind,fund,function,amount_yuan,purpose ; 440105-701001,OPENING,OTHER,,1, ; fund ; empty in",
                "surplus.csv ; unit,kind,fund,function,amount_yuan,purpose ; 440105-701001,USED,OTHER,,1, ; function ; not empty",
                "surplus.csv ; unit,kind,fund,function,amount_yuan,purpose ; 440105-701001,USED,GENERAL_PUBLIC,2010301,1, ; fund ; one of",
                "refunds.csv ; unit,refund_no,voucher,kind,amount_yuan ; 440105-701001,F,V,PRIOR_YEAR_CARRIED_OVER,1 ; fund ; earlier",
                "receipts.csv ; unit,source,fund,function,amount_yuan,payer_unit ; 440105-701001,OTHER,,2010301,1,440105-701002 ; voucher ; together",
                "payments.csv ; unit,fund,function,nature,project,economic,amount_yuan,payee_unit ; 440105-701001,OTHER,2010301,AFFILIATED_SUBSIDY,,39906,5.00,440105-701002 ; voucher ; a voucher when"
            })
    void aBadRowIsRefusedAtItsCell(String file, String head, String row, String column, String accepted)
            throws IOException {
        LedgerReading reading = LedgerReader.read(MemoryFolder.right().with(file, head + "\n" + row + "\n"));
        assertThat(((LedgerReading.Refused) reading).errors()).anySatisfy(error -> {
            assertThat(error.file()).isEqualTo(file);
            assertThat(error.row()).isEqualTo(2);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.accepted()).contains(accepted);
        });
    }

    private static List<String> opening(String file, String content) throws IOException {
        return texts(postings(file, content).opening().stream());
    }

    private static List<String> dated(String file, String content) throws IOException {
        YearPostings year = postings(file, content);
        return texts(year.mondays().stream().flatMap(monday -> year.week(monday).stream()));
    }

    private static List<String> closing(String file, String content) throws IOException {
        return texts(postings(file, content).closing().stream());
    }

    private static List<String> texts(Stream<Posting> postings) {
        return postings.map(posting -> posting.accountingDate() + " " + posting.command() + " "
                        + Json.MAPPER.writeValueAsString(new TreeMap<>(posting.data())))
                .toList();
    }

    private static YearPostings postings(String file, String content) throws IOException {
        Ledger ledger =
                ((LedgerReading.Accepted) LedgerReader.read(MemoryFolder.right().with(file, content))).ledger();
        YearPostings year = new YearPostings();
        LedgerFile<?> one = LedgerFiles.ALL.stream()
                .filter(each -> each.name().equals(file))
                .findFirst()
                .orElseThrow();
        one.post(ledger, year);
        return year;
    }
}
