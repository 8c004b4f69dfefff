package org.budgetyear.gateway;

import java.time.Duration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.client.ReactorResourceFactory;

/** The gateway's process. Its settings are in gateway.yml. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties({GatewaySettings.class, RateSettings.class, IdentitySettings.class})
@Import({
    GatewayRoutes.class,
    GatewaySecurity.class,
    TokenRelay.class,
    Me.class,
    ProblemHandler.class,
    RateLimit.class,
    SecureHeaders.class,
    WebApplication.class
})
public class GatewayApplication {

    private static final Duration LONGEST_SHUTDOWN = Duration.ofSeconds(5);

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(GatewayApplication.class)
                .properties("spring.config.name=gateway")
                .run(arguments);
    }

    /** Event loops of our own: those of the process would stop with the first application in it that is closed. */
    @Bean
    ReactorResourceFactory eventLoops() {
        ReactorResourceFactory loops = new ReactorResourceFactory();
        loops.setUseGlobalResources(false);
        loops.setShutdownQuietPeriod(Duration.ZERO);
        loops.setShutdownTimeout(LONGEST_SHUTDOWN);
        return loops;
    }

    /** A call's two connections share a thread, so a chunk passes through without changing it. */
    @Bean
    HttpClientCustomizer sameEventLoops(ReactorResourceFactory eventLoops) {
        return client -> client.runOn(eventLoops.getLoopResources());
    }
}
