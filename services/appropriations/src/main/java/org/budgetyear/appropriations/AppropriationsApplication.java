package org.budgetyear.appropriations;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.budgetyear.appropriations.budget.AppropriationDecider;
import org.budgetyear.appropriations.command.AppropriationCommand;
import org.budgetyear.appropriations.policy.WhenBalancesCarriedForward_OpenNextYear;
import org.budgetyear.appropriations.policy.WhenLineDebitRefused_RefuseHold;
import org.budgetyear.appropriations.policy.WhenLineDebited_ConfirmHold;
import org.budgetyear.appropriations.policy.WhenQuotaTransferDeclined_DeclineTransfer;
import org.budgetyear.appropriations.policy.WhenQuotaTransferOffered_ReceiveTransfer;
import org.budgetyear.appropriations.policy.WhenQuotaTransferredIn_ConfirmTransfer;
import org.budgetyear.appropriations.policy.WhenSpendingSealRefused_RefuseSeal;
import org.budgetyear.appropriations.policy.WhenSpendingSealed_CompleteSeal;
import org.budgetyear.appropriations.policy.WhenUnitYearReopened_ReopenBudget;
import org.budgetyear.appropriations.policy.WhenYearSoftFrozen_FreezeBudget;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.runtime.chart.ChartLoading;
import org.budgetyear.runtime.chart.ChartPublisher;
import org.budgetyear.runtime.chart.ChartReader;
import org.budgetyear.runtime.chart.EventScan;
import org.budgetyear.runtime.streams.BoundedContext;
import org.budgetyear.runtime.streams.RuntimeSettings;
import org.budgetyear.runtime.web.ChartRoutes;
import org.budgetyear.runtime.web.ServiceConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The appropriations service: its decider, its policies, and nothing else. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(ServiceConfiguration.class)
public class AppropriationsApplication {

    private static final Duration EVENTS_READ_WITHIN = Duration.ofSeconds(60);

    @Bean
    BoundedContext<AppropriationCommand, AppropriationEvent> appropriations() {
        return new BoundedContext<>(
                "appropriations",
                AppropriationCommand.class,
                AppropriationEvent.class,
                new AppropriationDecider(),
                List.of(
                        new WhenLineDebited_ConfirmHold(),
                        new WhenLineDebitRefused_RefuseHold(),
                        new WhenQuotaTransferOffered_ReceiveTransfer(),
                        new WhenQuotaTransferredIn_ConfirmTransfer(),
                        new WhenQuotaTransferDeclined_DeclineTransfer(),
                        new WhenYearSoftFrozen_FreezeBudget(),
                        new WhenUnitYearReopened_ReopenBudget(),
                        new WhenBalancesCarriedForward_OpenNextYear(),
                        new WhenSpendingSealed_CompleteSeal(),
                        new WhenSpendingSealRefused_RefuseSeal()));
    }

    @Bean
    RouterFunction<ServerResponse> chartRoutes(
            ChartReader reader, ProducerFactory<String, byte[]> commandProducers, RuntimeSettings settings) {
        ChartLoading loading = new ChartLoading(
                EventScan.of(settings, EVENTS_READ_WITHIN),
                new ChartPublisher(commandProducers, reader),
                Clock.systemUTC());
        return ChartRoutes.of("/api/appropriations", loading, reader);
    }

    /** The service, to be run alone or beside others in one process. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(AppropriationsApplication.class)
                .properties("spring.config.name=budget-service,appropriations");
    }

    public static void main(String[] args) {
        builder().run(args);
    }
}
