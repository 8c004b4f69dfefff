package org.budgetyear.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.budgetyear.standalone.CannotStart;
import org.junit.jupiter.api.Test;

class GivenTokensTest {

    @Test
    void eachRoleAsksWithTheTokenThatTheEnvironmentHasForIt() {
        try (Tokens tokens = Tokens.given(Map.of("BUDGET_TOKEN_UNIT_CLERK", "c", "BUDGET_TOKEN_AUDITOR", "a"))
                .orElseThrow()) {
            assertThat(tokens.bearer("anybody", "unit-clerk", List.of())).isEqualTo("Bearer c");
            assertThat(tokens.bearer("anybody", "auditor", List.of())).isEqualTo("Bearer a");
            assertThatThrownBy(() -> tokens.bearer("anybody", "bureau", List.of()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("BUDGET_TOKEN_BUREAU");
        }
    }

    @Test
    void anEnvironmentWithoutTokensGivesNone() {
        assertThat(Tokens.given(Map.of("BUDGET_ISSUER", "http://identity"))).isEmpty();
    }
}
