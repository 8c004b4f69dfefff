package org.budgetyear.assets.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.budgetyear.assets.command.AssetCommand;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.Key;
import org.budgetyear.runtime.decider.State;
import org.budgetyear.runtime.envelope.Json;
import org.jspecify.annotations.Nullable;

/** A unit's year as it runs: after each command the entries that changed are written as JSON, and read back. */
final class UnitYearRun implements State.Source {

    private final AssetDecider decider = new AssetDecider();
    private final Map<String, String> entries = new TreeMap<>();
    private final List<AssetEvent> events = new ArrayList<>();
    private int asked;

    static UnitYearRun of(List<AssetCommand> commands) {
        UnitYearRun run = new UnitYearRun();
        commands.forEach(run::decide);
        return run;
    }

    Decision<AssetEvent> decide(AssetCommand command) {
        String actor = asked % 2 == 0 ? "li" : "zhang";
        CommandContext context =
                new CommandContext(Given.UNIT_YEAR, "c" + asked++, LocalDate.of(2017, 6, 30), null, actor, "");
        Decision<AssetEvent> decision = decider.decide(state(), context, command);
        decision.events().forEach(this::apply);
        return decision;
    }

    void apply(AssetEvent event) {
        State after = decider.evolve(state(), event);
        after.changes().forEach((key, value) -> entries.put(name(key), Json.MAPPER.writeValueAsString(value)));
        events.add(event);
    }

    State state() {
        return State.of(this);
    }

    Map<String, String> entries() {
        return entries;
    }

    List<AssetEvent> events() {
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
