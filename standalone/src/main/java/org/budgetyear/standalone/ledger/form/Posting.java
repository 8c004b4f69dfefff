package org.budgetyear.standalone.ledger.form;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
public record Posting(
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
    public enum Context {
        APPROPRIATIONS("appropriations"),
        PAYMENTS("payments"),
        ASSETS("assets"),
        PROCUREMENT("procurement"),
        CLOSING("closing");

        private final String path;

        Context(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }
    }

    /**
     * Who posts it, and in which role.
     *
     * @param units for whose accounts; of no matter to roles that reach all
     */
    public record Actor(String name, String role, Set<UnitCode> units) {

        public static final Actor BUREAU = ofAll("finance-bureau", "bureau");

        public Actor {
            units = Set.copyOf(units);
        }

        /** Somebody of a unit or a department, named after it. */
        public static Actor of(UnitCode owner, String post, String role) {
            return new Actor(owner + "." + post, role, Set.of(owner));
        }

        /** Somebody whose role reaches all. */
        public static Actor ofAll(String name, String role) {
            return new Actor(name, role, Set.of());
        }
    }

    /** The same command under the id of another attempt. */
    public Posting withId(String otherId) {
        return new Posting(context, unit, year, command, otherId, accountingDate, documentNo, actor, data);
    }

    /** Another command about the same thing, with the one field that names it. */
    public Posting instead(String otherCommand, String field) {
        return new Posting(
                context,
                unit,
                year,
                otherCommand,
                id,
                accountingDate,
                documentNo,
                actor,
                Map.of(field, requireNonNull(data.get(field))));
    }

    /** Where in the ledger it comes from, as told to who has to put it right. */
    public String place() {
        String[] parts = id.split(":", -1);
        return parts.length > 2 && parts[2].matches("\\d+") ? parts[1] + ".csv, row " + parts[2] : id;
    }

    /** The command as a line of a bulk request. */
    public String line() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", id);
        members.put("unit", unit);
        members.put("year", year);
        members.put("command", command);
        members.put("accountingDate", accountingDate.toString());
        if (documentNo != null) {
            members.put("documentNo", documentNo);
        }
        members.put("data", data);
        return Json.MAPPER.writeValueAsString(members) + "\n";
    }
}
