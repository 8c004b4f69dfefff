package org.budgetyear.acceptance.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.Clerks;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.client.PlatformClient.Answer;

/** What tests that stop a service have in common. */
final class FaultSteps {

    private static final Duration TO_BE_TOLD = Duration.ofSeconds(10);
    private static final Duration TO_BE_OPEN = Duration.ofMinutes(1);

    private FaultSteps() {}

    /** Opens a department's units, each with so much to spend on {@link Budget#RUNNING}, in every service. */
    static List<Budget> open(PlatformClient client, String department, int units, long fenAUnit) {
        List<Budget> budgets = IntStream.range(0, units)
                .mapToObj(i -> new Budget(client, department, department + "%03d".formatted(i)))
                .toList();
        accepted(budgets.getFirst().openDepartment());
        for (Budget budget : budgets) {
            accepted(budget.open());
            accepted(budget.issue(Budget.RUNNING, fenAUnit));
            client.await(
                    "/api/final-accounts/units/" + budget.unit() + "/2017/position",
                    TO_BE_OPEN,
                    answer -> answer.json().path("payments").asLong(0) >= 2
                            && Stream.of("procurement", "assets", "closing")
                                    .allMatch(context ->
                                            answer.json().path(context).asLong(0) >= 1));
        }
        return budgets;
    }

    /** Whoever calls a stopped service soon gets a problem that names it, in both languages. */
    static void isToldThatItIsStopped(String service, Supplier<Answer> call) {
        Instant asked = Instant.now();
        Answer told = call.get();
        assertThat(Duration.between(asked, Instant.now())).isLessThan(TO_BE_TOLD);
        assertThat(told.status()).as(told.text()).isEqualTo(503);
        assertThat(told.json().path("code").asString()).isEqualTo("service-unavailable");
        assertThat(told.json().path("value").asString()).isEqualTo(service);
        assertThat(told.json().path("detail").asString()).contains(service);
        assertThat(told.json().path("detailZh").asString()).contains(service);
    }

    /** Each answer that a clerk got names events, and the log has them. */
    static void whatWasAcknowledgedIsThere(Clerks clerks, Predicate<String> log) {
        clerks.acknowledged()
                .values()
                .forEach(known -> assertThat(known.answer()
                                .json()
                                .path("events")
                                .valueStream()
                                .map(event -> event.path("id").asString()))
                        .isNotEmpty()
                        .allMatch(log));
    }

    static void theSameNumberAgainGetsTheSameAnswer(Clerks clerks) {
        clerks.acknowledged().values().stream()
                .limit(50)
                .forEach(known -> assertThat(clerks.again(known).text())
                        .isEqualTo(known.answer().text()));
    }

    static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
