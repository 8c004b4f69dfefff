package org.budgetyear.runtime.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.budgetyear.runtime.coins.Coins.ANNA;
import static org.budgetyear.runtime.web.Desk.READER;

import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.access.Role;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandReaderTest {

    private static final Person CALLER = new Person("zhang", Set.of(Role.UNIT_CLERK), Set.of());
    private static final String BODY =
            "{\"accountingDate\":\"2017-03-01\",\"documentNo\":\"文〔2017〕1号\",\"data\":{\"amountFen\":1}}";

    @Test
    void makesTheCommandOfABody() {
        CommandReader.Addressed read = READER.read(ANNA, "put-coins", "c-1", CALLER, BODY.getBytes(UTF_8));

        assertThat(read.unitYear()).isEqualTo(ANNA);
        assertThat(read.message())
                .isEqualTo(new CommandMessage(
                        "c-1",
                        "put-coins",
                        LocalDate.of(2017, 3, 1),
                        "文〔2017〕1号",
                        "zhang",
                        "unit-clerk",
                        "c-1",
                        "{\"amountFen\":1}"));
    }

    @Test
    void makesTheSameCommandOfALine() {
        String line = "{\"id\":\"c-1\",\"unit\":\"anna\",\"year\":2017,\"command\":\"put-coins\"," + BODY.substring(1);

        assertThat(READER.readLine(CALLER, line))
                .isEqualTo(READER.read(ANNA, "put-coins", "c-1", CALLER, BODY.getBytes(UTF_8)));
    }

    @Test
    void theSameCommandInOtherWordsHasTheSameText() {
        String other = "{ \"data\" : { \"note\" : null, \"amountFen\" : 1 }, \"documentNo\" : \"文〔2017〕1号\","
                + " \"accountingDate\":\"2017-03-01\"}";

        assertThat(READER.read(ANNA, "put-coins", "c-1", CALLER, other.getBytes(UTF_8)))
                .isEqualTo(READER.read(ANNA, "put-coins", "c-1", CALLER, BODY.getBytes(UTF_8)));
    }

    @Test
    void withoutADateItIsToday() {
        CommandMessage message = READER.read(
                        ANNA, "put-coins", "c-1", CALLER, "{\"data\":{\"amountFen\":1}}".getBytes(UTF_8))
                .message();

        assertThat(message.accountingDate()).isEqualTo(LocalDate.of(2017, 6, 30));
        assertThat(message.documentNo()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-12-31", "2018-01-01"})
    void theDateIsWithinTheYear(String date) {
        assertThat(problem("put-coins", "c-1", BODY.replace("2017-03-01", date)))
                .extracting(Problem::code, Problem::field, Problem::value, Problem::accepted, Problem::acceptedZh)
                .containsExactly("value-not-accepted", "accountingDate", date, "a date in 2017", "2017 年度内的日期");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-01-01", "2017-12-31"})
    void theFirstAndTheLastDayAreWithinTheYear(String date) {
        assertThat(READER.read(
                                ANNA,
                                "put-coins",
                                "c-1",
                                CALLER,
                                BODY.replace("2017-03-01", date).getBytes(UTF_8))
                        .message()
                        .accountingDate())
                .isEqualTo(LocalDate.parse(date));
    }

    @Test
    void anIdHas1To200Characters() {
        assertThat(problem("put-coins", " ", BODY).field()).isEqualTo("id");
        assertThat(problem("put-coins", "x".repeat(201), BODY).field()).isEqualTo("id");
        assertThat(READER.read(ANNA, "put-coins", "x".repeat(200), CALLER, BODY.getBytes(UTF_8)))
                .isNotNull();
    }

    @Test
    void aDocumentNumberHas1To100Characters() {
        assertThat(problem("put-coins", "c-1", BODY.replace("文〔2017〕1号", " ")).field())
                .isEqualTo("documentNo");
        assertThat(problem("put-coins", "c-1", BODY.replace("文〔2017〕1号", "x".repeat(101)))
                        .field())
                .isEqualTo("documentNo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paint-jar", "PutCoins", "", "receive-gift", "bank-agrees", "bank-declines"})
    void anUnknownCommandAndOneThatOnlyPoliciesGiveAreRefusedWithTheListOfTheOthers(String command) {
        Problem problem = problem(command, "c-1", BODY);

        assertThat(problem.code()).isEqualTo("command-unknown");
        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.accepted()).isEqualTo("ask-bank, drop-jar, give-coins, put-coins, put-twice, take-coins");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; field-missing; data",
                "{\"data\":null}; field-missing; data",
                "{\"data\":5}; field-missing; data.amountFen",
                "{\"data\":{\"amountFen\":1},\"id\":\"c-2\"}; field-unknown; id",
                "{\"data\":{\"amountFen\":1,\"id\":1}}; field-unknown; data.id",
                "{\"data\":{\"amountFen\":\"1\"}}; value-not-accepted; data.amountFen",
                "{\"accountingDate\":\"today\",\"data\":{\"amountFen\":1}}; value-not-accepted; accountingDate",
                "{\"documentNo\":5,\"data\":{\"amountFen\":1}}; value-not-accepted; documentNo"
            })
    void aBodyIsReadStrictly(String body, String code, String field) {
        assertThat(problem("put-coins", "c-1", body))
                .extracting(Problem::code, Problem::field)
                .containsExactly(code, field);
    }

    @ParameterizedTest
    @CsvSource({"a?,2017", "anna,1999", "anna,3000", "anna,year", "anna,99999999999", "ab,2017"})
    void anAddressNamesAUnitAndAYear(String unit, String year) {
        assertThat(problem(() -> CommandReader.unitYear(unit, year)).code()).isEqualTo("value-not-accepted");
    }

    @ParameterizedTest
    @CsvSource({"unit,\"anna\",\"?\"", "unit,\"anna\",5", "year,2017,\"2017\"", "year,2017,1999", "id,\"c-1\",5"})
    void aLineNamesItsUnitYearAndId(String field, String from, String to) {
        String line = Desk.line("c-1", "anna").replace("\"" + field + "\":" + from, "\"" + field + "\":" + to);

        assertThat(problem(() -> READER.readLine(CALLER, line)))
                .extracting(Problem::code, Problem::field)
                .containsExactly("value-not-accepted", field);
    }

    @Test
    void anIdThatCannotBeWrittenIsNotAccepted() {
        assertThat(problem("put-coins", "\ud800", BODY))
                .extracting(Problem::code, Problem::field)
                .containsExactly("value-not-accepted", "id");
        assertThat(problem(() -> READER.readLine(CALLER, Desk.line("\\ud800", "anna")))
                        .code())
                .isEqualTo("malformed-json");
    }

    private static Problem problem(String command, String id, String body) {
        return problem(() -> READER.read(ANNA, command, id, CALLER, body.getBytes(UTF_8)));
    }

    private static Problem problem(ThrowingCallable reading) {
        return catchThrowableOfType(RequestProblem.class, reading).problem();
    }
}
