package org.budgetyear.acceptance.architecture;

import static org.budgetyear.acceptance.architecture.ClassRule.*;

import java.util.List;
import java.util.stream.Stream;

/** Classes that know what they may not. */
final class BadDependencies {

    private static final List<BadClass> OF_MODULES = List.of(
            knows("payments.spending", "org.budgetyear.appropriations.command.CutQuota"),
            knows("payments.spending", "org.budgetyear.appropriations.command.CutQuota[]"),
            knows("appropriations.policy", "java.util.List<org.budgetyear.payments.command.CreditLine>"),
            knows("finalaccounts.account", "org.budgetyear.payments.book.Book"),
            knows("appropriations", "org.budgetyear.standalone.process.Platform"),
            knows("runtime.streams", "org.budgetyear.payments.PaymentsApplication"),
            knows("model.line", "org.budgetyear.runtime.decider.Refusal"),
            knows("gateway", "org.budgetyear.runtime.web.Admission"),
            knows("standalone.demo", "org.budgetyear.acceptance.client.PlatformClient"),
            new BadClass(
                    EACH_MODULE_KNOWS_ONLY_WHAT_IT_MAY,
                    "payments.policy",
                    "class Bad { Class<?> asked() { return org.budgetyear.appropriations.command.CutQuota.class; } }"),
            new BadClass(EACH_MODULE_KNOWS_ONLY_WHAT_IT_MAY, "treasury", "class Bad {}"));

    private static final List<BadClass> OF_RULES = List.of(
            has(THE_MODEL_IS_PLAIN_JAVA, "model.money", "com.fasterxml.jackson.annotation.JsonInclude"),
            has(THE_MODEL_IS_PLAIN_JAVA, "model.chart", "org.slf4j.Logger"),
            has(THE_MODEL_IS_PLAIN_JAVA, "model.payments", "org.apache.kafka.common.header.Header"),
            has(
                    DECIDERS_AND_POLICIES_ARE_PLAIN_JAVA,
                    "payments.spending",
                    "org.apache.kafka.streams.state.KeyValueStore"),
            has(DECIDERS_AND_POLICIES_ARE_PLAIN_JAVA, "payments.policy", "reactor.core.publisher.Mono"),
            has(DECIDERS_AND_POLICIES_ARE_PLAIN_JAVA, "payments.command", "tools.jackson.databind.JsonNode"),
            has(DECIDERS_AND_POLICIES_ARE_PLAIN_JAVA, "payments.refusal", "org.springframework.http.HttpStatus"),
            has(DECIDERS_AND_POLICIES_ARE_PLAIN_JAVA, "payments.book", "java.util.concurrent.ConcurrentMap"),
            has(
                    DECIDERS_AND_POLICIES_ARE_PLAIN_JAVA,
                    "payments.spending",
                    "org.budgetyear.payments.PaymentsApplication"),
            has(
                    DECIDERS_AND_POLICIES_ARE_PLAIN_JAVA,
                    "appropriations.command",
                    "org.budgetyear.runtime.envelope.EventCodec"),
            has(DECIDERS_AND_POLICIES_ARE_PLAIN_JAVA, "appropriations.policy", "org.slf4j.Logger"),
            has(DECIDERS_AND_POLICIES_ARE_PLAIN_JAVA, "appropriations.refusal", "java.nio.file.Path"),
            has(DECIDERS_AND_POLICIES_ARE_PLAIN_JAVA, "runtime.decider", "org.budgetyear.runtime.streams.Topics"),
            has(
                    DECIDERS_AND_POLICIES_ARE_PLAIN_JAVA,
                    "runtime.policy",
                    "org.apache.kafka.streams.processor.api.Record"),
            new BadClass(
                    DECIDERS_AND_POLICIES_ARE_PLAIN_JAVA,
                    "appropriations.budget",
                    "@org.springframework.stereotype.Component class Bad {}"),
            has(ACCOUNTS_AND_TABLES_ARE_PLAIN_JAVA_AND_JSON, "finalaccounts.account", "org.bson.Document"),
            has(
                    ACCOUNTS_AND_TABLES_ARE_PLAIN_JAVA_AND_JSON,
                    "finalaccounts.account",
                    "org.axonframework.eventhandling.TrackingToken"),
            has(
                    ACCOUNTS_AND_TABLES_ARE_PLAIN_JAVA_AND_JSON,
                    "finalaccounts.book",
                    "org.budgetyear.finalaccounts.store.AccountStore"),
            has(
                    ACCOUNTS_AND_TABLES_ARE_PLAIN_JAVA_AND_JSON,
                    "finalaccounts.table.print",
                    "org.springframework.http.MediaType"),
            has(ACCOUNTS_AND_TABLES_ARE_PLAIN_JAVA_AND_JSON, "finalaccounts.table", "reactor.core.publisher.Flux"),
            has(
                    ACCOUNTS_AND_TABLES_ARE_PLAIN_JAVA_AND_JSON,
                    "finalaccounts.figure",
                    "org.apache.kafka.common.TopicPartition"));

    private static final List<BadClass> OF_EDGES = List.of(
            has(REACTIVE_TYPES_STAY_AT_THE_EDGES, "payments.spending", "reactor.core.publisher.Mono"),
            has(REACTIVE_TYPES_STAY_AT_THE_EDGES, "finalaccounts.projection", "reactor.core.publisher.Flux"),
            has(REACTIVE_TYPES_STAY_AT_THE_EDGES, "finalaccounts.execution", "reactor.core.publisher.Sinks"),
            has(REACTIVE_TYPES_STAY_AT_THE_EDGES, "finalaccounts", "reactor.core.scheduler.Scheduler"),
            has(REACTIVE_TYPES_STAY_AT_THE_EDGES, "runtime.streams", "org.reactivestreams.Publisher"),
            has(REACTIVE_TYPES_STAY_AT_THE_EDGES, "standalone.demo", "java.util.concurrent.Flow.Publisher"),
            has(REACTIVE_TYPES_STAY_AT_THE_EDGES, "standalone.demo", "java.util.concurrent.SubmissionPublisher"),
            new BadClass(
                    REACTIVE_TYPES_STAY_AT_THE_EDGES,
                    "finalaccounts.store",
                    "class Bad { void store() { reactor.core.publisher.Mono.empty().subscribe(); } }"));

    static final List<BadClass> ALL =
            Stream.of(OF_MODULES, OF_RULES, OF_EDGES).flatMap(List::stream).toList();

    private BadDependencies() {}

    private static BadClass knows(String place, String type) {
        return has(EACH_MODULE_KNOWS_ONLY_WHAT_IT_MAY, place, type);
    }

    private static BadClass has(ClassRule rule, String place, String type) {
        return new BadClass(rule, place, "abstract class Bad { abstract " + type + " known(); }");
    }
}
