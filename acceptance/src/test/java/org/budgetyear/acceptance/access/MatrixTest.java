package org.budgetyear.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.budgetyear.appropriations.command.AppropriationCommand;
import org.budgetyear.assets.command.AssetCommand;
import org.budgetyear.closing.command.ClosingCommand;
import org.budgetyear.model.access.Access;
import org.budgetyear.model.access.Role;
import org.budgetyear.model.access.Rule;
import org.budgetyear.model.closing.ClosingRoles;
import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.payments.command.PaymentCommand;
import org.budgetyear.procurement.command.ProcurementCommand;
import org.budgetyear.runtime.decider.Command;
import org.budgetyear.runtime.envelope.CommandCatalogue;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.WireName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class MatrixTest {

    private static final Map<String, Class<? extends Command>> CONTEXTS = Map.of(
            "appropriations", AppropriationCommand.class,
            "payments", PaymentCommand.class,
            "procurement", ProcurementCommand.class,
            "closing", ClosingCommand.class,
            "assets", AssetCommand.class);

    /** The steps that are not commands of their own, but an address of final accounts. */
    private static final Map<ClosingStep, String> BY_EVIDENCE = Map.of(
            ClosingStep.RECORD_RECONCILIATION, "units/{unit}/{year}/reconciliation",
            ClosingStep.RECORD_CHECKS, "units/{unit}/{year}/checks",
            ClosingStep.AGGREGATE_DEPARTMENT, "departments/{department}/{year}/aggregation",
            ClosingStep.PUBLISH_DISCLOSURE, "departments/{department}/{year}/publication",
            ClosingStep.CARRY_FORWARD, "departments/{department}/{year}/carry-forward");

    @Test
    void everyCommandThatCallersMayGiveIsListedAndNoOther() {
        TreeSet<String> commands = CONTEXTS.entrySet().stream()
                .flatMap(context -> new CommandCatalogue<>(context.getValue())
                        .openNames().stream().map(name -> "/api/%s/{unit}/{year}/%s".formatted(context.getKey(), name)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Access.MATRIX.rules())
                .extracting(MatrixTest::ofUnit)
                .filteredOn(path -> path.matches("/api/[a-z]+/\\{unit}/\\{year}/[a-z-]+"))
                .containsExactlyInAnyOrderElementsOf(commands);
    }

    /** Also those that only policies give: an audit shows them too. */
    @Test
    void everyCommandHasAChineseNameOnThePages() throws IOException {
        JsonNode names =
                Json.MAPPER.readTree(Files.readString(Path.of("..", "gateway", "web", "src", "commandNames.json")));

        CONTEXTS.forEach((context, family) -> assertThat(names.path(context).propertyNames())
                .as(context)
                .containsExactlyInAnyOrderElementsOf(WireName.membersOf(family).stream()
                        .map(WireName::ofCommand)
                        .toList()));
    }

    @Test
    void itSaysOfTheStepsOfClosingWhatTheirDeciderSays() {
        for (ClosingStep step : ClosingStep.values()) {
            String path = BY_EVIDENCE.containsKey(step)
                    ? "/api/final-accounts/" + BY_EVIDENCE.get(step)
                    : "/api/closing/{unit}/{year}/"
                            + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
            List<String> listed = Access.MATRIX.rules().stream()
                    .filter(rule -> rule.method().equals("POST") && ofUnit(rule).equals(path))
                    .flatMap(rule -> rule.roles().stream())
                    .map(Role::wireName)
                    .toList();

            assertThat(listed).as(path).containsExactlyInAnyOrderElementsOf(ClosingRoles.of(step));
        }
    }

    /** Commands have one form of address; final accounts have two. */
    private static String ofUnit(Rule rule) {
        return rule.path().startsWith("/api/final-accounts")
                ? rule.path()
                : rule.path().replace("{department}", "{unit}");
    }
}
