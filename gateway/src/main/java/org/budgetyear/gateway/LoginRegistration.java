package org.budgetyear.gateway;

import java.time.Duration;
import org.budgetyear.model.access.Person;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What logging in needs of the provider, asked of it when somebody first logs in: the gateway starts without it. */
final class LoginRegistration implements ReactiveClientRegistrationRepository {

    static final String ID = "budget";

    private static final Duration FOR_EVER = Duration.ofMillis(Long.MAX_VALUE);

    private final Mono<ClientRegistration> found;

    LoginRegistration(IdentitySettings settings) {
        found = Mono.fromCallable(() -> discover(settings))
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(ServiceUnavailable::identityProvider)
                .cache(registration -> FOR_EVER, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String id) {
        return id.equals(ID) ? found : Mono.empty();
    }

    private static ClientRegistration discover(IdentitySettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.client().id())
                .clientSecret(settings.client().secret())
                .scope("openid", "profile")
                .userNameAttributeName(Person.NAME_CLAIM)
                // Tokens say all that is needed of a person.
                .userInfoUri(null)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
