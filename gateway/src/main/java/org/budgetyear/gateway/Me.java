package org.budgetyear.gateway;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.budgetyear.model.access.Access;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.access.Role;
import org.budgetyear.model.access.Rule;
import org.budgetyear.model.access.Scope;
import org.budgetyear.model.code.UnitCode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Who calls and what the matrix lets them do, for pages to show no more than that. */
@Configuration(proxyBeanMethods = false)
class Me {

    private static final String BEARER = "Bearer ";

    /**
     * What is known of a person.
     *
     * @param displayName as people call them
     * @param units for whose accounts they work
     * @param may what they may ask for
     */
    record View(String name, String displayName, List<RoleView> roles, List<String> units, List<Permission> may) {}

    record RoleView(String role, String chinese) {}

    /** @param scope for whose accounts: unit, department or all */
    record Permission(String method, String path, String scope) {}

    @Bean
    RouterFunction<ServerResponse> me(ReactiveJwtDecoder tokenDecoder) {
        return RouterFunctions.route()
                .GET(
                        "/api/me",
                        request -> tokenDecoder
                                .decode(token(request))
                                .map(Me::view)
                                .flatMap(view -> ServerResponse.ok()
                                        .cacheControl(CacheControl.noStore())
                                        .bodyValue(view)))
                .build();
    }

    /** The caller's own, or the one that {@link TokenRelay} has added. */
    private static String token(ServerRequest request) {
        return Optional.ofNullable(request.headers().firstHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()))
                .orElseThrow(NotAuthenticated::nobody);
    }

    static View view(Jwt token) {
        Person person = Person.of(token.getClaims()).orElseThrow(NotAuthenticated::nobody);
        return new View(
                person.name(),
                Optional.ofNullable(token.getClaimAsString("name")).orElse(person.name()),
                person.roles().stream()
                        .sorted()
                        .map(role -> new RoleView(role.wireName(), role.chinese()))
                        .toList(),
                person.units().stream().map(UnitCode::value).sorted().toList(),
                Access.MATRIX.rules().stream()
                        .flatMap(rule -> widest(rule, person).stream()
                                .map(scope -> new Permission(
                                        rule.method(), rule.path(), scope.name().toLowerCase(Locale.ROOT))))
                        .toList());
    }

    private static Optional<Scope> widest(Rule rule, Person person) {
        Map<Role, Scope> scopes = rule.scopes();
        return person.roles().stream()
                .flatMap(role -> Optional.ofNullable(scopes.get(role)).stream())
                .max(Comparator.naturalOrder());
    }
}
