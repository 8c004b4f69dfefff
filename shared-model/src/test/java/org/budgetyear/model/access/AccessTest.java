package org.budgetyear.model.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.budgetyear.model.code.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AccessTest {

    private static final String OWN = "440105-701001";
    private static final String DEPARTMENT = "440105-701";
    private static final String SISTER = "440105-701002";
    private static final String ELSEWHERE = "440105-702001";

    /** What is expected of a rule: the roles that it is open to, from a list that people wrote. */
    record Expected(String method, String path, Set<String> roles) {}

    static Stream<Expected> expectations() throws IOException {
        try (InputStream in = Objects.requireNonNull(AccessTest.class.getResourceAsStream("expected.txt"))) {
            List<Expected> expected = new ArrayList<>();
            Set<String> roles = Set.of();
            for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
                if (line.startsWith("[")) {
                    roles = Set.of(line.substring(1, line.length() - 1).split(" ", -1));
                } else if (!line.isBlank()) {
                    String[] words = line.split(" ", -1);
                    expected.add(new Expected(words[0], words[1], roles));
                }
            }
            return expected.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void eachRoleMayDoWhatItIsForAndNothingElse(Expected expected) {
        String path = expected.path().replace("UNIT", OWN).replace("DEPARTMENT", DEPARTMENT);
        for (Role role : Role.values()) {
            Verdict verdict = Access.MATRIX.path(inRole(role), expected.method(), path);

            if (expected.roles().contains(role.wireName())) {
                assertThat(verdict).as(role + " " + path).isEqualTo(new Verdict.Allowed(role));
            } else {
                assertThat(verdict).as(role + " " + path).isInstanceOf(Verdict.WrongRole.class);
            }
        }
    }

    @Test
    void everyRuleIsExpected() throws IOException {
        List<String> listed = expectations()
                .map(expected -> expected.method() + " "
                        + expected.path()
                                .replace("UNIT", "{unit}")
                                .replace("DEPARTMENT", "{department}")
                                .replace("2017", "{year}")
                                .replace("REST", "**"))
                .toList();

        assertThat(Access.MATRIX.rules().stream().map(rule -> rule.method() + " " + rule.path()))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void unitsAndDepartmentsReachTheirOwnOnly(Expected expected) {
        if (!expected.path().contains("UNIT")) {
            return;
        }
        for (Role role : Role.values()) {
            String sister = expected.path().replace("UNIT", SISTER);
            String elsewhere = expected.path().replace("UNIT", ELSEWHERE);
            switch (role) {
                case UNIT_CLERK, UNIT_REVIEWER -> {
                    assertDenied(role, expected.method(), sister);
                    assertDenied(role, expected.method(), elsewhere);
                }
                case DEPARTMENT -> assertDenied(role, expected.method(), elsewhere);
                case BUREAU, TREASURY, AUDITOR, OPERATOR -> {
                    if (expected.roles().contains(role.wireName())) {
                        assertThat(Access.MATRIX.path(inRole(role), expected.method(), elsewhere))
                                .isEqualTo(new Verdict.Allowed(role));
                    }
                }
            }
        }
    }

    @Test
    void aUnitSeesOfItsOwnDepartmentWhoElseIsInItAndOfOthersNothing() {
        String status = "/api/final-accounts/departments/%s/2017/status";

        assertThat(Access.MATRIX.path(inRole(Role.UNIT_CLERK), "GET", status.formatted(DEPARTMENT)))
                .isEqualTo(new Verdict.Allowed(Role.UNIT_CLERK));
        assertDenied(Role.UNIT_CLERK, "GET", status.formatted("440105-702"));
        assertDenied(Role.UNIT_CLERK, "GET", status.formatted("440105-701002"));
    }

    @Test
    void aSheetOfCommandsIsHisWhoseTheCommandIs() {
        String sheet = "/api/payments/" + OWN + "/2017/request-payment/sheet";

        assertThat(Access.MATRIX.path(inRole(Role.UNIT_CLERK), "POST", sheet))
                .isEqualTo(new Verdict.Allowed(Role.UNIT_CLERK));
        assertDenied(Role.UNIT_REVIEWER, "POST", sheet);
        assertDenied(Role.UNIT_CLERK, "POST", "/api/payments/" + OWN + "/2017/credit-line/sheet");
    }

    @Test
    void anAuditorChangesNothing() {
        assertThat(Access.MATRIX.rules())
                .filteredOn(rule -> rule.scopes().containsKey(Role.AUDITOR))
                .filteredOn(rule -> rule.method().equals("POST"))
                .extracting(Rule::path)
                // which compares a file with the log
                .containsExactly("/api/final-accounts/verify");
    }

    @Test
    void whoHasTwoRolesDoesEachThingInTheOneThatMay() {
        Person both = new Person("li", Set.of(Role.UNIT_CLERK, Role.UNIT_REVIEWER), Set.of(new UnitCode(OWN)));

        assertThat(Access.MATRIX.command(both, "payments", new UnitCode(OWN), "request-payment"))
                .isEqualTo(new Verdict.Allowed(Role.UNIT_CLERK));
        assertThat(Access.MATRIX.command(both, "payments", new UnitCode(OWN), "approve-payment"))
                .isEqualTo(new Verdict.Allowed(Role.UNIT_REVIEWER));
        assertThat(Access.MATRIX.command(both, "payments", new UnitCode(SISTER), "approve-payment"))
                .isEqualTo(new Verdict.OutOfScope(Role.UNIT_REVIEWER, SISTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/final-accounts/units/440105%2D701002/2017/lines",
                "/api/final-accounts/units/440105-701002;x/2017/lines",
                "/api/final-accounts/units//2017/lines",
                "/api/final-accounts/units/440105-701001x/2017/lines",
                "/api/final-accounts/%6Fperations",
                "/api/final-accounts/operations/",
                "/api",
                "/"
            })
    void anAddressInAnotherSpellingOpensNothing(String path) {
        assertThat(Access.MATRIX.path(inRole(Role.UNIT_CLERK), "GET", path)).isNotInstanceOf(Verdict.Allowed.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatIsNotListedNobodyMayDo(Role role) {
        assertThat(Access.MATRIX.path(inRole(role), "DELETE", "/api/final-accounts/departments"))
                .isEqualTo(new Verdict.NotListed());
        assertThat(Access.MATRIX.command(inRole(role), "payments", new UnitCode(OWN), "credit-line"))
                .isEqualTo(new Verdict.NotListed());
    }

    @Test
    void aCommandThatThereIsNotIsAnsweredByThoseOfItsContext() {
        String path = "/api/closing/" + OWN + "/2017/print-money";

        assertThat(Access.MATRIX.path(inRole(Role.BUREAU), "POST", path))
                .isEqualTo(Access.MATRIX.path(inRole(Role.BUREAU), "POST", path + "/sheet"))
                .isEqualTo(new Verdict.UnknownCommand(
                        "print-money",
                        List.of(
                                "approve-disclosure",
                                "explain-difference",
                                "freeze-year",
                                "reopen-year",
                                "set-freeze-date",
                                "sign-year")));
        assertThat(Access.MATRIX.path(inRole(Role.BUREAU), "GET", path)).isEqualTo(new Verdict.NotListed());
        assertThat(Access.MATRIX.path(inRole(Role.BUREAU), "POST", path.replace("closing", "final-accounts")))
                .isEqualTo(new Verdict.NotListed());
    }

    @Test
    void theFirstOfTwoRulesHolds() {
        Access access = Access.of("method,path,auditor,operator\nGET,/a/{x},all,\nGET,/a/**,,all\n");

        assertThat(access.path(inRole(Role.OPERATOR), "GET", "/a/b"))
                .isEqualTo(new Verdict.WrongRole(List.of(Role.AUDITOR)));
        assertThat(access.path(inRole(Role.OPERATOR), "GET", "/a")).isEqualTo(new Verdict.Allowed(Role.OPERATOR));
        assertThat(access.path(inRole(Role.OPERATOR), "GET", "/a/b/c")).isEqualTo(new Verdict.Allowed(Role.OPERATOR));
    }

    @Test
    void aMatrixNamesRolesThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Access.of("method,path,king\n"))
                .withMessage("no role king");
    }

    private static void assertDenied(Role role, String method, String path) {
        assertThat(Access.MATRIX.path(inRole(role), method, path))
                .as(role + " " + path)
                .isNotInstanceOf(Verdict.Allowed.class);
    }

    private static Person inRole(Role role) {
        Set<UnitCode> units = switch (role) {
            case UNIT_CLERK, UNIT_REVIEWER -> Set.of(new UnitCode(OWN));
            case DEPARTMENT -> Set.of(new UnitCode(DEPARTMENT));
            case BUREAU, TREASURY, AUDITOR, OPERATOR -> Set.of();
        };
        return new Person("li", Set.of(role), units);
    }
}
