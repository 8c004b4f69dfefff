package org.budgetyear.assets.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.budgetyear.assets.command.AssetCommand;
import org.budgetyear.assets.command.CarryInAsset;
import org.budgetyear.assets.command.SealRegister;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetCarriedIn;
import org.budgetyear.model.assets.AssetCarriedOver;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.assets.AssetRegistered;
import org.budgetyear.model.assets.AssetRegistrationCancelled;
import org.budgetyear.model.assets.AssetTransferredIn;
import org.budgetyear.model.assets.AssetTransferredOut;
import org.budgetyear.model.assets.AssetUseChanged;
import org.budgetyear.model.assets.DisposalCompleted;
import org.budgetyear.model.assets.RegisterSealed;
import org.budgetyear.model.assets.StocktakeRecorded;
import org.budgetyear.runtime.decider.State;

/** Whatever is asked, in whatever order: what the year ends with is what it began with, and came, less what went. */
class RegisterBalancesTest {

    @Property(tries = 500)
    void closing_is_opening_and_what_came_less_what_went_by_kind_and_use(
            @ForAll("commands") List<AssetCommand> commands) {
        UnitYearRun run = UnitYearRun.of(commands);
        Map<String, Integer> held = new TreeMap<>();
        for (Asset asset : Register.assets(run.state())) {
            held.merge(asset.kind() + "/" + asset.use(), asset.count(), Integer::sum);
        }
        assertThat(held).isEqualTo(audited(run.events()));
    }

    @Property(tries = 500)
    void no_more_leaves_than_is_there(@ForAll("commands") List<AssetCommand> commands) {
        UnitYearRun run = new UnitYearRun();
        for (AssetCommand command : commands) {
            run.decide(command);
            for (String number :
                    run.state().find(Register.NUMBERS).orElse(AssetNos.NONE).numbers()) {
                HeldAsset asset = Register.asset(run.state(), number).orElseThrow();
                assertThat(asset.moving()).isBetween(0, asset.asset().count());
            }
        }
    }

    @Property(tries = 500)
    void the_seal_names_all_that_is_left_and_nothing_changes_after_it(@ForAll("commands") List<AssetCommand> commands) {
        UnitYearRun run = UnitYearRun.of(commands);
        int seal = run.events().stream().map(AssetEvent::getClass).toList().indexOf(RegisterSealed.class);
        if (seal >= 0) {
            List<Asset> carried = run.events().stream()
                    .filter(AssetCarriedOver.class::isInstance)
                    .map(event -> ((AssetCarriedOver) event).asset())
                    .toList();
            assertThat(carried).isEqualTo(Register.assets(run.state()));
            assertThat(run.events().subList(seal + 1, run.events().size()))
                    .allSatisfy(event -> assertThat(event.getClass().getSimpleName())
                            .isIn("AssetTransferDeclined", "RegistrationDue", "RegistrationDueChanged"));
        }
    }

    @Property(tries = 300)
    void the_next_year_begins_with_what_this_one_ended_with(@ForAll("commands") List<AssetCommand> commands) {
        UnitYearRun run = UnitYearRun.of(commands);
        run.decide(new SealRegister());
        UnitYearRun next = new UnitYearRun();
        run.events().stream()
                .filter(AssetCarriedOver.class::isInstance)
                .forEach(event -> next.decide(new CarryInAsset(((AssetCarriedOver) event).asset())));
        if (Register.year(run.state()).phase() == RegisterYear.Phase.SEALED) {
            assertThat(Register.assets(next.state())).isEqualTo(Register.assets(run.state()));
        } else {
            assertThat(Register.year(run.state()).pendingTransfers()).isPositive();
        }
    }

    @Property(tries = 300)
    void folding_the_log_gives_the_state_that_deciding_left(@ForAll("commands") List<AssetCommand> commands) {
        UnitYearRun run = UnitYearRun.of(commands);
        UnitYearRun replayed = new UnitYearRun();
        run.events().forEach(replayed::apply);
        assertThat(replayed.entries()).isEqualTo(run.entries());

        State inMemory = State.empty();
        for (AssetEvent event : run.events()) {
            inMemory = new AssetDecider().evolve(inMemory, event);
        }
        assertThat(inMemory.changes()).hasSameSizeAs(run.entries());
    }

    @Property(tries = 300)
    void the_same_commands_are_decided_alike(@ForAll("commands") List<AssetCommand> commands) {
        UnitYearRun first = new UnitYearRun();
        UnitYearRun second = new UnitYearRun();
        for (AssetCommand command : commands) {
            assertThat(second.decide(command)).isEqualTo(first.decide(command));
        }
    }

    @Provide
    Arbitrary<List<AssetCommand>> commands() {
        return Commands.inAnOpenYear();
    }

    /** Another fold of the same events: of each number what came less what went, and what it is now. */
    private static Map<String, Integer> audited(List<AssetEvent> events) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> kinds = new HashMap<>();
        for (AssetEvent event : events) {
            if (event instanceof AssetRegistered e) {
                came(counts, kinds, e.asset());
            } else if (event instanceof AssetTransferredIn e) {
                came(counts, kinds, e.asset());
            } else if (event instanceof AssetCarriedIn e) {
                came(counts, kinds, e.asset());
            } else if (event instanceof AssetTransferredOut e) {
                counts.merge(e.asset().assetNo(), -e.asset().count(), Integer::sum);
            } else if (event instanceof AssetRegistrationCancelled e) {
                counts.merge(e.asset().assetNo(), -e.asset().count(), Integer::sum);
            } else if (event instanceof DisposalCompleted e) {
                counts.merge(e.asset().assetNo(), -e.asset().count(), Integer::sum);
            } else if (event instanceof StocktakeRecorded e) {
                e.adjustments()
                        .forEach(each -> counts.merge(each.assetNo(), each.counted() - each.booked(), Integer::sum));
            } else if (event instanceof AssetUseChanged e) {
                kinds.put(e.assetNo(), "VEHICLE/" + e.toUse());
            }
        }
        Map<String, Integer> byKind = new TreeMap<>();
        counts.forEach((number, count) -> {
            if (count != 0) {
                byKind.merge(kinds.getOrDefault(number, ""), count, Integer::sum);
            }
        });
        return byKind;
    }

    private static void came(Map<String, Integer> counts, Map<String, String> kinds, Asset asset) {
        counts.merge(asset.assetNo(), asset.count(), Integer::sum);
        kinds.put(asset.assetNo(), asset.kind() + "/" + asset.use());
    }
}
