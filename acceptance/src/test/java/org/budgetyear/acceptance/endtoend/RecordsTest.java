package org.budgetyear.acceptance.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.client.PlatformClient.Answer;
import org.budgetyear.acceptance.shared.OnePlatform;
import org.budgetyear.standalone.process.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What units record besides their money, from the command to the department's tables and figures. */
@ExtendWith(OnePlatform.class)
class RecordsTest {

    private static final String DEPARTMENT = "440105-910";
    private static final String OF_DEPARTMENT = "/api/final-accounts/departments/" + DEPARTMENT + "/2017";
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Map<String, String> OWN_POOL = Map.of("fund", "OTHER", "function", "2010301");
    private static final Map<String, String> SUBSIDY =
            Map.of("fund", "OTHER", "function", "2010301", "nature", "AFFILIATED_SUBSIDY");

    @Test
    void recordsOfTwoUnitsComeOutInTheirDepartment(Platform platform) {
        var client = new PlatformClient(platform.gatewayUrl(), platform.tokens());
        Budget superior = open(client, "440105-910001");
        Budget affiliate = open(client, "440105-910002");
        accepted(superior.openDepartment());

        usesItsSurplusAndPassesItOn(superior, affiliate);
        receives(affiliate, superior);
        traveled(superior);
        collected(affiliate);

        JsonNode transfers = client.await(
                        OF_DEPARTMENT + "/internal-transfers",
                        LONGEST,
                        answer -> answer.json().path("eliminatedFen").asLong() == 50_000_000)
                .json();
        assertThat(transfers.path("unmatched")).isEmpty();
        client.await(
                OF_DEPARTMENT + "/figures",
                LONGEST,
                answer -> figure(answer, "non_tax.fines").equals("2.00"));
        assertThat(row(client, "23")).isEqualTo(60_000_000);
        assertThat(row(client, "2")).isZero();
        assertThat(row(client, "47")).isZero();
        assertThat(row(client, "48")).isEqualTo(1_000_000);
        assertThat(row(client, "49")).isEqualTo(59_000_000);
        Answer figures = client.get(OF_DEPARTMENT + "/figures");
        assertThat(figure(figures, "three_public.delegation_count")).isEqualTo("1");
        assertThat(figure(figures, "three_public.traveller_count")).isEqualTo("2");
        assertThat(client.get(OF_DEPARTMENT + "/three-public").json().path(0).path("doubts"))
                .isEmpty();
    }

    private static void usesItsSurplusAndPassesItOn(Budget superior, Budget affiliate) {
        accepted(give(superior, "set-opening-surplus", Map.of("amountFen", 100_000_000)));
        accepted(give(superior, "use-accumulated-surplus", amount("useNo", 60_000_000)));
        Answer tooMuch = give(
                superior,
                "use-accumulated-surplus",
                Map.of("useNo", "U2", "fund", "OTHER", "function", "2010301", "amountFen", 40_000_001));
        assertThat(tooMuch.status()).isEqualTo(409);
        assertThat(tooMuch.json().path("code").asString()).isEqualTo("insufficient-surplus");
        accepted(superior.post("V1", SUBSIDY, 50_000_000));
        accepted(give(superior, "name-receiving-unit", Map.of("voucher", "V1", "receivingUnit", affiliate.unit())));
        Map<String, Object> allocation = new HashMap<>(amount("allocationNo", 1_000_000));
        allocation.put("purpose", "SPECIAL_FUND");
        accepted(give(superior, "allocate-surplus", allocation));
    }

    private static void receives(Budget affiliate, Budget superior) {
        accepted(give(
                affiliate,
                "record-receipt",
                Map.of(
                        "receiptNo",
                        "R1",
                        "fund",
                        "SUPERIOR_SUBSIDY",
                        "function",
                        "2010301",
                        "amountFen",
                        50_000_000,
                        "payer",
                        "上级单位")));
        accepted(give(
                affiliate,
                "name-paying-unit",
                Map.of("receiptNo", "R1", "payingUnit", superior.unit(), "voucher", "V1")));
    }

    private static void traveled(Budget unit) {
        accepted(give(
                unit,
                "record-delegation",
                Map.of("delegationId", "D1", "country", "德国", "days", 5, "travellers", 2, "costFen", 0)));
        Answer noVoucher = give(
                unit,
                "record-reception",
                Map.of("receptionId", "J1", "kind", "DOMESTIC", "batches", 1, "guests", 3, "vouchers", List.of("V1")));
        assertThat(noVoucher.json().path("code").asString()).isEqualTo("no-cost-voucher");
    }

    private static void collected(Budget unit) {
        accepted(give(
                unit,
                "record-non-tax-revenue",
                Map.of(
                        "revenueNo",
                        "N1",
                        "kind",
                        "FINES",
                        "destination",
                        "TREASURY",
                        "amountFen",
                        2_000_000,
                        "payer",
                        "某公司")));
    }

    private static Map<String, Object> amount(String numberField, long fen) {
        Map<String, Object> data = new HashMap<>(OWN_POOL);
        data.put(numberField, "1");
        data.put("amountFen", fen);
        return data;
    }

    private static Answer give(Budget unit, String command, Map<String, ?> data) {
        return unit.pay("clerk", command, command + data.hashCode(), data);
    }

    private static Budget open(PlatformClient client, String unit) {
        Budget budget = new Budget(client, DEPARTMENT, unit);
        accepted(budget.open());
        client.await(
                "/api/final-accounts/units/" + unit + "/2017/position",
                LONGEST,
                answer -> answer.json().path("payments").asLong(0) >= 1);
        return budget;
    }

    private static long row(PlatformClient client, String row) {
        JsonNode table = client.get(OF_DEPARTMENT + "/tables/01").json().path("table");
        for (JsonNode block : table.path("blocks")) {
            for (JsonNode each : block.path("rows")) {
                if (each.path("id").asString().equals(row)) {
                    return each.path("cells").path("amount").path("fen").asLong();
                }
            }
        }
        throw new AssertionError("table 01 has no row " + row);
    }

    private static String figure(Answer figures, String metric) {
        for (JsonNode each : figures.json()) {
            if (each.path("metric").asString().equals(metric)) {
                return each.path("printed").asString();
            }
        }
        throw new AssertionError("no figure " + metric);
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
