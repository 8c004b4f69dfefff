package org.budgetyear.runtime.envelope;

import java.util.ArrayList;
import java.util.List;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.access.Role;
import org.budgetyear.model.code.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked a service for at once, and what became of each part of it: a record of the audit log. The record's
 * own time is when.
 *
 * @param source the service, such as {@code payments}
 * @param unit whose accounts it was about, as it was sent; null when about nobody's
 * @param year the same
 * @param actor who asked; where a policy did, whose command it follows
 * @param roles in which roles it was decided; all that they have, where it was turned away
 * @param units for whose accounts they work; empty where it was decided, since then the matrix had let them in
 * @param address the method and path of what was turned away or needed no decider; null for what was decided
 */
public record AuditRecord(
        String source,
        @Nullable String unit,
        @Nullable String year,
        String actor,
        List<String> roles,
        List<String> units,
        @Nullable String address,
        List<AuditLine> lines) {

    /** So many lines at most, so that the record stays well below the largest that the log takes. */
    static final int MOST_LINES = 100;

    public AuditRecord {
        unit = unit == null ? null : AuditLine.clipped(unit);
        year = year == null ? null : AuditLine.clipped(year);
        address = address == null ? null : AuditLine.clipped(address);
        roles = List.copyOf(roles);
        units = List.copyOf(units);
        lines = List.copyOf(lines);
    }

    /** Of what somebody was turned away with, or what needed no decider. */
    public static AuditRecord of(
            String source,
            @Nullable String unit,
            @Nullable String year,
            Person person,
            String address,
            List<AuditLine> lines) {
        return new AuditRecord(
                source,
                unit,
                year,
                person.name(),
                person.roles().stream().sorted().map(Role::wireName).toList(),
                person.units().stream().map(UnitCode::value).sorted().toList(),
                address,
                lines);
    }

    /** What stands for a record that cannot be read. */
    public static AuditRecord unreadable(String where) {
        var reason = new AuditLine.Reason(
                "unreadable-record",
                "",
                where,
                "The record at " + where + " cannot be read.",
                "位于 " + where + " 的记录无法读取。");
        return new AuditRecord(
                "",
                null,
                null,
                "",
                List.of(),
                List.of(),
                null,
                List.of(new AuditLine("", "", null, AuditLine.Result.REFUSED, List.of(), reason)));
    }

    /** The key of its record: that of the unit's year; null when it is about nobody's. */
    public @Nullable String key() {
        return unit == null ? null : unit + "|" + (year == null ? "" : year);
    }

    /** The same in records with no more than {@value #MOST_LINES} lines each. */
    public List<AuditRecord> split() {
        List<AuditRecord> parts = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += MOST_LINES) {
            List<AuditLine> some = lines.subList(from, Math.min(from + MOST_LINES, lines.size()));
            parts.add(new AuditRecord(source, unit, year, actor, roles, units, address, some));
        }
        return parts;
    }
}
