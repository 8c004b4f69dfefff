package org.budgetyear.gateway;

import static org.springframework.security.config.Customizer.withDefaults;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.budgetyear.model.access.Person;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.ReactiveJwtAuthenticationConverter;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * Who is let in: software that brings a token of its own, and people who log in with the identity provider. A browser never
 * sees a token: it has the cookie of a session, in which the gateway keeps the tokens and from which it adds them to calls.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class GatewaySecurity {

    static final String SESSION_COOKIE = "BUDGET_SESSION";

    private static final Duration LONGEST_FOR_A_TOKEN = Duration.ofSeconds(10);
    private static final String API = "/api/";
    private static final List<HttpMethod> CHANGE_NOTHING =
            List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    @Bean
    ReactiveJwtDecoder tokenDecoder(IdentitySettings settings) {
        NimbusReactiveJwtDecoder decoder =
                NimbusReactiveJwtDecoder.withIssuerLocation(settings.issuer()).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience()))));
        return token -> decoder.decode(token)
                .onErrorMap(failure -> !(failure instanceof BadJwtException), ServiceUnavailable::identityProvider);
    }

    @Bean
    LoginRegistration loginRegistration(IdentitySettings settings) {
        return new LoginRegistration(settings);
    }

    /** Logins are few, so each has a connection of its own, and an end to waiting. */
    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codesForTokens(
            ReactorResourceFactory eventLoops) {
        HttpClient http =
                HttpClient.newConnection().runOn(eventLoops.getLoopResources()).responseTimeout(LONGEST_FOR_A_TOKEN);
        var tokens = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        tokens.setWebClient(WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .build());
        return tokens;
    }

    @Bean
    ServerOAuth2AuthorizedClientRepository keptInTheSession() {
        return new WebSessionServerOAuth2AuthorizedClientRepository();
    }

    /** Calls that bring a token. */
    @Bean
    @Order(0)
    SecurityWebFilterChain software(ServerHttpSecurity http, ReactiveJwtDecoder tokenDecoder) {
        ReactiveJwtAuthenticationConverter names = new ReactiveJwtAuthenticationConverter();
        names.setPrincipalClaimName(Person.NAME_CLAIM);
        return http.securityMatcher(
                        only(exchange -> exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)))
                .csrf(CsrfSpec::disable)
                .headers(HeaderSpec::disable)
                .logout(LogoutSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(GatewaySecurity::unauthenticated)
                        .jwt(jwt -> jwt.jwtDecoder(tokenDecoder).jwtAuthenticationConverter(names)))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(GatewaySecurity::unauthenticated))
                .authorizeExchange(paths -> paths.anyExchange().authenticated())
                .build();
    }

    /** Calls of browsers. */
    @Bean
    @Order(1)
    SecurityWebFilterChain browsers(ServerHttpSecurity http, LoginRegistration registration) {
        RedirectServerAuthenticationEntryPoint toLogin =
                new RedirectServerAuthenticationEntryPoint("/oauth2/authorization/" + LoginRegistration.ID);
        return http.headers(HeaderSpec::disable) // SecureHeaders gives them
                .oauth2Login(withDefaults())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie())
                        .csrfTokenRequestHandler(new ServerCsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(only(GatewaySecurity::changesInASession))
                        .accessDeniedHandler((exchange, denied) -> Mono.error(new NoCsrfToken())))
                .logout(logout -> logout.logoutSuccessHandler(new LoggedOut(registration)))
                .exceptionHandling(failures -> failures.authenticationEntryPoint((exchange, nobody) ->
                        exchange.getRequest().getPath().value().startsWith(API)
                                ? unauthenticated(exchange, nobody)
                                : toLogin.commence(exchange, nobody)))
                .authorizeExchange(paths -> paths.pathMatchers(API + "**")
                        .authenticated()
                        .pathMatchers(HttpMethod.GET, WebApplication.PAGES)
                        .authenticated()
                        .anyExchange()
                        .permitAll())
                .build();
    }

    private static CookieServerCsrfTokenRepository csrfCookie() {
        CookieServerCsrfTokenRepository repository = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return repository;
    }

    /** Without a session there is nothing that another site could misuse. */
    private static boolean changesInASession(ServerWebExchange exchange) {
        return !CHANGE_NOTHING.contains(exchange.getRequest().getMethod())
                && exchange.getRequest().getCookies().containsKey(SESSION_COOKIE);
    }

    private static Mono<Void> unauthenticated(ServerWebExchange exchange, AuthenticationException failure) {
        return Mono.error(
                failure instanceof InvalidBearerTokenException
                        ? NotAuthenticated.badToken(failure)
                        : NotAuthenticated.nobody());
    }

    private static ServerWebExchangeMatcher only(Predicate<ServerWebExchange> condition) {
        return exchange -> condition.test(exchange) ? MatchResult.match() : MatchResult.notMatch();
    }
}
