package org.budgetyear.standalone.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.budgetyear.model.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The provider's rules: who may ask for tokens, for whom, and what these say. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class ProviderConfiguration {

    /** For whom its tokens are meant. */
    static final String AUDIENCE = "budget-year";

    /** What the launcher says beside its secret: whom it acts for. Lists are separated by spaces. */
    static final String ACTOR = "actor";

    static final String ROLES = "roles";
    static final String UNITS = "units";

    private static final String END_SESSION = "/connect/logout";
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(30);
    private static final Duration LOGIN_LIFE = Duration.ofHours(12);
    private static final String UNHASHED =
            "{noop}"; // secrets as long as these cannot be guessed from a hash or without

    /** Ends a login and sends the browser back to where the gateway says; without a token in the address, unlike the usual. */
    @Bean
    @Order(0)
    SecurityFilterChain logout(HttpSecurity http, GatewayAddress gateway) {
        RequestMatcher end = request -> request.getRequestURI().equals(END_SESSION);
        return http.securityMatcher(end)
                .logout(logout -> logout.logoutRequestMatcher(end)
                        .logoutSuccessHandler((request, response, who) -> response.sendRedirect(
                                gateway.homeOr(request.getParameter("post_logout_redirect_uri"), LoginPage.PATH))))
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(LoginPage.PATH)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain login(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(form -> form.loginPage(LoginPage.PATH).permitAll())
                .build();
    }

    @Bean
    UserDetailsService users(People people, Secrets secrets) {
        return login -> people.find(login)
                .map(each -> User.withUsername(login)
                        .password(UNHASHED + secrets.password())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(login));
    }

    @Bean
    RegisteredClientRepository clients(Secrets secrets, GatewayAddress gateway) {
        TokenSettings life = TokenSettings.builder()
                .accessTokenTimeToLive(TOKEN_LIFE)
                .refreshTokenTimeToLive(LOGIN_LIFE)
                .build();
        RegisteredClient.Builder browser = RegisteredClient.withId(
                        UUID.randomUUID().toString())
                .clientId("gateway")
                .clientSecret(UNHASHED + secrets.gateway())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(life);
        gateway.roots().forEach(root -> browser.redirectUri(root + "login/oauth2/code/budget"));
        RegisteredClient launcher = RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(LauncherTokens.CLIENT)
                .clientSecret(UNHASHED + secrets.launcher())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(life)
                .build();
        return new InMemoryRegisteredClientRepository(browser.build(), launcher);
    }

    @Bean
    JWKSource<SecurityContext> keys(RSAKey key) {
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    /** For calls with its own tokens, such as for what it knows of a person. */
    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings address(Secrets secrets) {
        return AuthorizationServerSettings.builder().issuer(secrets.issuer()).build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(People people) {
        return token -> {
            Map<String, Object> claims = token.getAuthorizationGrant()
                            instanceof OAuth2ClientCredentialsAuthenticationToken launcher
                    ? actingFor(launcher.getAdditionalParameters())
                    : people.find(name(token.getPrincipal())).orElseThrow().claims();
            token.getClaims().claims(all -> all.putAll(claims));
            if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
                token.getClaims().audience(List.of(AUDIENCE));
            }
        };
    }

    private static String name(@Nullable Authentication who) {
        return who == null ? "" : who.getName();
    }

    private static Map<String, Object> actingFor(Map<String, Object> asked) {
        return Map.of(
                Person.NAME_CLAIM, asked.getOrDefault(ACTOR, LauncherTokens.CLIENT),
                Person.ROLES_CLAIM, words(asked.get(ROLES)),
                Person.UNITS_CLAIM, words(asked.get(UNITS)));
    }

    private static List<String> words(@Nullable Object text) {
        return text == null || text.toString().isBlank()
                ? List.of()
                : List.of(text.toString().split(" ", -1));
    }
}
