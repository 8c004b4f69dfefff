package org.budgetyear.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.envelope.EventCodec;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.WireName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EventContractTest {
    static List<Class<? extends DomainEvent>> events() {
        return Published.events();
    }

    @Test
    void noTwoEventsHaveTheSameType() {
        assertThat(events().stream().map(WireName::ofEvent)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventHasATypeThatNamesContextEventAndVersion(Class<? extends DomainEvent> event) {
        String context = event.getPackageName().substring(event.getPackageName().lastIndexOf('.') + 1);
        assertThat(WireName.ofEvent(event)).matches(context + "\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*");
    }

    @ParameterizedTest
    @MethodSource("events")
    void itsSchemaNamesExactlyItsFieldsAndExplainsThem(Class<? extends DomainEvent> event) {
        JsonNode schema = Published.schemaDocument(event);
        assertThat(schema.path("title").asString()).isEqualTo(WireName.ofEvent(event));
        assertThat(schema.path("additionalProperties").isBoolean()).isTrue();
        assertThat(schema.path("additionalProperties").asBoolean()).isFalse();
        assertThat(schema.path("properties").propertyNames()).containsExactlyElementsOf(names(event, true));
        assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(names(event, false));
        assertThat(schema.path("properties").valueStream())
                .allSatisfy(field ->
                        assertThat(field.path("description").asString()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("events")
    void itsSampleIsValidAndShowsEveryField(Class<? extends DomainEvent> event) {
        assertThat(Published.schema(event).validate(Published.sample(event))).isEmpty();
        assertThat(Published.sample(event).propertyNames()).containsExactlyElementsOf(names(event, true));
    }

    @ParameterizedTest
    @MethodSource("events")
    void itsSampleIsReadAndWrittenBackAsItWas(Class<? extends DomainEvent> event) {
        ObjectNode sample = Published.sample(event);
        DomainEvent read = Json.MAPPER.treeToValue(sample, event);
        assertThat(new String(EventCodec.payload(read), StandardCharsets.UTF_8)).isEqualTo(sample.toString());
    }

    @ParameterizedTest
    @MethodSource("events")
    void anUnknownFieldIsRefused(Class<? extends DomainEvent> event) {
        ObjectNode sample = Published.sample(event).put("unheardOf", 1);
        assertThat(Published.schema(event).validate(sample)).isNotEmpty();
        assertThatException().isThrownBy(() -> Json.MAPPER.treeToValue(sample, event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void aMissingFieldIsRefused(Class<? extends DomainEvent> event) {
        for (String field : names(event, false)) {
            ObjectNode sample = Published.sample(event);
            sample.remove(field);
            assertThat(Published.schema(event).validate(sample)).as(field).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void anAmountThatIsNoWholeNumberOfFenIsRefused(Class<? extends DomainEvent> event) {
        for (RecordComponent component : event.getRecordComponents()) {
            if (component.getType() == Money.class) {
                ObjectNode sample = Published.sample(event).put(component.getName(), new BigDecimal("100.5"));
                assertThat(Published.schema(event).validate(sample)).isNotEmpty();
                assertThatException().isThrownBy(() -> Json.MAPPER.treeToValue(sample, event));
            }
        }
    }

    @Test
    void aPublishedEventIsNeverRenamedOrChanged() {
        List<String> forms = EventForms.of(events());
        Optional<String> changed = Published.frozenForms().stream()
                .filter(frozen -> !forms.contains(frozen))
                .findFirst();
        assertThat(changed)
                .as("a published form is gone or changed; logs hold it for ever: "
                        + "restore it and add another version beside it, such as .v2")
                .isEmpty();
    }

    @Test
    void aNewEventIsWrittenIntoTheListOfPublishedOnes() {
        assertThat(EventForms.of(events()))
                .as("add these lines to shared-model's " + Published.LIST)
                .containsExactlyInAnyOrderElementsOf(Published.frozenForms());
    }

    private static List<String> names(Class<? extends DomainEvent> event, boolean withOptional) {
        return Arrays.stream(event.getRecordComponents())
                .filter(component ->
                        withOptional || !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }
}
