package org.budgetyear.standalone.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.envelope.Json;
import org.jspecify.annotations.Nullable;

/**
 * A command to be posted.
 *
 * @param id made of the ledger's file and row, so that posting the ledger again asks for the same
 * @param command its name on the wire, such as {@code issue-quota}
 * @param data the command's fields
 */
record Posting(
        Context context,
        UnitCode unit,
        FiscalYear year,
        String command,
        String id,
        LocalDate accountingDate,
        @Nullable String documentNo,
        Actor actor,
        Map<String, Object> data) {

    /** Which service it is for. */
    enum Context {
        APPROPRIATIONS("appropriations"),
        PAYMENTS("payments");

        private final String path;

        Context(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    /** Who posts it, and in which role. */
    record Actor(String name, String role) {}

    /** The same command under the id of another attempt. */
    Posting withId(String otherId) {
        return new Posting(context, unit, year, command, otherId, accountingDate, documentNo, actor, data);
    }

    /** The address of this one command. */
    String path() {
        return "/api/" + context.path() + "/" + unit + "/" + year + "/" + command;
    }

    /** The body of a request for this one command. */
    String body() {
        Map<String, Object> members = new LinkedHashMap<>();
        addTo(members);
        return Json.MAPPER.writeValueAsString(members);
    }

    /** The command as a line of a bulk request. */
    String line() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", id);
        members.put("unit", unit);
        members.put("year", year);
        members.put("command", command);
        addTo(members);
        return Json.MAPPER.writeValueAsString(members) + "\n";
    }

    private void addTo(Map<String, Object> members) {
        members.put("accountingDate", accountingDate.toString());
        if (documentNo != null) {
            members.put("documentNo", documentNo);
        }
        members.put("data", data);
    }
}
