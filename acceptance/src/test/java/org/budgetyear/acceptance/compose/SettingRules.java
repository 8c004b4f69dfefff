package org.budgetyear.acceptance.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetyear.finalaccounts.FinalAccountsSettings;
import org.budgetyear.runtime.streams.RuntimeSettings;
import org.budgetyear.runtime.web.IdentitySettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;

/** The variables of a service, bound as the service binds them when it starts. */
final class SettingRules {

    private static final String GATEWAY = "gateway";
    private static final String GATEWAY_PACKAGE = "org.budgetyear.gateway.";

    private SettingRules() {}

    static List<String> variables(Deployment deployment) {
        return deployment.services().stream()
                .flatMap(part -> variables(part).stream().map(violation -> part.name() + ": " + violation))
                .toList();
    }

    private static List<String> variables(Part part) {
        Set<String> bound = new HashSet<>();
        List<String> violations = new ArrayList<>();
        for (Class<?> settings : settingsOf(part.module())) {
            try {
                bind(part, settings, bound);
            } catch (BindException e) {
                violations.add("does not start: " + e.getMessage() + ", " + e.getCause());
            }
        }
        part.environment().keySet().stream()
                .filter(variable -> !bound.contains(variable))
                .forEach(variable -> violations.add(variable + " is no setting"));
        return violations;
    }

    private static List<Class<?>> settingsOf(String module) {
        return switch (module) {
            case GATEWAY -> List.of(gateway("GatewaySettings"), gateway("IdentitySettings"), ServerProperties.class);
            case "services/final-accounts" ->
                List.of(
                        RuntimeSettings.class,
                        IdentitySettings.class,
                        FinalAccountsSettings.class,
                        ServerProperties.class);
            default -> List.of(RuntimeSettings.class, IdentitySettings.class, ServerProperties.class);
        };
    }

    /** They are the gateway's own, and not to be seen by anybody else; the binder does not mind. */
    private static Class<?> gateway(String settings) {
        try {
            return Class.forName(GATEWAY_PACKAGE + settings);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(Part part, Class<?> settings, Set<String> bound) {
        String prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        new Binder(ConfigurationPropertySources.from(sources(part)))
                .bind(prefix, Bindable.of(settings), new RememberingHandler(bound));
    }

    private static MutablePropertySources sources(Part part) {
        var sources = new MutablePropertySources();
        sources.addLast(new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new HashMap<>(part.environment())));
        String defaults = part.module().equals(GATEWAY) ? "gateway.yml" : "budget-service.yml";
        try {
            new YamlPropertySourceLoader()
                    .load(defaults, new ClassPathResource(defaults))
                    .forEach(sources::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /** Remembers from which variables a setting was taken. */
    private record RememberingHandler(Set<String> bound) implements BindHandler {

        @Override
        public @Nullable Object onSuccess(
                ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
            ConfigurationProperty property = context.getConfigurationProperty();
            if (property != null && property.getOrigin() instanceof PropertySourceOrigin origin) {
                bound.add(origin.getPropertyName());
            }
            return result;
        }
    }
}
