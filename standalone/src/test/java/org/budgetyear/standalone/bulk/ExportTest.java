package org.budgetyear.standalone.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.budgetyear.standalone.ledger.LedgerFolder;
import org.budgetyear.standalone.ledger.LedgerReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the platform answers, by hand, and the ledger that is made of it. */
@Timeout(30)
class ExportTest {

    private static final String ROOT = "/api/final-accounts/";
    private static final String DEPARTMENT = ROOT + "departments/440105-701/2017";
    private static final String UNIT = ROOT + "units/440105-701001/2017";
    private static final String LINE = """
        "line": {"fund": "GENERAL_PUBLIC", "function": "2010301", "nature": "BASIC"}, "economic": "30201\"\
        """;

    private static final Map<String, String> ANSWERS = Answers.of(
            "/api/appropriations/charts/2017",
            """
            {"loaded": {"loadedBy": "bureau"}, "functional": [{"code": "201", "name": "一般公共服务支出"},
              {"code": "20103", "name": "政府办公厅（室）及相关机构事务"}, {"code": "2010301", "name": "行政运行"},
              {"code": "212", "name": "城乡社区支出"}, {"code": "21208", "name": "国有土地使用权出让收入安排的支出"},
              {"code": "2120801", "name": "征地和拆迁补偿支出"}],
             "economic": [{"code": "302", "name": "商品和服务支出"}, {"code": "30201", "name": "办公费"},
              {"code": "30227", "name": "委托业务费"}],
             "governmentEconomic": [{"code": "502", "name": "机关商品和服务支出"}]}\
            """,
            DEPARTMENT + "/profile",
            """
            {"department": {"name": "办公室", "tableSet": "2017"}, "priorYearFen": {"income.total": 100}}\
            """,
            DEPARTMENT + "/status",
            """
            {"units": [{"unit": "440105-701001"}]}\
            """,
            ROOT + "departments",
            """
            [{"department": "440105-701", "year": 2017}, {"department": "440105-702", "year": 2018}]\
            """,
            DEPARTMENT + "/statements",
            """
            {"duties": [{"heading": "职能", "text": "办公"}],
             "units": [{"unit": "440105-701001", "name": "本级", "kind": "ADMINISTRATIVE", "inclusion": "SEPARATE"},
              {"unit": "440105-701009", "name": "未列", "kind": "ADMINISTRATIVE", "inclusion": null}],
             "explanations": [{"scope": "05:2010301:basic", "figureHash": "ab12", "printed": "1.00", "text": "减少"}]}\
            """,
            UNIT + "/statements",
            """
            {"changesOfKind": [{"from": "PUBLIC_INSTITUTION", "kind": "ADMINISTRATIVE", "effectiveFrom": "2017-07-01"}],
             "projects": [{"project": "P01", "goal": {"goals": "运营正常", "amountFen": 5000},
              "evaluation": {"scoreHundredths": 9205, "budgetFen": 5000, "executedFen": 4000}},
              {"project": "P02", "goal": null, "evaluation": null}]}\
            """,
            UNIT + "/profile",
            """
            {"unit": {"name": "本级", "kind": "ADMINISTRATIVE", "department": "440105-701",
             "recognition": "PAYMENT_BASIS"}, "projects": {"P01": "运营"}, "ceilingsFen": {"RECEPTION": 500}}\
            """,
            UNIT + "/lines",
            """
            [{"line": {"fund": "GENERAL_PUBLIC", "function": "2010301", "nature": "BASIC"},
              "issuedFen": 10000, "adjustedBudgetFen": 9500, "carriedOverFen": 500},
             {"line": {"fund": "GOVERNMENT_FUND", "function": "2120801", "nature": "BASIC"},
              "issuedFen": 0, "adjustedBudgetFen": 0, "carriedOverFen": 0},
             {"line": {"fund": "OTHER", "function": "2010301", "nature": "BASIC"},
              "issuedFen": 0, "adjustedBudgetFen": 0, "carriedOverFen": 0}]\
            """,
            UNIT + "/payments?after=0",
            page("""
                {"status": "REQUESTED", "accountingDate": "2017-03-01", "event": {"voucher": "V1"}},
                {"status": "CLEARED", "accountingDate": "2017-03-02", "event": {"voucher": "V1", %s,
                 "amountFen": 1234, "payee": "文具, 行"}},
                {"status": "RECEIVED", "accountingDate": "2017-03-03", "event": {"receiptNo": "S1", "fund": "OTHER",
                 "function": "2010301", "amountFen": 700, "payer": "协会"}},
                {"status": "RECEIVED", "accountingDate": "2017-03-03", "event": {"receiptNo": "S2", "fund": "OTHER",
                 "function": "2010301", "amountFen": 800, "payer": "误记"}}\
                """.formatted(LINE), ", \"next\": 7"),
            UNIT + "/payments?after=7",
            page("""
                {"status": "RECEIPT_REVERSED", "accountingDate": "2017-03-04", "event": {"receiptNo": "S2"}},
                {"status": "REFUNDED", "accountingDate": "2017-04-01", "event": {"voucher": "V1", "refundNo": "R1", %s,
                 "amountFen": 34}},
                {"status": "PRIOR_YEAR_REFUNDED", "accountingDate": "2017-04-02", "event": {"originalVoucher": "OLD",
                 "refundNo": "R2", %s, "amountFen": 56, "disposition": "CARRIED_OVER"}},
                {"status": "RECORDED", "accountingDate": "2017-05-01", "event": {"receptionId": "J1", "reception":
                 {"kind": "DOMESTIC", "batches": 2, "guests": 9, "costFen": 300, "vouchers": []}}},
                {"status": "RECORDED", "accountingDate": "2017-05-02", "event": {"revenueNo": "N1", "kind": "FINES",
                 "destination": "TREASURY", "amountFen": 900, "payer": "商户"}},
                {"status": "WITHDRAWN", "accountingDate": "2017-05-03", "event": {"revenueNo": "N1", "kind": "FINES",
                 "destination": "TREASURY", "amountFen": 900}},
                {"status": "RECORDED", "accountingDate": "2017-05-04", "event": {"amountFen": 4000}},
                {"status": "RECORDED", "accountingDate": "2017-05-05", "event": {"useNo": "U1", "fund": "OTHER",
                 "function": "2010301", "amountFen": 1000}}\
                """.formatted(LINE, LINE), ""),
            UNIT + "/events/procurement?after=0",
            """
            {"events": [
             {"type": "procurement.plan-filed.v1", "accountingDate": "2017-02-01", "event":
              {"plan": "CG1", "function": "2010301", "economic": "30227"}},
             {"type": "procurement.contract-signed.v1", "accountingDate": "2017-03-01", "event":
              {"contract": "HT1", "plan": "CG1", "kind": "SERVICES", "supplier": "某公司", "supplierSize": "SMALL",
               "reservedForSme": true, "totalFen": 10000, "prepaymentFen": 0, "schedule": []}},
             {"type": "procurement.contract-amended.v1", "accountingDate": "2017-03-05", "event":
              {"contract": "HT1", "totalFen": 12000, "prepaymentFen": 2000, "schedule": [
               {"year": 2017, "amountFen": 7000,
                "line": {"fund": "GENERAL_PUBLIC", "function": "2010301", "nature": "BASIC"}},
               {"year": 2018, "amountFen": 5000}]}}], "next": 3}\
            """,
            UNIT + "/events/procurement?after=3",
            """
            {"events": [
             {"type": "procurement.acceptance-recorded.v1", "accountingDate": "2017-04-01", "event":
              {"contract": "HT1", "acceptance": "YS1", "amountFen": 6000, "acceptedFen": 6000}},
             {"type": "procurement.contract-terminated.v1", "accountingDate": "2017-11-01", "event":
              {"contract": "HT1", "reason": "双方协商"}}]}\
            """,
            UNIT + "/events/assets?after=0",
            """
            {"events": [
             {"type": "assets.asset-registered.v1", "accountingDate": "2017-03-02", "event": {"acquisition": "BOUGHT",
              "paidBy": [{"year": 2017, "voucher": "V1", "amountFen": 20000}], "asset": {"assetNo": "ZC1",
              "kind": "VEHICLE", "name": "轿车", "count": 2, "unitValueFen": 10000, "use": "OTHER", "fiscal": true}}},
             {"type": "assets.asset-registered.v1", "accountingDate": "2017-03-03", "event": {"acquisition": "DONATED",
              "paidBy": [], "asset": {"assetNo": "ZC3", "kind": "OTHER", "name": "误登", "count": 1, "unitValueFen": 1,
              "fiscal": true}}},
             {"type": "assets.asset-registration-cancelled.v1", "accountingDate": "2017-03-04", "event": {"reason": "误登",
              "paidBy": [], "asset": {"assetNo": "ZC3", "kind": "OTHER", "name": "误登", "count": 1, "unitValueFen": 1,
              "fiscal": true}}},
             {"type": "assets.disposal-completed.v1", "accountingDate": "2017-09-01", "event": {"incomeFen": 500,
              "treasuryReceipt": "JK1", "asset": {"assetNo": "ZC1", "kind": "VEHICLE", "name": "轿车", "count": 1,
              "unitValueFen": 10000, "use": "OTHER", "fiscal": true}}},
             {"type": "assets.asset-use-changed.v1", "accountingDate": "2017-10-01", "event":
              {"assetNo": "ZC1", "toUse": "SPECIALISED"}},
             {"type": "assets.asset-carried-in.v1", "accountingDate": "2017-01-03", "event": {"asset": {
              "assetNo": "ZC2", "kind": "OTHER", "name": "柜子", "count": 3, "unitValueFen": 300, "fiscal": true}}},
             {"type": "assets.stocktake-recorded.v1", "accountingDate": "2017-12-01", "event":
              {"adjustments": [{"assetNo": "ZC2", "booked": 3, "counted": 2, "reason": "丢失"}]}}]}\
            """);

