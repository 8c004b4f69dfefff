package org.budgetyear.procurement;

import java.util.List;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.procurement.command.ProcurementCommand;
import org.budgetyear.procurement.contracting.ProcurementDecider;
import org.budgetyear.procurement.policy.WhenContractCarriedOver_BringForwardContract;
import org.budgetyear.procurement.policy.WhenContractReleaseRefused_RefuseRelease;
import org.budgetyear.procurement.policy.WhenContractReleased_ConfirmRelease;
import org.budgetyear.procurement.policy.WhenContractReservationRefused_RefuseReservation;
import org.budgetyear.procurement.policy.WhenContractReserved_ConfirmReservation;
import org.budgetyear.procurement.policy.WhenContractYearSettled_CarryOverContract;
import org.budgetyear.procurement.policy.WhenProcurementClosing_CloseProcurement;
import org.budgetyear.procurement.policy.WhenSpendingReopened_ReopenProcurement;
import org.budgetyear.procurement.policy.WhenSpendingSealed_CloseProcurement;
import org.budgetyear.procurement.policy.WhenSpendingSoftFrozen_FreezeProcurement;
import org.budgetyear.procurement.policy.WhenYearOpened_OpenProcurement;
import org.budgetyear.runtime.streams.BoundedContext;
import org.budgetyear.runtime.web.ServiceConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The procurement service: its decider, its policies, and nothing else. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(ServiceConfiguration.class)
public class ProcurementApplication {

    @Bean
    BoundedContext<ProcurementCommand, ProcurementEvent> procurement() {
        return new BoundedContext<>(
                "procurement",
                ProcurementCommand.class,
                ProcurementEvent.class,
                new ProcurementDecider(),
                List.of(
                        new WhenYearOpened_OpenProcurement(),
                        new WhenSpendingSoftFrozen_FreezeProcurement(),
                        new WhenContractYearSettled_CarryOverContract(),
                        new WhenContractCarriedOver_BringForwardContract(),
                        new WhenSpendingSealed_CloseProcurement(),
                        new WhenSpendingReopened_ReopenProcurement(),
                        new WhenProcurementClosing_CloseProcurement(),
                        new WhenContractReserved_ConfirmReservation(),
                        new WhenContractReservationRefused_RefuseReservation(),
                        new WhenContractReleased_ConfirmRelease(),
                        new WhenContractReleaseRefused_RefuseRelease()));
    }

    /** The service, to be run alone or beside others in one process. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(ProcurementApplication.class)
                .properties("spring.config.name=budget-service,procurement");
    }

    public static void main(String[] args) {
        builder().run(args);
    }
}
