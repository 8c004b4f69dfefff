package org.budgetyear.runtime.coins;

import java.time.LocalDate;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.WireName;

/** Commands as they go to the log. */
public final class Messages {

    public static final LocalDate DAY = LocalDate.of(2017, 3, 1);

    private Messages() {}

    public static CommandMessage message(String id, CoinCommand command) {
        return message(id, command, "anna");
    }

    public static CommandMessage message(String id, CoinCommand command, String actor) {
        return new CommandMessage(
                id,
                WireName.ofCommand(command.getClass()),
                DAY,
                "文〔2017〕1号",
                actor,
                "child",
                "talk-" + id,
                Json.MAPPER.writeValueAsString(command));
    }

    public static CommandMessage put(String id, long fen) {
        return message(id, new CoinCommand.PutCoins(Money.ofFen(fen), null));
    }

    public static CommandMessage take(String id, long fen) {
        return message(id, new CoinCommand.TakeCoins(Money.ofFen(fen)));
    }
}
