package org.budgetyear.payments.spending;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.Key;
import org.budgetyear.runtime.decider.State;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.testing.Scenario;
import org.jspecify.annotations.Nullable;

/** A unit's year as it runs: after each command the entries that changed are written as JSON, and read back. */
final class UnitYearRun implements State.Source {

    private final PaymentDecider decider = new PaymentDecider();
    private final Map<String, String> entries = new TreeMap<>();
    private final List<PaymentEvent> events = new ArrayList<>();

    static UnitYearRun of(List<Commands.Asked> commands) {
        UnitYearRun run = new UnitYearRun();
        commands.forEach(run::decide);
        return run;
    }

    Decision<PaymentEvent> decide(Commands.Asked asked) {
        CommandContext context =
                new CommandContext(Scenario.UNIT_YEAR, "c", LocalDate.of(2017, 6, 30), null, asked.actor(), "");
        Decision<PaymentEvent> decision = decider.decide(state(), context, asked.command());
        decision.events().forEach(this::apply);
        return decision;
    }

    void apply(PaymentEvent event) {
        State after = decider.evolve(state(), event);
        after.changes().forEach((key, value) -> entries.put(name(key), Json.MAPPER.writeValueAsString(value)));
        events.add(event);
    }

    State state() {
        return State.of(this);
    }

    /** Everything that is remembered, as it is written. */
    Map<String, String> entries() {
        return entries;
    }

    List<PaymentEvent> events() {
        return events;
    }

    @Override
    public <T> @Nullable T fetch(Key<T> key) {
        String json = entries.get(name(key));
        return json == null ? null : Json.MAPPER.readValue(json.getBytes(StandardCharsets.UTF_8), key.type());
    }

    private static String name(Key<?> key) {
        return key.type().getSimpleName() + "/" + key.id();
    }
}
