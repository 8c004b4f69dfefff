package org.budgetyear.finalaccounts;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.ZoneId;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.execution.ExecutionQueries;
import org.budgetyear.finalaccounts.execution.LiveExecution;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.projection.AuditProjection;
import org.budgetyear.finalaccounts.projection.ProjectionLimits;
import org.budgetyear.finalaccounts.projection.UnitYearProcessor;
import org.budgetyear.finalaccounts.projection.UnitYearProjection;
import org.budgetyear.finalaccounts.source.LogEnds;
import org.budgetyear.finalaccounts.source.LogReplay;
import org.budgetyear.finalaccounts.source.LogSource;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.store.AuditStore;
import org.budgetyear.finalaccounts.store.DeadLetterStore;
import org.budgetyear.finalaccounts.store.DisclosureStore;
import org.budgetyear.finalaccounts.store.RegisterStore;
import org.budgetyear.finalaccounts.store.StoreConnection;
import org.budgetyear.finalaccounts.version.Versions;
import org.budgetyear.finalaccounts.web.AuditRoutes;
import org.budgetyear.finalaccounts.web.CheckRoutes;
import org.budgetyear.finalaccounts.web.ClosingRoutes;
import org.budgetyear.finalaccounts.web.FinalAccountsRoutes;
import org.budgetyear.finalaccounts.web.QueryParameters;
import org.budgetyear.runtime.chart.ChartReader;
import org.budgetyear.runtime.envelope.EventCodec;
import org.budgetyear.runtime.streams.OtherContext;
import org.budgetyear.runtime.streams.RuntimeSettings;
import org.budgetyear.runtime.web.ApiRoutes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The read side put together: log, store, processor, queries. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RuntimeSettings.class, FinalAccountsSettings.class})
@Import(LogConfiguration.class)
class FinalAccountsConfiguration {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Bean
    Clock clock() {
        return Clock.system(CHINA);
    }

    @Bean
    StoreConnection storeConnection(FinalAccountsSettings settings) {
        return StoreConnection.open(settings.store().uri());
    }

    @Bean
    AccountStore accountStore(StoreConnection connection) {
        return new AccountStore(connection.database());
    }

    @Bean
    RegisterStore registerStore(StoreConnection connection, EventCodec foldedEvents) {
        return new RegisterStore(connection.database(), foldedEvents);
    }

    @Bean
    DeadLetterStore deadLetterStore(StoreConnection connection) {
        return new DeadLetterStore(connection.database());
    }

    @Bean
    AuditStore auditStore(StoreConnection connection) {
        return new AuditStore(connection.database());
    }

    @Bean
    Serializer tokenSerializer() {
        return JacksonSerializer.builder().objectMapper(new ObjectMapper()).build();
    }

    @Bean
    TokenStore tokenStore(
            StoreConnection connection,
            Serializer serializer,
            RuntimeSettings runtime,
            FinalAccountsSettings settings) {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(connection.database())
                        .trackingTokensCollectionName("tokens")
                        .build())
                .serializer(serializer)
                // The same name after a crash, so that an instance takes its own claim up at once.
                .nodeId("final-accounts-" + runtime.instance())
                .claimTimeout(settings.projection().claimTimeout())
                .build();
    }

    @Bean
    QueryUpdateEmitter queryUpdateEmitter() {
        return SimpleQueryUpdateEmitter.builder().build();
    }

    @Bean
    ExecutionQueries executionQueries(AccountStore accounts, ChartReader charts, Clock clock) {
        return new ExecutionQueries(accounts, charts, clock);
    }

    @Bean
    LiveExecution liveExecution(ExecutionQueries queries, QueryUpdateEmitter updates) {
        return new LiveExecution(queries, updates);
    }

    @Bean
    UnitYearProjection unitYearProjection(
            EventCodec foldedEvents,
            AccountStore accounts,
            RegisterStore register,
            DeadLetterStore deadLetters,
            LiveExecution live,
            MeterRegistry meters,
            FinalAccountsSettings settings,
            Clock clock) {
        ProjectionLimits limits = new ProjectionLimits(
                settings.projection().cachedAccounts(), settings.projection().deadLetters());
        return new UnitYearProjection(foldedEvents, accounts, register, deadLetters, live, meters, limits, clock);
    }

    @Bean
    UnitYearProcessor unitYearProcessor(
            UnitYearProjection projection,
            AuditStore auditStore,
            LogSource source,
            LogEnds ends,
            TokenStore tokens,
            Serializer serializer,
            MeterRegistry meters) {
        return new UnitYearProcessor(
                projection,
                new AuditProjection(auditStore),
                source,
                ends,
                LogConfiguration.topics(),
                tokens,
                serializer,
                meters);
    }

    @Bean
    ProcessorHealth processorHealthIndicator(UnitYearProcessor processor) {
        return new ProcessorHealth(processor);
    }

    @Bean
    DisclosureStore disclosureStore(StoreConnection connection) {
        return new DisclosureStore(connection.database());
    }

    @Bean
    Versions versions(LogReplay logReplay, EventCodec foldedEvents) {
        return new Versions(logReplay, foldedEvents, LogConfiguration.topicsByContext());
    }

    @Bean
    History history(RegisterStore register) {
        return new History(register::of, LogConfiguration.topicsByContext());
    }

    @Bean
    OtherContext closing(RuntimeSettings settings) {
        return new OtherContext(LogConfiguration.CLOSING, settings);
    }

    @Bean
    CheckCatalogue checkCatalogue(FinalAccountsSettings settings) {
        return settings.checks();
    }

    @Bean
    RouterFunction<ServerResponse> closingRoutes(
            AccountStore accounts,
            ChartReader charts,
            CheckCatalogue checks,
            Versions versions,
            History history,
            DisclosureStore disclosures,
            EventCodec foldedEvents,
            OtherContext closing) {
        return new ClosingRoutes(accounts, charts, checks, versions, history, disclosures, foldedEvents, closing)
                .routes();
    }

    @Bean
    RouterFunction<ServerResponse> finalAccountsRoutes(
            AccountStore accounts,
            History history,
            ChartReader charts,
            DeadLetterStore deadLetters,
            ExecutionQueries queries,
            LiveExecution live,
            UnitYearProjection projection,
            UnitYearProcessor processor) {
        return new FinalAccountsRoutes(
                        accounts,
                        history,
                        charts,
                        deadLetters,
                        queries,
                        live,
                        projection,
                        processor,
                        LogConfiguration.topicsByContext())
                .routes();
    }

    @Bean
    RouterFunction<ServerResponse> checkRoutes(
            AccountStore accounts, History history, ChartReader charts, CheckCatalogue checks) {
        return new CheckRoutes(accounts, history, charts, checks).routes();
    }

    @Bean
    RouterFunction<ServerResponse> auditRoutes(AuditStore auditStore) {
        return new AuditRoutes(auditStore).routes();
    }

    @Bean
    RouterFunction<ServerResponse> apiRoutes(ObjectProvider<RouterFunction<?>> routes) {
        return ApiRoutes.of("final-accounts", () -> routes.stream().toList(), QueryParameters.ALL);
    }
}
