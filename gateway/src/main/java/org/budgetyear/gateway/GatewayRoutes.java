package org.budgetyear.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.RouteToRequestUrlFilter;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** One prefix for each context, balanced over the instances of its service. */
@Configuration(proxyBeanMethods = false)
class GatewayRoutes {

    /** After the framework has put the request's address together, so that the instance's replaces it. */
    private static final int AFTER_ADDRESS = RouteToRequestUrlFilter.ROUTE_TO_URL_FILTER_ORDER + 1;

    @Bean
    RouteLocator routes(RouteLocatorBuilder builder, GatewaySettings settings) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        add(routes, "appropriations", settings.appropriationsUrls(), settings);
        add(routes, "payments", settings.paymentsUrls(), settings);
        add(routes, "closing", settings.closingUrls(), settings);
        add(routes, "assets", settings.assetsUrls(), settings);
        add(routes, "procurement", settings.procurementUrls(), settings);
        add(routes, "final-accounts", settings.finalAccountsUrls(), settings);
        return routes.build();
    }

    private static void add(
            RouteLocatorBuilder.Builder routes, String service, List<URI> urls, GatewaySettings settings) {
        InstanceFilter filter = new InstanceFilter(service, new Instances(urls, settings.passOver(), System::nanoTime));
        String prefix = "/api/" + service;
        add(routes, service + "-bulk", prefix + "/bulk", filter, settings.bulkTimeout());
        add(routes, service, prefix + "/**", filter, null);
    }

    private static void add(
            RouteLocatorBuilder.Builder routes,
            String id,
            String path,
            InstanceFilter filter,
            @Nullable Duration timeout) {
        routes.route(id, route -> {
            var uri = route.path(path)
                    .filters(filters -> filters
                            // The gateway has already told the caller to go on.
                            .removeRequestHeader(HttpHeaders.EXPECT)
                            .filter(filter, AFTER_ADDRESS));
            return (timeout == null ? uri : uri.metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, timeout.toMillis()))
                    .uri("http://" + id);
        });
    }
}