    private final HttpServer server = Answers.server(ANSWERS);

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    @BeforeEach
    void start() throws IOException {
        server.start();
        Answers.keepSecrets(data, url());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aYearBecomesALedgerThatCanBeReadAgain() throws IOException {
        assertThat(export()).isZero();

        assertThat(LedgerReader.readOrTell(LedgerFolder.of(folder), System.err)).isPresent();
        assertThat(rows("units.csv")).containsExactly("440105-701001,本级,ADMINISTRATIVE,440105-701");
        assertThat(rows("quotas.csv")).containsExactly("440105-701001,GENERAL_PUBLIC,2010301,BASIC,,100.00,-10.00");
        assertThat(rows("carry-over.csv")).containsExactly("440105-701001,GENERAL_PUBLIC,2010301,BASIC,,5.00");
        assertThat(rows("zero-fund-lines.csv")).containsExactly("440105-701001,GOVERNMENT_FUND,2120801");
        assertThat(rows("prior-year.csv")).containsExactly("income.total,1.00,440105-701");
    }

    @Test
    void aChartThatWasLoadedBelongsToTheYear() throws IOException {
        assertThat(export()).isZero();

        assertThat(rows("chart.csv"))
                .startsWith("201,一般公共服务支出")
                .endsWith("30227,委托业务费", "502,机关商品和服务支出")
                .hasSize(10);
    }

    @Test
    void whatWasStatedAndDecidedAboutProjectsIsWrittenBack() throws IOException {
        assertThat(export()).isZero();

        assertThat(rows("duties.csv")).containsExactly("440105-701,职能,办公");
        assertThat(rows("listed-units.csv")).containsExactly("440105-701,440105-701001,本级,ADMINISTRATIVE,SEPARATE");
        assertThat(rows("explanations.csv")).containsExactly("440105-701,05:2010301:basic,ab12,1.00,减少");
        assertThat(rows("unit-kinds.csv")).containsExactly("440105-701001,ADMINISTRATIVE,2017-07-01");
        assertThat(rows("performance.csv")).containsExactly("440105-701001,P01,运营正常,50.00,92.05,50.00,40.00");
    }

    @Test
    void aContractComesUnderItsLastTermsWithWhatWasAcceptedAndHowItEnded() throws IOException {
        assertThat(export()).isZero();

        assertThat(rows("contracts.csv"))
                .containsExactly("440105-701001,SERVICES,SMALL,120.00,HT1,某公司,CG1,2017-03-01,true,2010301,30227,"
                        + "2017=70.00=GENERAL_PUBLIC|2010301|BASIC;2018=50.00,20.00,,");
        assertThat(rows("acceptances.csv")).containsExactly("440105-701001,HT1,YS1,60.00,2017-04-01");
        assertThat(rows("contract-ends.csv")).containsExactly("440105-701001,HT1,TERMINATION,2017-11-01,双方协商");
    }

    @Test
    void anAssetIsWrittenWithWhatIsLeftOfItAndWhatWasDisposedOfByItself() throws IOException {
        assertThat(export()).isZero();

        assertThat(rows("assets.csv"))
                .containsExactly(
                        "440105-701001,VEHICLE,SPECIALISED,1,ZC1,轿车,100.00,true,BOUGHT,V1,,2017-03-02,,,",
                        "440105-701001,VEHICLE,OTHER,1,ZC1-1,轿车,100.00,true,BOUGHT,V1,,2017-03-02,2017-09-01,5.00,JK1",
                        "440105-701001,OTHER,,2,ZC2,柜子,3.00,true,OPENING,,,2017-01-03,,,");
    }

    @Test
    void withoutADepartmentAllOfTheYearAreWritten() throws IOException {
        assertThat(export("--year", "2017")).isZero();
        assertThat(Files.readString(folder.resolve("year.json")))
                .contains("440105-701")
                .doesNotContain("440105-702");
        assertThat(export("--year", "2019")).isEqualTo(1);
    }

    @Test
    void eachPaymentComesWithVoucherAndDateAndWhatWasTakenBackIsLeftOut() throws IOException {
        assertThat(export()).isZero();

        assertThat(rows("payments.csv"))
                .containsExactly("440105-701001,GENERAL_PUBLIC,2010301,BASIC,,30201,12.34,V1,2017-03-02,\"文具, 行\",,");
        assertThat(rows("receipts.csv")).containsExactly("440105-701001,OTHER,,2010301,7.00,S1,协会,,");
        assertThat(rows("refunds.csv"))
                .containsExactly(
                        "440105-701001,R1,V1,SAME_YEAR,0.34,,,,,,2017-04-01",
                        "440105-701001,R2,OLD,PRIOR_YEAR_CARRIED_OVER,0.56,"
                                + "GENERAL_PUBLIC,2010301,BASIC,,30201,2017-04-02");
        assertThat(rows("receptions.csv")).containsExactly("440105-701001,J1,DOMESTIC,2,9,2017-05-01,3.00,");
        assertThat(rows("surplus.csv"))
                .containsExactly("440105-701001,OPENING,,,40.00,", "440105-701001,USED,OTHER,2010301,10.00,");
        assertThat(folder.resolve("non-tax.csv")).doesNotExist();
    }

    @Test
    void aYearThatIsNotThereIsTold() throws IOException {
        assertThat(export("--department", "440105-709", "--year", "2017")).isEqualTo(1);
    }

    private int export() throws IOException {
        return export("--department", "440105-701", "--year", "2017");
    }

    private int export(String... what) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(what));
        arguments.addAll(List.of("--out", folder.toString(), "--url", url(), "--data", data.toString()));
        return new ExportCommand().run(arguments);
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private List<String> rows(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream().skip(1).toList();
    }

    private static String page(String entries, String next) {
        return "{\"entries\": [" + entries + "]" + next + "}";
    }
}
