package org.budgetyear.runtime.web;

import java.time.Clock;
import java.time.ZoneId;
import org.budgetyear.runtime.envelope.CommandCatalogue;
import org.budgetyear.runtime.streams.AuditTrail;
import org.budgetyear.runtime.streams.BoundedContext;
import org.budgetyear.runtime.streams.CommandBus;
import org.budgetyear.runtime.streams.DeciderConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** All that a service needs besides its {@link BoundedContext} bean. */
@Configuration(proxyBeanMethods = false)
@Import({DeciderConfiguration.class, ResourceServer.class, AuditConfiguration.class, ProblemHandler.class})
public class ServiceConfiguration {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Bean
    RouterFunction<ServerResponse> commandRoutes(
            BoundedContext<?, ?> context, CommandBus commandBus, AuditTrail auditLog) {
        CommandReader reader = new CommandReader(
                context.name(), new CommandCatalogue<>(context.commands()), Admission.byMatrix(), Clock.system(CHINA));
        return CommandRoutes.of(reader, commandBus, auditLog);
    }

    @Bean
    RouterFunction<ServerResponse> apiRoutes(BoundedContext<?, ?> context, ObjectProvider<RouterFunction<?>> routes) {
        return ApiRoutes.of(context.name(), () -> routes.stream().toList(), new CommandCatalogue<>(context.commands()));
    }
}
