package org.budgetyear.gateway;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.DefaultReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Puts the token of whoever has logged in into their calls, a new one when it is about to expire, and takes their cookies out:
 * services need the one and have no use for the other. Pages get the token that they have to send back with changes.
 */
final class TokenRelay implements WebFilter, Ordered {

    /** After the security filters and before everything that asks who calls. */
    static final int AFTER_SECURITY = 0;

    private final DefaultReactiveOAuth2AuthorizedClientManager tokens;

    TokenRelay(LoginRegistration registration, ServerOAuth2AuthorizedClientRepository kept) {
        tokens = new DefaultReactiveOAuth2AuthorizedClientManager(registration, kept);
        tokens.setAuthorizedClientProvider(ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
    }

    @Override
    public int getOrder() {
        return AFTER_SECURITY;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getPrincipal()
                .ofType(OAuth2AuthenticationToken.class)
                .flatMap(who -> token(exchange, who))
                .map(token -> exchange.mutate()
                        .request(request -> request.headers(headers -> {
                            headers.setBearerAuth(token);
                            headers.remove(HttpHeaders.COOKIE);
                        }))
                        .build())
                .defaultIfEmpty(exchange)
                .flatMap(relayed -> csrfCookie(exchange).then(chain.filter(relayed)));
    }

    private Mono<String> token(ServerWebExchange exchange, OAuth2AuthenticationToken who) {
        OAuth2AuthorizeRequest request = OAuth2AuthorizeRequest.withClientRegistrationId(LoginRegistration.ID)
                .principal(who)
                .attribute(ServerWebExchange.class.getName(), exchange)
                .build();
        return tokens.authorize(request)
                .onErrorMap(ClientAuthorizationException.class, NotAuthenticated::loginOver)
                .map(OAuth2AuthorizedClient::getAccessToken)
                .map(token -> token.getTokenValue());
    }

    private static Mono<Void> csrfCookie(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
        return token == null ? Mono.empty() : token.then();
    }
}
