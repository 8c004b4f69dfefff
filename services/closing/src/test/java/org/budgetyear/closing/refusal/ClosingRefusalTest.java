package org.budgetyear.closing.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetyear.model.closing.ClosingStage;
import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.WireName;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClosingRefusalTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final UnitYear UNIT_YEAR = Scenario.UNIT_YEAR;
    private static final UnitCode UNIT = UNIT_YEAR.unit();
    private static final LocalDate DATE = LocalDate.of(2017, 12, 20);

    static List<ClosingRefusal> oneOfEachKind() {
        return List.of(
                new RoleNotAllowed(ClosingStep.SIGN_YEAR, "", List.of("unit-reviewer")),
                new NotOpened(UNIT_YEAR),
                new AlreadyOpened(UNIT_YEAR),
                new WrongStage(UNIT_YEAR, ClosingStage.OPEN, List.of(ClosingStage.CHECKED)),
                new FreezeTooEarly(DATE, DATE.plusDays(5)),
                new DateOutsideYear(DATE.plusYears(1), UNIT_YEAR.year()),
                new OtherSeal(UNIT_YEAR, "s-1", "s-2"),
                new DifferencesUnexplained(List.of("V1 AMOUNT 1 2")),
                new ChecksNotPassed(1, 2),
                new SamePerson("li", ClosingStep.SIGN_YEAR),
                new UnitsNotSigned(List.of(UNIT)),
                new OtherVersion(1, 2),
                new OtherHash("b".repeat(64), null),
                new AlreadyCarried(UNIT, 1),
                new UnknownUnit(UNIT));
    }

    @Test
    void everyKindHasItsExampleHere() {
        assertThat(oneOfEachKind())
                .extracting(Object::getClass)
                .doesNotHaveDuplicates()
                .hasSize(WireName.membersOf(ClosingRefusal.class).size());
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void theCodeIsTheNameOfTheRefusal(ClosingRefusal refusal) {
        assertThat(refusal.problem().code()).isEqualTo(WireName.ofCommand(refusal.getClass()));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void itSaysInBothLanguagesWhatIsWrongAndWhatWouldBeAccepted(ClosingRefusal refusal) {
        Problem problem = refusal.problem();
        assertThat(Stream.of(problem.accepted(), problem.detail()))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern(CHINESE));
        assertThat(Stream.of(problem.acceptedZh(), problem.detailZh()))
                .allSatisfy(text -> assertThat(text).containsPattern(CHINESE));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void itNamesTheFieldAndTheValueAndAStatusOfTheCaller(ClosingRefusal refusal) {
        Problem problem = refusal.problem();
        assertThat(problem.field()).isNotBlank();
        assertThat(problem.value()).isNotBlank();
        assertThat(problem.status())
                .isIn(Problem.FORBIDDEN, Problem.NOT_FOUND, Problem.CONFLICT, Problem.UNPROCESSABLE);
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void itIsRememberedAsItIs(ClosingRefusal refusal) {
        String json = Json.MAPPER.writeValueAsString(refusal.problem());
        assertThat(Json.MAPPER.readValue(json, Problem.class)).isEqualTo(refusal.problem());
    }
}
