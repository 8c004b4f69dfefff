package org.budgetyear.closing;

import java.util.List;
import org.budgetyear.closing.command.ClosingCommand;
import org.budgetyear.closing.policy.WhenUnitYearReopened_WithdrawSignature;
import org.budgetyear.closing.policy.WhenUnitYearSigned_NoteSignature;
import org.budgetyear.closing.policy.WhenYearOpened_EnlistUnit;
import org.budgetyear.closing.policy.WhenYearOpened_OpenClosing;
import org.budgetyear.closing.policy.WhenYearSealed_NoteSeal;
import org.budgetyear.closing.year.ClosingDecider;
import org.budgetyear.model.closing.ClosingEvent;
import org.budgetyear.runtime.streams.BoundedContext;
import org.budgetyear.runtime.web.ServiceConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The closing service: its decider, its policies, and nothing else. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(ServiceConfiguration.class)
public class ClosingApplication {

    @Bean
    BoundedContext<ClosingCommand, ClosingEvent> closing() {
        return new BoundedContext<>(
                "closing",
                ClosingCommand.class,
                ClosingEvent.class,
                new ClosingDecider(),
                List.of(
                        new WhenYearOpened_OpenClosing(),
                        new WhenYearOpened_EnlistUnit(),
                        new WhenYearSealed_NoteSeal(),
                        new WhenUnitYearSigned_NoteSignature(),
                        new WhenUnitYearReopened_WithdrawSignature()));
    }

    /** The service, to be run alone or beside others in one process. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(ClosingApplication.class)
                .properties("spring.config.name=budget-service,closing");
    }

    public static void main(String[] args) {
        builder().run(args);
    }
}
