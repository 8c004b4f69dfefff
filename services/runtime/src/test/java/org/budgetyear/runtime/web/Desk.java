package org.budgetyear.runtime.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.budgetyear.model.access.Access;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.coins.CoinCommand;
import org.budgetyear.runtime.envelope.AuditRecord;
import org.budgetyear.runtime.envelope.CommandCatalogue;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Outcome;
import org.budgetyear.runtime.streams.Asking;
import org.budgetyear.runtime.testing.TestIssuer;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/** The jars' counter: accepts whatever it is asked, at once or when it is told to, and keeps what it was asked. */
final class Desk implements Asking {

    static final TestIssuer ISSUER = new TestIssuer();

    private static final Admission ADMISSION = new Admission(Access.of("""
            method,path,unit-clerk,auditor
            POST,/api/coins/{unit}/{year}/put-coins,all,
            POST,/api/coins/{unit}/{year}/take-coins,unit,
            POST,/api/coins/bulk,all,
            """));

    /** Whom tokens speak of, and what they may. */
    static final WebFilter TOKENS = ResourceServer.filter(
            ResourceServer.decoder(new IdentitySettings(ISSUER.url(), TestIssuer.AUDIENCE)), ADMISSION);

    static final CommandReader READER = new CommandReader(
            "coins",
            new CommandCatalogue<>(CoinCommand.class),
            ADMISSION,
            Clock.fixed(Instant.parse("2017-06-30T00:00:00Z"), ZoneOffset.UTC));

    final List<Batch> asked = new CopyOnWriteArrayList<>();
    final List<AuditRecord> takenDown = new CopyOnWriteArrayList<>();
    final AtomicInteger cancelled = new AtomicInteger();
    private volatile Mono<Void> opening = Mono.empty();

    /** From now on answers wait for the opening. */
    Desk answeringAfter(Mono<Void> opened) {
        opening = opened;
        return this;
    }

    @Override
    public Mono<List<Outcome>> ask(UnitYear unitYear, List<CommandMessage> commands) {
        return Mono.defer(() -> {
            asked.add(new Batch(unitYear, commands));
            List<Outcome> outcomes = commands.stream()
                    .map(command -> new Outcome(command.id(), Outcome.Status.ACCEPTED, List.of(), null))
                    .toList();
            return opening.thenReturn(outcomes).doOnCancel(cancelled::incrementAndGet);
        });
    }

    RouterFunction<ServerResponse> routes() {
        return CommandRoutes.of(READER, this, this::takeDown);
    }

    /** Takes down what is turned away before it is asked for. */
    WebFilter audit() {
        return new AuditFilter(this::takeDown);
    }

    private Mono<Void> takeDown(AuditRecord entry) {
        return Mono.fromRunnable(() -> takenDown.addAll(entry.split()));
    }

    static String clerk() {
        return ISSUER.bearer("zhang", "unit-clerk", "anna");
    }

    static String line(String id, String unit) {
        return "{\"id\":\"" + id + "\",\"unit\":\"" + unit
                + "\",\"year\":2017,\"command\":\"put-coins\",\"data\":{\"amountFen\":1}}\n";
    }

    static DataBuffer buffer(String text) {
        return DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(UTF_8));
    }

    record Batch(UnitYear unitYear, List<CommandMessage> commands) {}
}
