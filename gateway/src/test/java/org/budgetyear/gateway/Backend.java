package org.budgetyear.gateway;

import io.netty.channel.Channel;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A real server on the loopback where a service would be. */
final class Backend implements AutoCloseable {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final DisposableServer server;
    private final List<Channel> channels = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private Backend(int port, BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> answer) {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(port)
                .doOnChannelInit((observer, channel, remote) -> channels.add(channel))
                .handle((request, response) -> {
                    asked.add(request.uri());
                    return answer.apply(request, response);
                })
                .bindNow();
    }

    static Backend answering(BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> answer) {
        return new Backend(0, answer);
    }

    /** Answers each call with the given name, the call's id and its body. */
    static Backend named(String name) {
        return namedAt(0, name);
    }

    static Backend namedAt(int port, String name) {
        return new Backend(
                port,
                (request, response) -> request.receive()
                        .aggregate()
                        .asString()
                        .defaultIfEmpty("")
                        .flatMap(body -> response.sendString(Mono.just(
                                        name + " " + request.requestHeaders().get("Idempotency-Key") + " " + body))
                                .then()));
    }

    /** Takes a call in and breaks the connection instead of answering, as a process that is killed does. */
    static Backend dying() {
        return answering((request, response) -> request.receive()
                .aggregate()
                .asString()
                .defaultIfEmpty("")
                .doOnNext(body -> response.withConnection(connection -> connection.dispose()))
                .then(Mono.never()));
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    int port() {
        return server.port();
    }

    /** The paths asked for so far. */
    List<String> asked() {
        return asked;
    }

    /** Ends it as a process ends: its connections break and its port is free. */
    void stop() {
        server.disposeNow(LONGEST_STOP);
        channels.forEach(channel -> channel.close().awaitUninterruptibly(LONGEST_STOP.toMillis()));
    }

    @Override
    public void close() {
        stop();
    }
}
