package org.budgetyear.finalaccounts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.budgetyear.finalaccounts.account.LinePattern;
import org.budgetyear.finalaccounts.execution.Dimension;
import org.budgetyear.finalaccounts.history.AsOf;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.web.Problems;
import org.budgetyear.runtime.web.RequestProblem;
import org.springframework.web.reactive.function.server.ServerRequest;

/** What a request names. */
final class Asked {

    private Asked() {}

    /** @param owner the name of the path variable that holds the code: unit or department */
    static UnitYear unitYear(ServerRequest request, String owner) {
        UnitCode code = read(request, owner, UnitCode::new);
        return new UnitYear(code, year(request));
    }

    static FiscalYear year(ServerRequest request) {
        return read(request, "year", text -> new FiscalYear(Integer.parseInt(text)));
    }

    static Dimension dimension(ServerRequest request) {
        String name = request.queryParam("by").orElse(Dimension.UNIT.wireName());
        return Dimension.ofWireName(name)
                .orElseThrow(() -> new RequestProblem(
                        Problems.notAccepted("by", name, Dimension.wireNames(), Dimension.wireNames())));
    }

    /** Some of the lines, {@code ?line=*|2010301}; all when none are named. */
    static LinePattern line(ServerRequest request) {
        return request.queryParam("line")
                .map(text -> LinePattern.read(text)
                        .orElseThrow(() -> new RequestProblem(
                                Problems.notAccepted("line", text, LinePattern.FORM, LinePattern.FORM_ZH))))
                .orElse(LinePattern.ANY);
    }

    /** The day that is asked for, {@code ?on=2017-12-31}. */
    static LocalDate day(ServerRequest request, LocalDate otherwise) {
        String text = request.queryParam("on").orElse(otherwise.toString());
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RequestProblem(Problems.notAccepted("on", text, "a date such as 2017-12-31", "日期，如 2017-12-31"));
        }
    }

    /**
     * Up to where events are to count: {@code ?asOf=2017-06-30}, the last accounting date, which is one of the year, and
     * {@code ?knownAt=2018-03-01T09:00:00Z}, the last time of recording.
     */
    static AsOf asOf(ServerRequest request) {
        return new AsOf(
                request.queryParam("asOf")
                        .map(text -> dayOf(year(request), text))
                        .orElse(null),
                request.queryParam("knownAt").map(Asked::instant).orElse(null));
    }

    private static LocalDate dayOf(FiscalYear year, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (year.contains(day)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // said below, in the same words as a day of another year
        }
        throw new RequestProblem(Problems.notAccepted(
                "asOf",
                text,
                "a date of the year, such as " + year.value() + "-06-30",
                "本年度内的日期，如 " + year.value() + "-06-30"));
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new RequestProblem(Problems.notAccepted(
                    "knownAt",
                    text,
                    "a time with its offset, such as 2018-03-01T01:00:00Z",
                    "带时区的时间，如 2018-03-01T01:00:00Z"));
        }
    }

    /**
     * How many are asked for, or from where on.
     *
     * @throws RequestProblem when it is no number from 0 to {@code most}
     */
    static long number(ServerRequest request, String name, long otherwise, long most) {
        String text = request.queryParam(name).orElse(Long.toString(otherwise));
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, in the same words as a number out of range
        }
        throw new RequestProblem(
                Problems.notAccepted(name, text, "a number from 0 to " + most, "0 至 " + most + " 的整数"));
    }

    /** Whether CSV was asked for by name: those who take anything get JSON. */
    static boolean wantsCsv(ServerRequest request) {
        return request.headers().accept().stream()
                .anyMatch(type ->
                        type.getType().equals("text") && type.getSubtype().equals("csv"));
    }

    static RequestProblem missing(String field) {
        return new RequestProblem(new Problem(
                "field-missing",
                Problem.BAD_REQUEST,
                field,
                "",
                "a value",
                "必填",
                "The field " + field + " is missing.",
                "缺少字段 " + field + "。"));
    }

    private static <T> T read(ServerRequest request, String variable, Function<String, T> reader) {
        String text = request.pathVariable(variable);
        try {
            return reader.apply(text);
        } catch (NotAccepted e) {
            throw new RequestProblem(Problems.notAccepted(variable, text, e.accepted(), e.acceptedZh()));
        } catch (NumberFormatException e) {
            throw new RequestProblem(
                    Problems.notAccepted(variable, text, "a year from 2000 to 2999", "2000 至 2999 之间的年度"));
        }
    }
}
