package org.budgetyear.finalaccounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.SampleLog.DEPARTMENT;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.departmentOpened;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.check.CheckReport;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.source.LogReplay;
import org.budgetyear.finalaccounts.store.DisclosureStore;
import org.budgetyear.finalaccounts.testing.MockLog;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.finalaccounts.version.Versions;
import org.budgetyear.model.appropriations.DepartmentDutiesSet;
import org.budgetyear.model.appropriations.DutySection;
import org.budgetyear.model.appropriations.VarianceExplained;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.assets.RegisterSealed;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.model.procurement.ProcurementClosed;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** A sealed year of 10,000 yuan of which a quarter is paid; closing is played by a list of what it is told. */
class ClosingHandlerTest {

    private static final String OF_UNIT = "/api/final-accounts/units/440105-701001/2017/checks";
    private static final String OF_DEPARTMENT = "/api/final-accounts/departments/440105-701/2017/aggregation";

    private final SampleLog log = new SampleLog()
            .add(DEPARTMENT, departmentOpened())
            .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS), issued(BASIC, 1_000_000), paid(BASIC, WAGES, 250_000))
            .add(UNIT, new YearSealed("s1", List.of()), new SpendingSealed("s1", List.of()))
            .add(UNIT, new ProcurementClosed("s1"), new RegisterSealed(0));
    private final FoldedStore folded = new FoldedStore(log, DEPARTMENT, UNIT);
    private final Judge judge = new Judge(folded.accounts, CheckCatalogue.standard());
    private final List<JsonNode> told = new ArrayList<>();
    private final WebTestClient client = folded.client(new ClosingRoutes(
                    folded.store,
                    () -> Charts.BUILT_IN,
                    CheckCatalogue.standard(),
                    new Versions(new LogReplay(() -> MockLog.of(log)), SampleLog.codec(), Map.of()),
                    new History(folded.embedded.register()::of, Map.of()),
                    new DisclosureStore(folded.embedded.connection().database()),
                    SampleLog.codec(),
                    (unitYear, commands) -> tell(commands))
            .routes());

    @AfterEach
    void close() {
        folded.close();
    }

    @Test
    void closingIsToldOfEachWarningOfAUnitThatNobodyHasExplained() {
        JsonNode before = asked("unit-clerk", OF_UNIT);
        assertThat(before.path("sealId").asString()).isEqualTo("s1");
        assertThat(before.path("errors").asInt()).isZero();
        assertThat(before.path("unexplainedWarnings").asInt()).isEqualTo(1);

        explain("440105-701001/", judge.unit(UNIT).report());

        JsonNode after = asked("unit-clerk", OF_UNIT);
        assertThat(after.path("unexplainedWarnings").asInt()).isZero();
        assertThat(after.path("outcomeSha256")).isNotEqualTo(before.path("outcomeSha256"));
    }

    @Test
    void closingIsToldOfWhatADepartmentsTextLacks() {
        JsonNode before = asked("department", OF_DEPARTMENT);
        assertThat(before.path("errors").asInt()).isEqualTo(1);
        assertThat(before.path("unexplainedWarnings").asInt()).isEqualTo(3);

        log.add(DEPARTMENT, new DepartmentDutiesSet(List.of(new DutySection("宗旨", "办理政务"))));
        explain("", judge.department(DEPARTMENT).report());

        JsonNode after = asked("department", OF_DEPARTMENT);
        assertThat(after.path("errors").asInt()).isZero();
        assertThat(after.path("unexplainedWarnings").asInt()).isZero();
        assertThat(after.path("sha256")).isNotEqualTo(before.path("sha256"));
    }

    private void explain(String of, CheckReport report) {
        report.results().stream()
                .flatMap(result -> result.findings().stream())
                .forEach(finding -> log.add(
                        DEPARTMENT,
                        new VarianceExplained(
                                of + finding.scope(), finding.figureHash(), "2.50万元", "部分岗位全年空缺，没有发放工资")));
        folded.fold(log, DEPARTMENT, UNIT);
    }

    private JsonNode asked(String role, String path) {
        client.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, Tokens.li(role))
                .header("Idempotency-Key", "k" + told.size())
                .exchange()
                .expectStatus()
                .isOk();
        return told.getLast();
    }

    private Mono<List<Outcome>> tell(List<CommandMessage> commands) {
        told.add(Json.MAPPER.readTree(commands.getFirst().data()));
        return Mono.just(List.of(new Outcome(commands.getFirst().id(), Outcome.Status.ACCEPTED, List.of(), null)));
    }
}
