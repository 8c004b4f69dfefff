package org.budgetyear.acceptance.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.acceptance.cluster.FaultSteps.accepted;
import static org.budgetyear.acceptance.cluster.FaultSteps.isToldThatItIsStopped;
import static org.budgetyear.acceptance.cluster.FaultSteps.open;
import static org.budgetyear.acceptance.cluster.FaultSteps.theSameNumberAgainGetsTheSameAnswer;
import static org.budgetyear.acceptance.cluster.FaultSteps.whatWasAcknowledgedIsThere;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.budgetyear.acceptance.audit.Agreement;
import org.budgetyear.acceptance.audit.ContextLog;
import org.budgetyear.acceptance.audit.LogAudit;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.Clerks;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.client.PlatformClient.Answer;
import org.budgetyear.acceptance.client.PlatformClient.Order;
import org.budgetyear.acceptance.client.Purchasing;
import org.budgetyear.standalone.process.Cluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The services that others can work without for a while: whoever calls them is told, what they had acknowledged is there,
 * and they follow what happened meanwhile.
 */
@ExtendWith(OneCluster.class)
class StoppedServiceTest {

    private static final long FEN_A_UNIT = 10_000_000;
    private static final Duration TO_CATCH_UP = Duration.ofMinutes(1);

    /** Each cut is a conversation with payments, some of which are under way when appropriations stops. */
    @Test
    @Timeout(480)
    void unitsSpendOnWithoutAppropriations(Cluster cluster) throws Exception {
        PlatformClient client = new PlatformClient(cluster.gatewayUrl(), cluster.tokens());
        List<Budget> budgets = open(client, "440105-820", 4, FEN_A_UNIT);
        try (Clerks clerks = new Clerks(budgets, 4, StoppedServiceTest::cut)) {
            clerks.awaitMore(100);
            cluster.kill("appropriations");
            isToldThatItIsStopped("appropriations", () -> cut(budgets.getFirst(), "while-stopped"));
            budgets.forEach(budget -> othersWorkOn(client, budget));
            cluster.restart("appropriations");
            clerks.awaitMore(100);
            clerks.finish();

            assertThat(clerks.triesAgain()).as("the kill was felt").isPositive();
            assertThat(clerks.refusals()).isEmpty();
            LogAudit audit = Agreement.reach(client, cluster.bootstrapServers());
            whatWasAcknowledgedIsThere(clerks, audit::has);
            theSameNumberAgainGetsTheSameAnswer(clerks);
            long cutFen = budgets.stream()
                    .mapToLong(budget -> FEN_A_UNIT - available(client, budget) - 1)
                    .sum();
            assertThat(cutFen).isEqualTo(clerks.acknowledged().size());
        }
    }

    /** Frozen years are explained while another is sealed, and one more is opened. */
    @Test
    @Timeout(480)
    void yearsAreOpenedSpentAndSealedWithoutClosing(Cluster cluster) throws Exception {
        String department = "440105-830";
        PlatformClient client = new PlatformClient(cluster.gatewayUrl(), cluster.tokens());
        List<Budget> budgets = open(client, department, 4, FEN_A_UNIT);
        Budget sealed = budgets.getLast();
        List<Budget> frozen = budgets.subList(0, 3);
        frozen.forEach(budget -> accepted(close(client, budget, "freeze-year", "freeze", Map.of())));
        try (Clerks clerks = new Clerks(frozen, 4, (budget, number) -> explain(client, budget, number))) {
            clerks.awaitMore(100);
            cluster.kill("closing");
            isToldThatItIsStopped("closing", () -> explain(client, frozen.getFirst(), "while-stopped"));
            othersWorkOn(client, sealed);
            accepted(sealed.appropriate("seal-year", "seal", Map.of()));
            Budget late = new Budget(client, department, department + "900");
            accepted(late.open());
            cluster.restart("closing");
            clerks.awaitMore(100);
            clerks.finish();

            assertThat(clerks.triesAgain()).as("the kill was felt").isPositive();
            assertThat(clerks.refusals()).isEmpty();
            ContextLog log = ContextLog.of(cluster.bootstrapServers(), "closing");
            whatWasAcknowledgedIsThere(clerks, log::has);
            assertThat(log.events("closing.difference-explained.v1"))
                    .hasSize(clerks.acknowledged().size());
            theSameNumberAgainGetsTheSameAnswer(clerks);
            Agreement.reach(client, cluster.bootstrapServers());
            client.await(
                    "/api/final-accounts/departments/" + department + "/2017/closing",
                    TO_CATCH_UP,
                    answer -> answer.json().path("units").size() == 5
                            && answer.json()
                                    .path("units")
                                    .valueStream()
                                    .anyMatch(unit ->
                                            unit.path("unit").asString().equals(sealed.unit()) && unit.has("sealId")));
        }
    }

    @Test
    @Timeout(480)
    void moneyIsSpentOnWithoutFinalAccounts(Cluster cluster) throws Exception {
        PlatformClient client = new PlatformClient(cluster.gatewayUrl(), cluster.tokens());
        List<Budget> budgets = open(client, "440105-840", 4, FEN_A_UNIT);
        String shown = "/api/final-accounts/units/" + budgets.getFirst().unit() + "/2017";
        try (Clerks clerks = new Clerks(budgets, 4, 1)) {
            clerks.awaitMore(100);
            cluster.kill("final-accounts");
            isToldThatItIsStopped("final-accounts", () -> client.get(shown + "/lines"));
            isToldThatItIsStopped("final-accounts", () -> client.step(shown + "/checks", "li", "", "check", ""));
            clerks.awaitMore(200);
            cluster.restart("final-accounts");
            clerks.finish();

            assertThat(clerks.triesAgain()).as("payments know nothing of it").isZero();
            assertThat(clerks.refusals()).isEmpty();
            LogAudit audit = Agreement.reach(client, cluster.bootstrapServers());
            whatWasAcknowledgedIsThere(clerks, audit::has);
            long spentFen = budgets.stream()
                    .mapToLong(budget -> FEN_A_UNIT - available(client, budget))
                    .sum();
            assertThat(spentFen).isEqualTo(clerks.acknowledged().size());
        }
    }

    private static Answer cut(Budget budget, String number) {
        return budget.appropriate("cut-quota", number, Map.of("line", Budget.RUNNING, "amountFen", 1));
    }

    private static Answer explain(PlatformClient client, Budget budget, String number) {
        return close(
                client,
                budget,
                "explain-difference",
                number,
                Map.of("difference", "AMOUNT " + number, "explanation", "银行回单次年到达"));
    }

    private static Answer close(
            PlatformClient client, Budget budget, String command, String number, Map<String, ?> data) {
        return client.give("clerk", new Order("closing", budget.unit(), Budget.YEAR, command, number, null, data));
    }

    private static void othersWorkOn(PlatformClient client, Budget budget) {
        accepted(budget.post("while-stopped", Budget.RUNNING, 1));
        accepted(new Purchasing(client, budget).setBudget(FEN_A_UNIT));
        Predicate<Answer> isShown = answer -> answer.json().path("payments").asLong(0) >= 3;
        client.await("/api/final-accounts/units/" + budget.unit() + "/2017/position", TO_CATCH_UP, isShown);
    }

    private static long available(PlatformClient client, Budget budget) {
        return client.get("/api/final-accounts/units/" + budget.unit() + "/2017/lines")
                .json()
                .path(0)
                .path("availableFen")
                .asLong();
    }
}
