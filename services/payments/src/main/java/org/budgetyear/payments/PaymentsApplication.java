package org.budgetyear.payments;

import java.util.List;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.payments.command.PaymentCommand;
import org.budgetyear.payments.policy.WhenAcceptanceRecorded_AcceptContractWork;
import org.budgetyear.payments.policy.WhenContractEndRequested_ReleaseContract;
import org.budgetyear.payments.policy.WhenContractFundingRequested_ReserveContract;
import org.budgetyear.payments.policy.WhenQuotaDebitRequested_DebitLine;
import org.budgetyear.payments.policy.WhenQuotaGiven_CreditLine;
import org.budgetyear.payments.policy.WhenSurplusCarriedForward_CarryInSurplus;
import org.budgetyear.payments.policy.WhenUnitYearReopened_ReopenSpending;
import org.budgetyear.payments.policy.WhenYearOpened_OpenSpending;
import org.budgetyear.payments.policy.WhenYearSealRequested_SealSpending;
import org.budgetyear.payments.policy.WhenYearSoftFrozen_FreezeSpending;
import org.budgetyear.payments.spending.PaymentDecider;
import org.budgetyear.runtime.streams.BoundedContext;
import org.budgetyear.runtime.web.ServiceConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The payments service: its decider, its policies, and nothing else. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(ServiceConfiguration.class)
public class PaymentsApplication {

    @Bean
    BoundedContext<PaymentCommand, PaymentEvent> payments() {
        return new BoundedContext<>(
                "payments",
                PaymentCommand.class,
                PaymentEvent.class,
                new PaymentDecider(),
                List.of(
                        new WhenYearOpened_OpenSpending(),
                        new WhenQuotaGiven_CreditLine(),
                        new WhenQuotaDebitRequested_DebitLine(),
                        new WhenYearSoftFrozen_FreezeSpending(),
                        new WhenUnitYearReopened_ReopenSpending(),
                        new WhenSurplusCarriedForward_CarryInSurplus(),
                        new WhenYearSealRequested_SealSpending(),
                        new WhenContractFundingRequested_ReserveContract(),
                        new WhenAcceptanceRecorded_AcceptContractWork(),
                        new WhenContractEndRequested_ReleaseContract()));
    }

    /** The service, to be run alone or beside others in one process. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(PaymentsApplication.class)
                .properties("spring.config.name=budget-service,payments");
    }

    public static void main(String[] args) {
        builder().run(args);
    }
}
