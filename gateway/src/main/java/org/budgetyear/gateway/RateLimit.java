package org.budgetyear.gateway;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets in so many calls of one user, and so many for one unit, that software gone wild stands in nobody's way but its own.
 * Who has been quiet long enough to have a full bucket again is forgotten, and of very many the least recent are.
 */
final class RateLimit implements WebFilter, Ordered {

    private static final String FINAL_ACCOUNTS = "final-accounts";

    private final RateSettings settings;
    private final LoadingCache<String, Bucket> users;
    private final LoadingCache<String, Bucket> units;

    RateLimit(RateSettings settings) {
        this.settings = settings;
        this.users = buckets();
        this.units = buckets();
    }

    @Override
    public int getOrder() {
        return TokenRelay.AFTER_SECURITY;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        List<String> path = List.of(exchange.getRequest().getPath().value().split("/", -1));
        if (path.size() < 3 || !path.get(1).equals("api")) {
            return chain.filter(exchange);
        }
        return exchange.getPrincipal()
                .map(Principal::getName)
                .defaultIfEmpty("")
                .doOnNext(user -> {
                    take("user", user, users.get(user));
                    unit(path).ifPresent(unit -> take("unit", unit, units.get(unit)));
                })
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    private static void take(String whose, String name, Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyCalls(whose, name, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** The unit or department that a path is about. */
    private static Optional<String> unit(List<String> path) {
        int at = path.get(2).equals(FINAL_ACCOUNTS) ? 4 : 3;
        return path.size() > at + 1 ? Optional.of(path.get(at)) : Optional.empty();
    }

    private LoadingCache<String, Bucket> buckets() {
        Duration toFill = Duration.ofMinutes(1).multipliedBy(settings.burst()).dividedBy(settings.callsAMinute());
        return Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .expireAfterAccess(toFill.plusSeconds(1))
                .build(name -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(settings.burst())
                                .refillGreedy(settings.callsAMinute(), Duration.ofMinutes(1)))
                        .build());
    }
}
