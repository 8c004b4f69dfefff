package org.budgetyear.model.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetyear.model.code.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonTest {

    @Test
    void isWhatTheClaimsOfATokenSay() {
        assertThat(Person.of(Map.of(
                        "preferred_username", "zhang.min",
                        "roles", List.of("unit-clerk", "bureau"),
                        "units", List.of("440105-701001"))))
                .contains(new Person(
                        "zhang.min", Set.of(Role.UNIT_CLERK, Role.BUREAU), Set.of(new UnitCode("440105-701001"))));
    }

    @Test
    void hasNothingOfRolesAndUnitsThatAreNotOurs() {
        assertThat(Person.of(Map.of(
                        "preferred_username", "li",
                        "roles", List.of("offline_access", 7),
                        "units", List.of("?", ""))))
                .contains(new Person("li", Set.of(), Set.of()));
        assertThat(Person.of(Map.of("preferred_username", "li", "roles", "auditor")))
                .as("a claim of another form")
                .contains(new Person("li", Set.of(), Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zhang min", "-li", "张敏"})
    void isNobodyUnderANameThatCannotBeRecorded(String name) {
        assertThat(Person.of(Map.of("preferred_username", name))).isEmpty();
    }

    @Test
    void isNobodyWithoutAName() {
        assertThat(Person.of(Map.of("sub", "li"))).isEmpty();
    }
}
