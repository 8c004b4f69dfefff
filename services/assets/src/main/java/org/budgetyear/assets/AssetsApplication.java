package org.budgetyear.assets;

import java.util.List;
import org.budgetyear.assets.command.AssetCommand;
import org.budgetyear.assets.policy.WhenAssetCarriedOver_CarryInAsset;
import org.budgetyear.assets.policy.WhenAssetTransferDeclined_ReturnAsset;
import org.budgetyear.assets.policy.WhenAssetTransferOffered_ReceiveAsset;
import org.budgetyear.assets.policy.WhenAssetTransferredIn_ConfirmTransfer;
import org.budgetyear.assets.policy.WhenPaymentCleared_AwaitRegistration;
import org.budgetyear.assets.policy.WhenPaymentReclassified_ReclassifyDue;
import org.budgetyear.assets.policy.WhenPaymentRefunded_ReduceDue;
import org.budgetyear.assets.policy.WhenPriorYearPaymentRefunded_ReduceDue;
import org.budgetyear.assets.policy.WhenRegistrationCarriedOver_AwaitRegistration;
import org.budgetyear.assets.policy.WhenSpendingReopened_ReopenRegister;
import org.budgetyear.assets.policy.WhenSpendingSealed_SealRegister;
import org.budgetyear.assets.policy.WhenYearOpened_OpenRegister;
import org.budgetyear.assets.register.AssetDecider;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.runtime.streams.BoundedContext;
import org.budgetyear.runtime.web.ServiceConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The assets service: its decider, its policies, and nothing else. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(ServiceConfiguration.class)
public class AssetsApplication {

    @Bean
    BoundedContext<AssetCommand, AssetEvent> assets() {
        return new BoundedContext<>(
                "assets",
                AssetCommand.class,
                AssetEvent.class,
                new AssetDecider(),
                List.of(
                        new WhenYearOpened_OpenRegister(),
                        new WhenPaymentCleared_AwaitRegistration(),
                        new WhenPaymentRefunded_ReduceDue(),
                        new WhenPriorYearPaymentRefunded_ReduceDue(),
                        new WhenPaymentReclassified_ReclassifyDue(),
                        new WhenSpendingSealed_SealRegister(),
                        new WhenSpendingReopened_ReopenRegister(),
                        new WhenAssetTransferOffered_ReceiveAsset(),
                        new WhenAssetTransferredIn_ConfirmTransfer(),
                        new WhenAssetTransferDeclined_ReturnAsset(),
                        new WhenAssetCarriedOver_CarryInAsset(),
                        new WhenRegistrationCarriedOver_AwaitRegistration()));
    }

    /** The service, to be run alone or beside others in one process. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(AssetsApplication.class)
                .properties("spring.config.name=budget-service,assets");
    }

    public static void main(String[] args) {
        builder().run(args);
    }
}
