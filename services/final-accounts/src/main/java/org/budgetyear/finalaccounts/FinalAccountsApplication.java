package org.budgetyear.finalaccounts;

import org.budgetyear.runtime.web.AuditConfiguration;
import org.budgetyear.runtime.web.ProblemHandler;
import org.budgetyear.runtime.web.ResourceServer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** The final-accounts service: the log folded into accounts, and what is asked of them. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({FinalAccountsConfiguration.class, ResourceServer.class, AuditConfiguration.class, ProblemHandler.class})
public class FinalAccountsApplication {

    /** The service, to be run alone or beside others in one process. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(FinalAccountsApplication.class)
                .properties("spring.config.name=budget-service,final-accounts");
    }

    public static void main(String[] args) {
        builder().run(args);
    }
}
