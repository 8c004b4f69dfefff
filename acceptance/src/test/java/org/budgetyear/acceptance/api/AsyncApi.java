package org.budgetyear.acceptance.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.budgetyear.acceptance.client.PlatformClient;
import tools.jackson.databind.JsonNode;

/** {@code docs/asyncapi.yaml} as the schemas of the events give it: a channel for each context that publishes. */
final class AsyncApi {

    private static final Path PROJECT = Path.of("..");
    private static final String SCHEMAS = "shared-model/src/main/resources/org/budgetyear/model/schemas/";
    private static final String SUFFIX = ".schema.json";

    private static final String AUDIT_CHANNEL = """
            audit:
              address: audit
              messages:
                audit-record:
                  $ref: '#/components/messages/audit-record'
            """.indent(2);

    /** No event and no CloudEvent: what was asked for, also when nothing happened. */
    private static final String AUDIT_MESSAGE = """
            audit-record:
              name: audit-record
              summary: 'What somebody asked a service for at once, and what became of each part of it'
              payload:
                type: object
                required: [source, actor, roles, units, lines]
                properties:
                  source: {type: string}
                  unit: {type: [string, 'null']}
                  year: {type: [string, 'null']}
                  actor: {type: string}
                  roles: {type: array, items: {type: string}}
                  units: {type: array, items: {type: string}}
                  address: {type: [string, 'null']}
                  lines:
                    type: array
                    maxItems: 100
                    items:
                      type: object
                      required: [command, id, result, events]
                      properties:
                        command: {type: string}
                        id: {type: string}
                        documentNo: {type: [string, 'null']}
                        result: {enum: [ACCEPTED, REFUSED, DEFERRED]}
                        events: {type: array, items: {type: string}}
                        reason:
                          type: [object, 'null']
                          required: [code, field, value, detail, detailZh]
                          properties:
                            code: {type: string}
                            field: {type: string}
                            value: {type: string}
                            detail: {type: string}
                            detailZh: {type: string}
            """.indent(4);

    private AsyncApi() {}

    static String text() throws IOException {
        var text = new StringBuilder();
        text.append("""
                asyncapi: 3.0.0
                info:
                  title: budget-year
                  version: '1'
                  description: >-
                    What happened in each unit's year. A record's key is unit|year; its headers are those of a CloudEvent
                    in binary mode: ce_id, ce_source, ce_type, ce_time, ce_subject, ce_sequence, ce_accountingdate,
                    ce_documentno, ce_actor, ce_role, ce_causationid, ce_correlationid.
                defaultContentType: application/json
                channels:
                """);
        SortedMap<String, List<JsonNode>> byContext = eventsByContext();
        byContext.forEach((context, events) -> {
            text.append("  %1$s:\n    address: %1$s.events\n    messages:\n".formatted(context));
            events.forEach(event ->
                    text.append("      %1$s:\n        $ref: '#/components/messages/%1$s'\n".formatted(type(event))));
        });
        text.append(AUDIT_CHANNEL);
        text.append("operations:\n");
        byContext
                .keySet()
                .forEach(context -> text.append(
                        "  %1$s:\n    action: send\n    channel:\n      $ref: '#/channels/%1$s'\n".formatted(context)));
        text.append("  audit:\n    action: send\n    channel:\n      $ref: '#/channels/audit'\n");
        text.append("components:\n  messages:\n");
        byContext.values().stream().flatMap(List::stream).forEach(event -> text.append(message(event)));
        text.append(AUDIT_MESSAGE);
        return text.toString();
    }

    private static String message(JsonNode event) {
        return """
                    %1$s:
                      name: %1$s
                      summary: '%2$s'
                      payload:
                        schemaFormat: application/schema+json;version=draft-2020-12
                        schema:
                          $ref: ../%3$s%1$s%4$s
                """.formatted(type(event), event.path("description").asString().replace("'", "''"), SCHEMAS, SUFFIX)
                .indent(0);
    }

    static String committed() throws IOException {
        return Files.readString(PROJECT.resolve("docs/asyncapi.yaml"));
    }

    private static SortedMap<String, List<JsonNode>> eventsByContext() throws IOException {
        try (Stream<Path> files = Files.list(PROJECT.resolve(SCHEMAS))) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(AsyncApi::read)
                    .collect(groupingBy(event -> context(type(event)), TreeMap::new, toList()));
        }
    }

    static String context(String type) {
        return type.substring(0, type.indexOf('.'));
    }

    private static String type(JsonNode event) {
        return event.path("title").asString();
    }

    private static JsonNode read(Path file) {
        try {
            return PlatformClient.JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
