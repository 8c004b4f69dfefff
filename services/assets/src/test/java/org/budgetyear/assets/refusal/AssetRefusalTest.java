package org.budgetyear.assets.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetyear.model.assets.AssetKind;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.money.Printed;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.WireName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssetRefusalTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final UnitYear UNIT_YEAR = new UnitYear(new UnitCode("440105-701001"), new FiscalYear(2017));
    private static final Money LESS = Money.ofYuan("1234.50");
    private static final Money MORE = Money.ofYuan("2000.75");

    static List<AssetRefusal> oneOfEachKind() {
        return List.of(
                new YearNotOpen(UNIT_YEAR),
                new RegisterClosed(UNIT_YEAR),
                new AssetNoAlreadyUsed("CL-1", "Car"),
                new UnknownAsset("data.assetNo", "CL-1"),
                new NotRegisteredThisYear("CL-1"),
                new RegistrationFollowed("JJ-1", 10, 9),
                new UnknownUse("RACING", List.of("OTHER")),
                new NotAVehicle("JJ-1", AssetKind.OTHER),
                new SameUse("CL-1", "OTHER"),
                new AssetOnItsWay("CL-1", 1),
                new InsufficientPieces("CL-1", 1, 2),
                new TransferToItself(UNIT_YEAR.unit()),
                new TransferDeclined(UNIT_YEAR.unit(), "CL-1", "register-closed"),
                new UnknownRequest("t-1"),
                new PaymentNotAwaited(UNIT_YEAR.year(), "V1"),
                new RegisteredExceedsPayment("V1", LESS, MORE),
                new ValueDiffersFromPayments("CL-1", MORE, LESS),
                new DisposalNoAlreadyUsed("D1", "CL-1"),
                new UnknownDisposal("D1"),
                new WrongStage("D1", DisposalStage.COMPLETED, List.of(DisposalStage.REQUESTED, DisposalStage.APPROVED)),
                new SamePerson("D1", "li"),
                new StocktakeAlreadyRecorded("P1"),
                new DifferenceWithoutReason("data.lines.0.counted", "JJ-1", 10, 9));
    }

    @Test
    void everyKindHasItsExampleHere() {
        assertThat(oneOfEachKind())
                .extracting(Object::getClass)
                .doesNotHaveDuplicates()
                .hasSize(WireName.membersOf(AssetRefusal.class).size());
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void theCodeIsTheNameOfTheRefusal(AssetRefusal refusal) {
        assertThat(refusal.problem().code()).isEqualTo(WireName.ofCommand(refusal.getClass()));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void itSaysInBothLanguagesWhatIsWrongAndWhatWouldBeAccepted(AssetRefusal refusal) {
        Problem problem = refusal.problem();
        assertThat(Stream.of(problem.accepted(), problem.detail()))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern(CHINESE));
        assertThat(Stream.of(problem.acceptedZh(), problem.detailZh()))
                .allSatisfy(text -> assertThat(text).containsPattern(CHINESE));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void itNamesTheFieldAndTheValueAndAStatusOfTheCaller(AssetRefusal refusal) {
        Problem problem = refusal.problem();
        assertThat(problem.field()).isNotBlank();
        assertThat(problem.value()).isNotBlank();
        assertThat(problem.status()).isIn(Problem.NOT_FOUND, Problem.CONFLICT, Problem.UNPROCESSABLE);
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void itsAmountsStandInBothSentences(AssetRefusal refusal) {
        Problem problem = refusal.problem();
        assertThat(problem.amountsFen().values()).allSatisfy(amount -> {
            assertThat(problem.detail()).contains(Printed.yuan(amount) + " yuan");
            assertThat(problem.detailZh()).contains(Printed.yuan(amount) + " 元");
        });
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void itIsRememberedAsItIs(AssetRefusal refusal) {
        String json = Json.MAPPER.writeValueAsString(refusal.problem());
        assertThat(Json.MAPPER.readValue(json, Problem.class)).isEqualTo(refusal.problem());
    }
}
