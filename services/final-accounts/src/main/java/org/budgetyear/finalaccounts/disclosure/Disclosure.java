package org.budgetyear.finalaccounts.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.budgetyear.finalaccounts.account.Books;
import org.budgetyear.finalaccounts.account.Profile;
import org.budgetyear.finalaccounts.account.Seen;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.figure.Figure;
import org.budgetyear.finalaccounts.figure.Figures;
import org.budgetyear.finalaccounts.figure.FiguresJson;
import org.budgetyear.finalaccounts.narrative.NarrativeJson;
import org.budgetyear.finalaccounts.narrative.Narrator;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.finalaccounts.table.print.TablesJson;
import org.budgetyear.model.closing.EventCount;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that is published of a department's year: tables and figures with exact fen, text, units, and the part of the log
 * that they are folded from. The same part of the log gives the same bytes.
 *
 * @param json canonical
 * @param sha256 of it
 * @param foldedFrom how many events of each unit's year in each context
 */
public record Disclosure(int version, String json, String sha256, List<EventCount> foldedFrom) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EVENTS = ".events";

    /** What closing records follows from the disclosure, and is no part of it. */
    private static final String CLOSING = "closing";

    /**
     * The disclosure of a department's year.
     *
     * @param version which version it is to be, from 1
     * @throws org.budgetyear.finalaccounts.table.definition.MalformedTableSet when its table set does not exist
     */
    public static Disclosure of(int version, UnitYearAccount department, List<UnitYearAccount> unitsInAnyOrder) {
        List<UnitYearAccount> units = unitsInAnyOrder.stream()
                .sorted(Comparator.comparing(UnitYearAccount::unitYear))
                .toList();
        DepartmentBook book = Books.ofDepartment(department, units);
        List<EventCount> foldedFrom = foldedFrom(department, units);
        ObjectNode root = object().put("department", book.department().value())
                .put("name", book.name())
                .put("year", book.year().value())
                .put("chartOfAccounts", book.year().value())
                .put("tableSet", book.tableSet())
                .put("version", version);
        ArrayNode members = root.putArray("units");
        units.forEach(unit -> members.add(member(unit)));
        ArrayNode counts = root.putArray("foldedFrom");
        foldedFrom.forEach(count -> counts.addObject()
                .put("unit", count.unit().value())
                .put("context", count.context())
                .put("events", count.events()));
        Tables tables = TableEngine.tables(book);
        root.set("tables", JSON.readTree(TablesJson.write(tables)).path("tables"));
        List<Figure> figures = Figures.of(book);
        root.set("figures", JSON.readTree(FiguresJson.write(book, figures)).path("figures"));
        if (Narrator.hasText(book.tableSet())) {
            root.set("text", NarrativeJson.write(Narrator.write(book, tables, figures)));
        }
        String json = CanonicalJson.write(root);
        return new Disclosure(version, json, Sha256.of(json), foldedFrom);
    }

    private static ObjectNode member(UnitYearAccount account) {
        Profile.Unit unit = account.profile().unit();
        if (unit == null) {
            throw new IllegalArgumentException(account.unitYear() + " is not open");
        }
        ObjectNode member = object().put("unit", account.unitYear().unit().value())
                .put("name", unit.name())
                .put("kind", unit.kind().name())
                .put("recognition", unit.recognition().name());
        return account.profile().sealId() == null
                ? member
                : member.put("seal", account.profile().sealId());
    }

    private static List<EventCount> foldedFrom(UnitYearAccount department, List<UnitYearAccount> units) {
        Map<String, UnitYearAccount> accounts = new TreeMap<>();
        accounts.put(department.unitYear().unit().value(), department);
        units.forEach(unit -> accounts.put(unit.unitYear().unit().value(), unit));
        List<EventCount> counts = new ArrayList<>();
        for (UnitYearAccount account : accounts.values()) {
            new TreeMap<>(account.positions().byTopic()).forEach((topic, seen) -> add(counts, account, topic, seen));
        }
        return List.copyOf(counts);
    }

    private static void add(List<EventCount> counts, UnitYearAccount account, String topic, Seen seen) {
        String context = topic.substring(0, topic.length() - EVENTS.length());
        if (!context.equals(CLOSING)) {
            counts.add(new EventCount(account.unitYear().unit(), context, seen.sequence()));
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
