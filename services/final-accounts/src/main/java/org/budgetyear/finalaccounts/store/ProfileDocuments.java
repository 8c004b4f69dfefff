package org.budgetyear.finalaccounts.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;
import org.budgetyear.finalaccounts.account.Profile;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** The profile of an account as a document. */
final class ProfileDocuments {

    private ProfileDocuments() {}

    static Document write(Profile profile) {
        Document document = new Document();
        Profile.Unit unit = profile.unit();
        if (unit != null) {
            document.append("unit", unit(unit));
        }
        Profile.Department department = profile.department();
        if (department != null) {
            document.append(
                    "department", new Document("name", department.name()).append("tableSet", department.tableSet()));
        }
        LocalDate latest = profile.latestAccountingDate();
        if (latest != null) {
            document.append("latestAccountingDate", latest.toString());
        }
        return document.append("statements", StatementDocuments.write(profile.statements()))
                .append("projects", entries(profile.projects(), ProjectCode::value, name -> name))
                .append("ceilings", entries(profile.ceilings(), ThreePublicItem::name, Money::fen))
                .append("priorYear", entries(profile.priorYear(), Function.identity(), Money::fen))
                .append("seals", entries(profile.seals(), Profile.Seal::name, id -> id));
    }

    static Profile read(Document document) {
        Document department = document.get("department", Document.class);
        String latest = document.getString("latestAccountingDate");
        return new Profile(
                unit(document.get("unit", Document.class)),
                department == null
                        ? null
                        : new Profile.Department(department.getString("name"), department.getString("tableSet")),
                entries(document, "projects", ProjectCode::new, each -> each.getString("value")),
                entries(document, "ceilings", ThreePublicItem::valueOf, each -> Money.ofFen(each.getLong("value"))),
                entries(document, "priorYear", Function.identity(), each -> Money.ofFen(each.getLong("value"))),
                entries(document, "seals", Profile.Seal::valueOf, each -> each.getString("value")),
                StatementDocuments.read(document.getList("statements", Document.class)),
                latest == null ? null : LocalDate.parse(latest));
    }

    private static Document unit(Profile.Unit unit) {
        return new Document("name", unit.name())
                .append("kind", unit.kind().name())
                .append("department", unit.department().value())
                .append("recognition", unit.recognition().name());
    }

    private static Profile.@Nullable Unit unit(@Nullable Document document) {
        return document == null
                ? null
                : new Profile.Unit(
                        document.getString("name"),
                        UnitKind.valueOf(document.getString("kind")),
                        new UnitCode(document.getString("department")),
                        Recognition.valueOf(document.getString("recognition")));
    }

    private static <K, V> List<Document> entries(Map<K, V> map, Function<K, String> key, Function<V, Object> value) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((k, v) -> sorted.put(key.apply(k), value.apply(v)));
        List<Document> documents = new ArrayList<>();
        sorted.forEach((k, v) -> documents.add(new Document("key", k).append("value", v)));
        return documents;
    }

    private static <K, V> Map<K, V> entries(
            Document document, String field, Function<String, K> key, Function<Document, V> value) {
        Map<K, V> map = new HashMap<>();
        for (Document each : document.getList(field, Document.class)) {
            map.put(key.apply(each.getString("key")), value.apply(each));
        }
        return Collections.unmodifiableMap(map);
    }
}
