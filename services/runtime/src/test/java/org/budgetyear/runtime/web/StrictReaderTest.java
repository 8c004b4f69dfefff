package org.budgetyear.runtime.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StrictReaderTest {

    private static final String GOOD = """
            {"payee":"张三","line":{"fund":"GENERAL_PUBLIC","function":"2010301","nature":"BASIC"},
             "economic":"30101","amountFen":100,"day":"2017-03-01","direct":true,"count":3}""";

    /** One field of each kind. */
    record Voucher(
            String payee,
            QuotaLine line,
            EconomicCode economic,
            Money amountFen,
            LocalDate day,
            boolean direct,
            int count,
            @Nullable String note) {}

    /** Several of a kind. */
    record Parts(List<QuotaLine> parts) {}

    @Test
    void readsWhatIsRight() {
        assertThat(read(GOOD))
                .isEqualTo(new Voucher(
                        "张三",
                        new QuotaLine(Fund.GENERAL_PUBLIC, new FunctionCode("2010301"), Nature.BASIC, null),
                        new EconomicCode("30101"),
                        Money.ofFen(100),
                        LocalDate.of(2017, 3, 1),
                        true,
                        3,
                        null));
    }

    /** Some of the same. */
    record Vouchers(List<Voucher> vouchers) {}

    @Test
    void aMissingFieldInAListIsNamedByItsPlace() {
        String list = "{\"vouchers\":[" + GOOD + "," + GOOD.replace("\"economic\":\"30101\",", "") + "]}";
        RequestProblem refused = catchThrowableOfType(
                RequestProblem.class,
                () -> StrictReader.read(StrictReader.object(list.getBytes(UTF_8)), Vouchers.class, "data"));
        assertThat(refused.problem().field()).isEqualTo("data.vouchers.1.economic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no JSON", "null", "[]", "5", "\"text\"", "{", "{}{}", "{\"a\":1,\"a\":2}"})
    void whatIsNoObjectIsMalformed(String json) {
        assertThat(problem(json)).extracting(Problem::code, Problem::status).containsExactly("malformed-json", 400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"payee\":\"张三\",; ''; data.payee",
                "\"payee\":\"张三\"; \"payee\":null; data.payee",
                "\"function\":\"2010301\",; ''; data.line.function",
                "\"function\":\"2010301\"; \"function\":null; data.line.function",
                ",\"count\":3; ''; data.count",
                ",\"count\":3; ,\"count\":null; data.count",
                "\"direct\":true,; ''; data.direct"
            })
    void aMissingFieldIsNamedByItsPath(String from, String to, String field) {
        assertThat(problem(GOOD.replace(from, to)))
                .extracting(Problem::code, Problem::field)
                .containsExactly("field-missing", field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"parts\":[{\"fund\":\"OTHER\",\"function\":\"2010301\"}]}; field-missing; data.parts.0.nature",
                "{\"parts\":[{\"fund\":\"OTHER\",\"function\":\"2010301\",\"nature\":\"BAD\"}]}; value-not-accepted; data.parts.0.nature",
                "{\"parts\":[5]}; value-not-accepted; data.parts.0"
            })
    void whatIsWrongInAListIsNamedWithItsPlace(String json, String code, String field) {
        RequestProblem problem = catchThrowableOfType(
                RequestProblem.class,
                () -> StrictReader.read(StrictReader.object(json.getBytes(UTF_8)), Parts.class, "data"));
        assertThat(problem.problem()).extracting(Problem::code, Problem::field).containsExactly(code, field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"payee\"; \"colour\":1,\"payee\"; data.colour; payee, line, economic, amountFen, day, direct, count, note",
                "\"function\"; \"colour\":1,\"function\"; data.line.colour; fund, function, nature, project"
            })
    void anUnknownFieldIsNamedWithTheKnownOnesBesideIt(String from, String to, String field, String known) {
        assertThat(problem(GOOD.replace(from, to)))
                .extracting(Problem::code, Problem::field, Problem::accepted)
                .containsExactly("field-unknown", field, known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1.0",
                "1e2",
                "\"100\"",
                "true",
                "[100]",
                "{}",
                "9223372036854775808",
                "-9223372036854775809",
                "99999999999999999999999999"
            })
    void anAmountIsAWholeNumberOfFen(String amount) {
        Problem problem = problem(GOOD.replace(":100,", ":" + amount + ","));

        assertThat(problem)
                .extracting(Problem::code, Problem::field, Problem::accepted, Problem::acceptedZh)
                .containsExactly("value-not-accepted", "data.amountFen", "a whole number of fen", "以分为单位的整数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "-9223372036854775808", "0", "-5"})
    void anAmountMayBeAnyThatFits(String amount) {
        assertThat(read(GOOD.replace(":100,", ":" + amount + ",")).amountFen())
                .isEqualTo(Money.ofFen(Long.parseLong(amount)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2017-3-1\"",
                "\"2017-02-29\"",
                "\"20170301\"",
                "\"\"",
                "\"2017-03-01T00:00:00\"",
                "\"2017-03-01T00:00:00Z\""
            })
    void aDateIsWrittenInFull(String day) {
        Problem problem = problem(GOOD.replace("\"2017-03-01\"", day));

        assertThat(problem)
                .extracting(Problem::code, Problem::field, Problem::accepted)
                .containsExactly("value-not-accepted", "data.day", "a date such as 2017-03-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"张三\"; 12; data.payee",
                "\"张三\"; true; data.payee",
                "\"张三\"; [\"张三\"]; data.payee",
                "\"张三\"; {}; data.payee",
                "\"30101\"; 30101; data.economic",
                "\"30101\"; \"3010\"; data.economic",
                "\"2010301\"; 2010301; data.line.function",
                "\"2010301\"; \"201030\"; data.line.function",
                ":true; :\"true\"; data.direct",
                ":true; :1; data.direct",
                "\"2017-03-01\"; 17226; data.day",
                "\"2017-03-01\"; [2017,3,1]; data.day",
                "\"2017-03-01\"; {}; data.day",
                ":3; :3.0; data.count",
                ":3; :\"3\"; data.count",
                ":3; :3000000000; data.count"
            })
    void aValueOfAnotherTypeIsNamedWithItsPath(String from, String to, String field) {
        assertThat(problem(GOOD.replace(from, to)))
                .extracting(Problem::code, Problem::field)
                .containsExactly("value-not-accepted", field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"PRIVATE\"", "\"general_public\"", "0", "\"\""})
    void anEnumListsWhatItTakes(String fund) {
        assertThat(problem(GOOD.replace("\"GENERAL_PUBLIC\"", fund)))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("data.line.fund"))
                .satisfies(problem -> assertThat(problem.accepted())
                        .isEqualTo("GENERAL_PUBLIC, GOVERNMENT_FUND, STATE_CAPITAL, SUPERIOR_SUBSIDY,"
                                + " INSTITUTIONAL, BUSINESS, AFFILIATED_REMITTANCE, OTHER"));
    }

    @Test
    void theValueThatIsWrongIsShown() {
        assertThat(problem(GOOD.replace("\"30101\"", "\"301\"")))
                .extracting(Problem::value, Problem::accepted, Problem::acceptedZh)
                .containsExactly("301", "five digits, such as 30101", "五位数字，如 30101");
        assertThat(problem(GOOD.replace(":100,", ":1.5,")).value()).isEqualTo("1.5");
    }

    @Test
    void aProjectLineNamesItsProjectAndNoOtherLineDoes() {
        assertThat(problem(GOOD.replace("\"BASIC\"", "\"PROJECT\"")))
                .extracting(Problem::code, Problem::field, Problem::value)
                .containsExactly("value-not-accepted", "data.line.project", "");
        assertThat(problem(GOOD.replace("\"BASIC\"", "\"BASIC\",\"project\":\"P01\"")))
                .extracting(Problem::code, Problem::field, Problem::value)
                .containsExactly("value-not-accepted", "data.line.project", "P01");
        assertThat(read(GOOD.replace("\"BASIC\"", "\"PROJECT\",\"project\":\"P01\""))
                        .line()
                        .key())
                .isEqualTo("GENERAL_PUBLIC|2010301|PROJECT|P01");
    }

    @Test
    void aTextThatCannotBeWrittenAgainIsNotAccepted() {
        assertThat(problem(GOOD.replace("张三", "\\ud800")))
                .extracting(Problem::code, Problem::field)
                .containsExactly("malformed-json", "");
        assertThat(read(GOOD.replace("张三", "\\ud842\\udfb7")).payee()).isEqualTo("𠮷");
    }

    @Test
    void aRecordMayBeNestedTooDeeplyToBeRead() {
        assertThat(problem("{\"payee\":".repeat(2_000)).code()).isEqualTo("malformed-json");
    }

    private static Voucher read(String json) {
        return StrictReader.read(StrictReader.object(json.getBytes(UTF_8)), Voucher.class, "data");
    }

    private static Problem problem(String json) {
        return catchThrowableOfType(RequestProblem.class, () -> read(json)).problem();
    }
}
