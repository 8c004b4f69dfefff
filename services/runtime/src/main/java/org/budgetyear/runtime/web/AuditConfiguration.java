package org.budgetyear.runtime.web;

import io.micrometer.core.instrument.MeterRegistry;
import org.budgetyear.runtime.streams.AuditLog;
import org.budgetyear.runtime.streams.AuditTrail;
import org.budgetyear.runtime.streams.RuntimeSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The audit log of a service. */
@Configuration(proxyBeanMethods = false)
public class AuditConfiguration {

    @Bean
    AuditLog auditLog(
            @Value("${spring.application.name}") String service, RuntimeSettings settings, MeterRegistry meters) {
        return new AuditLog(service, settings, meters);
    }

    @Bean
    AuditFilter auditFilter(AuditTrail auditLog) {
        return new AuditFilter(auditLog);
    }
}
