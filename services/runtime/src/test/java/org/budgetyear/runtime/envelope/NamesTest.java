package org.budgetyear.runtime.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.runtime.coins.CoinCommand;
import org.budgetyear.runtime.coins.CoinEvent;
import org.junit.jupiter.api.Test;

final class NamesTest {

    private final CommandCatalogue<CoinCommand> catalogue = new CommandCatalogue<>(CoinCommand.class);

    /** Without a published type. */
    record Nameless() implements DomainEvent {}

    @Test
    void commandsAreNamedInKebabCaseAndEventsByTheirPublishedType() {
        assertThat(WireName.ofCommand(CoinCommand.PutCoins.class)).isEqualTo("put-coins");
        assertThat(WireName.ofEvent(CoinEvent.CoinsPut.class)).isEqualTo("coins.coins-put.v1");
    }

    @Test
    void anEventWithoutATypeAndAFamilyThatIsOpenAreMistakes() {
        assertThatIllegalArgumentException().isThrownBy(() -> WireName.ofEvent(Nameless.class));
        assertThatIllegalArgumentException().isThrownBy(() -> WireName.membersOf(DomainEvent.class));
    }

    @Test
    void theCatalogueFindsAllCommandsAndOffersThoseThatAreNotForPolicies() {
        assertThat(catalogue.find("receive-gift")).contains(CoinCommand.ReceiveGift.class);
        assertThat(catalogue.findOpen("receive-gift")).isEmpty();
        assertThat(catalogue.findOpen("put-coins")).contains(CoinCommand.PutCoins.class);
        assertThat(catalogue.find("PutCoins")).isEmpty();
        assertThat(catalogue.openNames())
                .containsExactly("ask-bank", "drop-jar", "give-coins", "put-coins", "put-twice", "take-coins");
    }
}
