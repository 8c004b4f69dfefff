package org.budgetyear.runtime.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.closing.ClosingEvent;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.WireName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All events with the schema and the sample that the shared model publishes of each. */
final class Published {
    static final String LIST = "published-events.txt";
    private static final String FOLDER = "/org/budgetyear/model/";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Published() {}

    static List<Class<? extends DomainEvent>> events() {
        List<Class<? extends DomainEvent>> events = new ArrayList<>();
        events.addAll(WireName.membersOf(AppropriationEvent.class));
        events.addAll(WireName.membersOf(PaymentEvent.class));
        events.addAll(WireName.membersOf(ClosingEvent.class));
        events.addAll(WireName.membersOf(AssetEvent.class));
        events.addAll(WireName.membersOf(ProcurementEvent.class));
        return events;
    }

    static JsonNode schemaDocument(Class<? extends DomainEvent> event) {
        return Json.MAPPER.readTree(text("schemas/" + WireName.ofEvent(event) + ".schema.json"));
    }

    static Schema schema(Class<? extends DomainEvent> event) {
        return SCHEMAS.getSchema(schemaDocument(event));
    }

    static ObjectNode sample(Class<? extends DomainEvent> event) {
        return (ObjectNode) Json.MAPPER.readTree(text("samples/" + WireName.ofEvent(event) + ".json"));
    }

    static List<String> frozenForms() {
        return text(LIST).lines().filter(line -> !line.startsWith("#")).toList();
    }

    private static String text(String name) {
        try (InputStream in = DomainEvent.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new AssertionError("shared-model publishes no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
