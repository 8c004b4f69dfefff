package org.budgetyear.finalaccounts.web;

import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.account.LinePattern;
import org.budgetyear.finalaccounts.execution.Dimension;
import org.budgetyear.runtime.web.Parameter;

/** What may be asked in the query of the routes of this service. */
public final class QueryParameters {

    private static final String BY = "One of " + Dimension.wireNames() + "; otherwise unit";
    private static final String LINES = "Only these quota lines: " + LinePattern.FORM;

    /** What can be asked for as it was, or as it was known. */
    private static final List<String> TIME_TRAVELLERS = List.of(
            "/tables",
            "/tables/{table}",
            "/cells/{row}/{column}",
            "/figures",
            "/figures/{metric}",
            "/text",
            "/checks",
            "/disclosure.html",
            "/disclosure.pdf",
            "/disclosure.docx",
            "/disclosure.xlsx",
            "/disclosure.zip",
            "/datapackage.json",
            "/facts.csv");

    public static final List<Parameter> ALL = Stream.of(
                    Stream.of("/execution", "/execution/stream", "/execution/{year}", "/execution/{year}/stream")
                            .flatMap(QueryParameters::execution),
                    TIME_TRAVELLERS.stream().flatMap(QueryParameters::timeTravel),
                    Stream.of(
                            new Parameter("/cells/{row}/{column}", "limit", "At most so many events, 1 to 1000"),
                            new Parameter("/cells/{row}/{column}", "after", "Goes on after next of the last answer"),
                            new Parameter(
                                    "/payments", "after", "Goes on after this sequence; otherwise from the first"),
                            new Parameter("/payments", "limit", "At most so many entries"),
                            new Parameter("/payments", "status", "Only those that came into this state"),
                            new Parameter("/audit", "unit", "Only what was about this unit; of all units' audit only"),
                            new Parameter("/audit", "actor", "Only what this person asked for"),
                            new Parameter("/audit", "service", "Only of this service"),
                            new Parameter("/audit", "command", "Only this command; read for queries"),
                            new Parameter("/audit", "outcome", "accepted, refused or deferred"),
                            new Parameter("/audit", "from", "From this day"),
                            new Parameter("/audit", "to", "To this day"),
                            new Parameter("/audit", "after", "Goes on after next of the last answer"),
                            new Parameter("/audit", "limit", "At most so many lines, and what belongs to the last"),
                            new Parameter("/payments/standing", "skip", "Not so many of the latest"),
                            new Parameter("/payments/standing", "limit", "At most so many payments"),
                            new Parameter("/payments/standing", "voucher", "Only that of this voucher"),
                            new Parameter("/payments/standing", "line", LINES),
                            new Parameter("/payments/standing", "economic", "Only those under this economic code"),
                            new Parameter("/payments/standing", "status", "Only those in this state now"),
                            new Parameter("/payments/standing", "actor", "Only those that this person had to do with"),
                            new Parameter("/events/{context}", "after", "Goes on after this sequence"),
                            new Parameter("/assets", "on", "The register on this day; otherwise the year's last"),
                            new Parameter("/assets/awaiting-registration", "on", "On this day; otherwise today")))
            .flatMap(each -> each)
            .toList();

    private QueryParameters() {}

    private static Stream<Parameter> execution(String pathEnd) {
        return Stream.of(new Parameter(pathEnd, "by", BY), new Parameter(pathEnd, "line", LINES));
    }

    private static Stream<Parameter> timeTravel(String pathEnd) {
        return Stream.of(
                new Parameter(pathEnd, "asOf", "Counts what is dated to this day; otherwise all of the year"),
                new Parameter(pathEnd, "knownAt", "Counts what was recorded by this time; otherwise all until now"));
    }
}
