package org.budgetyear.gateway;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** What a browser sees at the root: the entry points, until the web application takes its place. */
@Configuration(proxyBeanMethods = false)
class HomePage {

    private static final ClassPathResource PAGE = new ClassPathResource("home.html", HomePage.class);

    @Bean
    RouterFunction<ServerResponse> home() {
        return RouterFunctions.route()
                .GET(
                        "/",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_HTML)
                                .bodyValue(PAGE))
                .build();
    }
}
