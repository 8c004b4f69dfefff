package org.budgetyear.gateway;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What browsers see: the web application or, where it was not built, the list of the entry points. */
@Configuration(proxyBeanMethods = false)
class WebApplication {

    /** Where the web application's pages are; it finds its own way from the address. */
    static final String[] PAGES = {
        "/",
        "/wall/**",
        "/monitor/**",
        "/units/**",
        "/payments/**",
        "/records/**",
        "/import/**",
        "/closing/**",
        "/what-if/**",
        "/tables/**",
        "/audit/**",
        "/operations"
    };

    private static final ClassPathResource ASSETS = new ClassPathResource("web/assets/", WebApplication.class);
    private static final ClassPathResource PAGE = new ClassPathResource("web/index.html", WebApplication.class);
    private static final ClassPathResource ENTRY_POINTS = new ClassPathResource("home.html", WebApplication.class);

    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Bean
    RouterFunction<ServerResponse> pages() {
        return RouterFunctions.route()
                // The name of an asset changes with its content.
                .resources("/assets/**", ASSETS, (resource, headers) -> headers.setCacheControl(FOR_A_YEAR))
                .GET("/entry-points", request -> html(ENTRY_POINTS))
                .route(pageOfTheApplication(), this::page)
                .build();
    }

    private static RequestPredicate pageOfTheApplication() {
        return Stream.of(PAGES)
                .map(RequestPredicates::GET)
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }

    private Mono<ServerResponse> page(ServerRequest request) {
        return html(PAGE.exists() ? PAGE : ENTRY_POINTS);
    }

    private static Mono<ServerResponse> html(ClassPathResource page) {
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .bodyValue(page);
    }
}
