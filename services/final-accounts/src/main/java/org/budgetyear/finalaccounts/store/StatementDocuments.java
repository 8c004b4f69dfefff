package org.budgetyear.finalaccounts.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.budgetyear.finalaccounts.account.Statement;
import org.budgetyear.finalaccounts.account.Statements;
import org.budgetyear.model.appropriations.DisclosureFact;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.WireName;

/** Statements as documents; what they say is kept in the published form of its event. */
final class StatementDocuments {

    private static final Map<String, Class<? extends DisclosureFact>> TYPES =
            WireName.membersOf(DisclosureFact.class).stream()
                    .collect(Collectors.toUnmodifiableMap(WireName::ofEvent, Function.identity()));

    private StatementDocuments() {}

    static List<Document> write(Statements statements) {
        return statements.all().stream()
                .map(statement -> new Document(
                                "type", WireName.ofEvent(statement.fact().getClass()))
                        .append("fact", Json.MAPPER.writeValueAsString(statement.fact()))
                        .append("actor", statement.actor())
                        .append("recordedAt", statement.recordedAt().toString()))
                .toList();
    }

    static Statements read(List<Document> documents) {
        return new Statements(documents.stream()
                .map(each -> new Statement(
                        Json.MAPPER.readValue(
                                each.getString("fact"), Objects.requireNonNull(TYPES.get(each.getString("type")))),
                        each.getString("actor"),
                        Instant.parse(each.getString("recordedAt"))))
                .toList());
    }
}
