package org.budgetyear.acceptance.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.shared.OnePlatform;
import org.budgetyear.model.access.Access;
import org.budgetyear.model.access.Role;
import org.budgetyear.model.access.Rule;
import org.budgetyear.model.access.Scope;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.standalone.process.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * Each row of the matrix asked for in each role, for one's own accounts and for those of others, of the platform as it
 * runs. Nothing is posted: no unit of these is open, and what is sent is empty.
 */
@ExtendWith(OnePlatform.class)
class WholeMatrixTest {

    private static final int CALLERS = 16;
    private static final Duration LONGEST_CALL = Duration.ofSeconds(20);
    private static final Set<Integer> UNAUTHENTICATED_OR_FORBIDDEN = Set.of(401, 403);
    private static final Set<String> NOT_EVEN_AN_ADDRESS = Set.of("no-such-address", "command-unknown");

    /** What stands for the rest of an open path: an address that there is. */
    private static final Map<String, String> REST = Map.of(
            "GET /api/appropriations/charts/**", "/api/appropriations/charts/2017",
            "GET /api/final-accounts/departments/{department}/{year}/**",
                    "/api/final-accounts/departments/{department}/{year}/execution",
            "GET /api/final-accounts/units/{unit}/{year}/**", "/api/final-accounts/units/{unit}/{year}/lines",
            "GET /api/final-accounts/operations/**", "/api/final-accounts/operations",
            "POST /api/final-accounts/operations/**",
                    "/api/final-accounts/operations/dead-letters/440105-981001/{year}/retry");

    private final Platform platform;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    WholeMatrixTest(Platform platform) {
        this.platform = platform;
    }

    /** Whose accounts: as a unit's and as a department's code. */
    private enum Owner {
        OWN("440105-981001", "440105-981"),
        SISTER("440105-981002", "440105-981"),
        ELSEWHERE("440105-982001", "440105-982");

        private final String unit;
        private final String department;

        Owner(String unit, String department) {
            this.unit = unit;
            this.department = department;
        }
    }

    private record Case(Rule rule, Role role, Owner owner) {

        String path() {
            return REST.getOrDefault(rule.method() + " " + rule.path(), rule.path())
                    .replace("{unit}", owner.unit)
                    .replace("{department}", owner.department)
                    .replace("{year}", "2017");
        }

        boolean allowed() {
            Scope scope = rule.scopes().get(role);
            if (scope == null) {
                return false;
            }
            return switch (scope) {
                case ALL -> true;
                case UNIT -> owner == Owner.OWN;
                case WITHIN, DEPARTMENT -> owner != Owner.ELSEWHERE;
            };
        }

        @Override
        public String toString() {
            return role.wireName() + " of 440105-981001 or its department: " + rule.method() + " " + path();
        }
    }

    private record Answer(int status, @Nullable JsonNode problem) {

        String code() {
            return problem == null ? "" : problem.path("code").asString("");
        }
    }

    private static Stream<Case> cases() {
        return Access.MATRIX.rules().stream()
                .flatMap(rule -> Stream.of(Role.values())
                        .flatMap(role -> Stream.of(Owner.values())
                                .filter(owner -> owner == Owner.OWN
                                        || rule.path().contains("{unit}")
                                        || (rule.path().contains("{department}") && owner == Owner.ELSEWHERE))
                                .map(owner -> new Case(rule, role, owner))));
    }

    @Test
    void eachRowLetsInWhomItNamesAndTellsTheOthersWhoWouldBe() throws Exception {
        List<Case> cases = cases().toList();
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<Answer>> answers = callers.invokeAll(cases.stream()
                    .map(each -> (Callable<Answer>) () -> ask(each))
                    .toList());
            for (int i = 0; i < cases.size(); i++) {
                hold(cases.get(i), answers.get(i).get());
            }
        }
        assertThat(cases).filteredOn(Case::allowed).hasSizeGreaterThan(200);
        assertThat(cases).filteredOn(each -> !each.allowed()).hasSizeGreaterThan(1_000);
    }

    private static void hold(Case asked, Answer answer) {
        if (asked.allowed()) {
            assertThat(answer.status()).as("%s: %s", asked, answer).isNotIn(UNAUTHENTICATED_OR_FORBIDDEN);
            assertThat(answer.code()).as("%s: %s", asked, answer).isNotIn(NOT_EVEN_AN_ADDRESS);
            return;
        }
        assertThat(answer.status()).as("%s: %s", asked, answer).isEqualTo(403);
        JsonNode problem = Objects.requireNonNull(answer.problem());
        assertThat(answer.code()).isEqualTo("forbidden");
        boolean inNoRole = !asked.rule().scopes().containsKey(asked.role());
        assertThat(problem.path("field").asString()).as(asked.toString()).isEqualTo(inNoRole ? "role" : "unit");
        if (inNoRole) {
            assertThat(problem.path("accepted").asString())
                    .as(asked.toString())
                    .isEqualTo("one of the roles "
                            + String.join(
                                    ", ",
                                    asked.rule().roles().stream()
                                            .map(Role::wireName)
                                            .toList()));
        }
        assertThat(problem.path("detailZh").asString()).as(asked.toString()).contains("无权办理");
    }

    private Answer ask(Case asked) {
        HttpRequest request = HttpRequest.newBuilder(platform.gatewayUrl().resolve(asked.path()))
                .timeout(LONGEST_CALL)
                .header(
                        "Authorization",
                        platform.tokens()
                                .bearer(asked.role().wireName(), asked.role().wireName(), units(asked.role())))
                .header("Idempotency-Key", "matrix")
                .method(asked.rule().method(), BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            // A stream has no end: what was let in is not read on.
            try (InputStream body = response.body()) {
                return new Answer(
                        response.statusCode(),
                        response.statusCode() < 400
                                ? null
                                : PlatformClient.JSON.readTree(new String(body.readAllBytes(), UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(asked.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Set<UnitCode> units(Role role) {
        return switch (role) {
            case UNIT_CLERK, UNIT_REVIEWER -> Set.of(new UnitCode(Owner.OWN.unit));
            case DEPARTMENT -> Set.of(new UnitCode(Owner.OWN.department));
            case BUREAU, TREASURY, AUDITOR, OPERATOR -> Set.of();
        };
    }
}
