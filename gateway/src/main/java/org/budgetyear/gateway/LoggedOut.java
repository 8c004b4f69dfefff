package org.budgetyear.gateway;

import java.net.URI;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a page whose session has ended where to go to end the provider's login too. The address names the gateway by its id,
 * as OpenID Connect allows in place of a token, because a token has no business in an address.
 */
final class LoggedOut implements ServerLogoutSuccessHandler {

    private static final String END_SESSION = "end_session_endpoint";

    private final LoginRegistration registration;

    LoggedOut(LoginRegistration registration) {
        this.registration = registration;
    }

    @Override
    public Mono<Void> onLogoutSuccess(WebFilterExchange exchange, Authentication who) {
        ServerHttpRequest request = exchange.getExchange().getRequest();
        ServerHttpResponse response = exchange.getExchange().getResponse();
        return registration
                .findByRegistrationId(LoginRegistration.ID)
                .map(provider -> next(provider, request.getURI().resolve("/")))
                .flatMap(location -> {
                    response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
                    byte[] body = JsonMapper.shared().writeValueAsBytes(Map.of("location", location));
                    return response.writeWith(
                            Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
                });
    }

    private static String next(ClientRegistration provider, URI home) {
        Object end = provider.getProviderDetails().getConfigurationMetadata().get(END_SESSION);
        return end == null
                ? home.getPath()
                : UriComponentsBuilder.fromUriString(end.toString())
                        .queryParam("client_id", provider.getClientId())
                        .queryParam("post_logout_redirect_uri", "{home}")
                        .encode()
                        .buildAndExpand(home.toString())
                        .toUriString();
    }
}
