package org.budgetyear.standalone.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.budgetyear.appropriations.AppropriationsApplication;
import org.budgetyear.assets.AssetsApplication;
import org.budgetyear.closing.ClosingApplication;
import org.budgetyear.finalaccounts.FinalAccountsApplication;
import org.budgetyear.gateway.GatewayApplication;
import org.budgetyear.payments.PaymentsApplication;
import org.budgetyear.procurement.ProcurementApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/** The parts of the platform that are Spring applications, in the order money flows. */
enum Service {
    APPROPRIATIONS("appropriations"),
    PAYMENTS("payments"),
    CLOSING("closing"),
    ASSETS("assets"),
    PROCUREMENT("procurement"),
    FINAL_ACCOUNTS("final-accounts"),
    GATEWAY("gateway");

    /** What holds for each of several applications in one process, whatever it is. */
    private static final Map<String, String> SHARING_A_PROCESS = Map.of(
            "server.address", "127.0.0.1",
            "spring.main.banner-mode", "off",
            "spring.main.register-shutdown-hook", "false",
            "spring.main.log-startup-info", "false",
            "management.metrics.use-global-registry", "false",
            "spring.lifecycle.timeout-per-shutdown-phase", "3s");

    private final String partName;

    Service(String partName) {
        this.partName = partName;
    }

    /** Its name in paths, settings and on the console. */
    String partName() {
        return partName;
    }

    /** Starts it in this process; returns when it listens. */
    ConfigurableApplicationContext start(Map<String, String> settings) {
        List<String> arguments = new ArrayList<>();
        SHARING_A_PROCESS.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        // The gateway's library is on the one class path of all.
        arguments.add("--spring.cloud.gateway.server.webflux.enabled=" + (this == GATEWAY));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        SpringApplicationBuilder application = builder();
        if (this != GATEWAY) { // which has its own already
            ApplicationContextInitializer<GenericApplicationContext> ownEventLoops = Service::giveOwnEventLoops;
            application.initializers(ownEventLoops);
        }
        return application.run(arguments.toArray(String[]::new));
    }

    private SpringApplicationBuilder builder() {
        return switch (this) {
            case APPROPRIATIONS -> AppropriationsApplication.builder();
            case PAYMENTS -> PaymentsApplication.builder();
            case CLOSING -> ClosingApplication.builder();
            case ASSETS -> AssetsApplication.builder();
            case PROCUREMENT -> ProcurementApplication.builder();
            case FINAL_ACCOUNTS -> FinalAccountsApplication.builder();
            case GATEWAY ->
                new SpringApplicationBuilder(GatewayApplication.class).properties("spring.config.name=gateway");
        };
    }

    /** The shared event loops would end for all applications when the first of them is closed. */
    private static void giveOwnEventLoops(GenericApplicationContext context) {
        context.registerBean(ReactorResourceFactory.class, () -> {
            var resources = new ReactorResourceFactory();
            resources.setUseGlobalResources(false);
            return resources;
        });
    }
}
