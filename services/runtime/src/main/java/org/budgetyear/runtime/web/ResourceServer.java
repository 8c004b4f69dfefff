package org.budgetyear.runtime.web;

import java.util.List;
import org.budgetyear.model.access.Person;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.server.WebFilterChainProxy;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/**
 * A service as an OAuth2 resource server: who asks is what a token of the issuer says and nothing else, and whoever asks is
 * held to the matrix before any handler is reached.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
public class ResourceServer {

    private static final Logger LOG = LoggerFactory.getLogger(ResourceServer.class);
    static final String WHO = ResourceServer.class.getName() + ".who";

    @Bean
    WebFilter tokensAndMatrix(IdentitySettings settings) {
        return filter(decoder(settings), Admission.byMatrix());
    }

    /** Whom the request's token speaks of. */
    static Person who(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(WHO);
    }

    static void isAskedBy(ServerWebExchange exchange, Person person) {
        exchange.getAttributes().put(WHO, person);
    }

    /** Finds the issuer's keys when the first token comes, so a service starts without it. */
    public static ReactiveJwtDecoder decoder(IdentitySettings settings) {
        NimbusReactiveJwtDecoder decoder =
                NimbusReactiveJwtDecoder.withIssuerLocation(settings.issuer()).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience()))));
        return token -> decoder.decode(token).onErrorMap(failure -> !(failure instanceof BadJwtException), failure -> {
            LOG.warn("tokens cannot be checked with {}: {}", settings.issuer(), failure.toString());
            return new RequestProblem(Problems.issuerUnavailable(settings.issuer()));
        });
    }

    public static WebFilter filter(ReactiveJwtDecoder decoder, Admission admission) {
        ServerHttpSecurity http = ServerHttpSecurity.http()
                .csrf(CsrfSpec::disable) // a token is never sent by a browser unasked
                .logout(LogoutSpec::disable)
                .headers(HeaderSpec::disable) // the gateway's affair
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(ResourceServer::unauthenticated)
                        .jwt(jwt -> jwt.jwtDecoder(decoder).jwtAuthenticationConverter(ResourceServer::person)))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(ResourceServer::unauthenticated))
                .authorizeExchange(paths -> paths.pathMatchers("/actuator/**")
                        .permitAll()
                        .anyExchange()
                        .access((who, asked) ->
                                who.map(each -> admit(each.getPrincipal(), asked.getExchange(), admission))));
        return new WebFilterChainProxy(http.build());
    }

    private static AuthorizationDecision admit(@Nullable Object who, ServerWebExchange exchange, Admission admission) {
        if (!(who instanceof Person person)) {
            return new AuthorizationDecision(false);
        }
        isAskedBy(exchange, person);
        admission.path(
                person,
                exchange.getRequest().getMethod().name(),
                exchange.getRequest().getPath().value());
        return new AuthorizationDecision(true);
    }

    private static Mono<JwtAuthenticationToken> person(Jwt token) {
        return Mono.justOrEmpty(Person.of(token.getClaims()))
                .map(person -> new JwtAuthenticationToken(token, person, List.of()))
                .switchIfEmpty(Mono.error(
                        () -> new InvalidBearerTokenException("the claim " + Person.NAME_CLAIM + " names nobody")));
    }

    private static Mono<Void> unauthenticated(ServerWebExchange exchange, AuthenticationException failure) {
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return Mono.error(new RequestProblem(
                failure instanceof InvalidBearerTokenException
                        ? Problems.tokenNotAccepted(failure.getMessage())
                        : Problems.tokenMissing()));
    }
}
