package org.budgetyear.runtime.web;

import java.time.Clock;
import java.time.LocalDate;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.access.Role;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Command;
import org.budgetyear.runtime.envelope.CommandCatalogue;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.WireName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes commands of requests; whatever is malformed is refused here, before the log. */
final class CommandReader {

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_DOCUMENT_NO = 100;

    private final String context;
    private final CommandCatalogue<?> catalogue;
    private final Admission admission;
    private final Clock clock;

    CommandReader(String context, CommandCatalogue<?> catalogue, Admission admission, Clock clock) {
        this.context = context;
        this.catalogue = catalogue;
        this.admission = admission;
        this.clock = clock;
    }

    String context() {
        return context;
    }

    /** The body of one command; the address says whose year it is and which command. */
    record Body(
            @Nullable LocalDate accountingDate, @Nullable String documentNo, JsonNode data) {}

    /** A line of a bulk request. */
    record Line(
            String id,
            UnitCode unit,
            FiscalYear year,
            String command,
            @Nullable LocalDate accountingDate,
            @Nullable String documentNo,
            JsonNode data) {}

    /** A command and whose year it is for. */
    record Addressed(UnitYear unitYear, CommandMessage message) {}

    Addressed read(UnitYear unitYear, String command, String id, Person caller, byte[] json) {
        Body body = StrictReader.read(StrictReader.object(json), Body.class, "");
        return message(unitYear, command, id, caller, body);
    }

    Addressed readLine(Person caller, String json) {
        Line line = StrictReader.read(
                StrictReader.object(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)), Line.class, "");
        Body body = new Body(line.accountingDate(), line.documentNo(), line.data());
        return message(new UnitYear(line.unit(), line.year()), line.command(), line.id(), caller, body);
    }

    private Addressed message(UnitYear unitYear, String name, String id, Person caller, Body body) {
        Class<? extends Command> type = catalogue
                .findOpen(name)
                .orElseThrow(() -> new RequestProblem(Problems.unknownCommand(name, catalogue.openNames())));
        Role role = admission.command(caller, context, unitYear.unit(), name);
        if (id.isBlank() || id.length() > LONGEST_ID || !StrictReader.isText(id)) {
            throw new RequestProblem(Problems.notAccepted("id", id, "1 to 200 characters", "1 至 200 个字符"));
        }
        String documentNo = body.documentNo();
        if (documentNo != null && (documentNo.isBlank() || documentNo.length() > LONGEST_DOCUMENT_NO)) {
            throw new RequestProblem(
                    Problems.notAccepted("documentNo", documentNo, "1 to 100 characters", "1 至 100 个字符"));
        }
        LocalDate date = body.accountingDate() == null ? LocalDate.now(clock) : body.accountingDate();
        if (!unitYear.year().contains(date)) {
            throw new RequestProblem(Problems.notAccepted(
                    "accountingDate", date.toString(), "a date in " + unitYear.year(), unitYear.year() + " 年度内的日期"));
        }
        Command command = StrictReader.read(body.data(), type.asSubclass(Record.class), "data") instanceof Command read
                ? read
                : throwNoCommand(type);
        return new Addressed(
                unitYear,
                new CommandMessage(
                        id,
                        WireName.ofCommand(type),
                        date,
                        documentNo,
                        caller.name(),
                        role.wireName(),
                        id,
                        Json.MAPPER.writeValueAsString(command)));
    }

    private static Command throwNoCommand(Class<?> type) {
        throw new IllegalStateException(type + " is no command");
    }

    /** @throws RequestProblem when the address names no unit's year */
    static UnitYear unitYear(String unit, String year) {
        try {
            return new UnitYear(new UnitCode(unit), new FiscalYear(Integer.parseInt(year)));
        } catch (NotAccepted e) {
            throw new RequestProblem(Problems.notAccepted("address", unit + "/" + year, e.accepted(), e.acceptedZh()));
        } catch (NumberFormatException e) {
            throw new RequestProblem(
                    Problems.notAccepted("year", year, "a year from 2000 to 2999", "2000 至 2999 之间的年度"));
        }
    }
}
