package org.budgetyear.acceptance.compose;

import static org.budgetyear.acceptance.compose.DeploymentRule.*;

import java.util.List;

/** A slip of the pen in one of the files, and the rule that must see it. */
record BadExample(DeploymentRule rule, String text, String instead) {

    static final List<BadExample> ALL = List.of(
            new BadExample(EACH_MODULE_THAT_RUNS_IS_THERE, "MODULE: services/payments", "MODULE: services/payment"),
            new BadExample(EACH_MODULE_THAT_RUNS_IS_THERE, "image: apache/kafka:", "image: other/kafka:"),
            new BadExample(EACH_MODULE_THAT_RUNS_IS_THERE, "[mongod, ", "[mongos, "),
            new BadExample(
                    EACH_IMAGE_IS_MADE_OF_A_JAR_THAT_THE_BUILD_MAKES, "MODULE: gateway", "MODULE: services/runtime"),
            new BadExample(EACH_IMAGE_IS_MADE_OF_A_JAR_THAT_THE_BUILD_MAKES, "COPY ${MODULE}/", "COPY services/"),
            new BadExample(
                    EACH_IMAGE_IS_MADE_OF_A_JAR_THAT_THE_BUILD_MAKES, "*-exec.jar application", "*.jar application"),
            new BadExample(EACH_JAR_REACHES_THE_IMAGE_BUILDER, "!gateway/target/*-exec.jar", ""),
            new BadExample(EACH_JAR_REACHES_THE_IMAGE_BUILDER, "!services/*/target/", "!services/target/"),
            new BadExample(ALL_LAYERS_OF_A_JAR_ARE_IN_ITS_IMAGE, "layers/snapshot-dependencies/", "layers/snapshots/"),
            new BadExample(
                    AN_IMAGE_RUNS_THE_JAVA_OF_THE_BUILD_WITHOUT_ROOT, "temurin:25-jre AS jar", "temurin:21-jre AS jar"),
            new BadExample(AN_IMAGE_RUNS_THE_JAVA_OF_THE_BUILD_WITHOUT_ROOT, "USER budget\n", ""),
            new BadExample(AN_IMAGE_RUNS_THE_JAVA_OF_THE_BUILD_WITHOUT_ROOT, "USER budget", "USER root"),
            new BadExample(EACH_PART_SAYS_WHETHER_IT_IS_HEALTHY, "healthcheck: &ready", "x-healthcheck: &ready"),
            new BadExample(EACH_PART_SAYS_WHETHER_IT_IS_HEALTHY, "completed_successfully", "started"),
            new BadExample(EACH_PART_STARTS_AGAIN_WITHIN_A_LIMIT_OF_MEMORY, "restart: on-failure", "restart: always"),
            new BadExample(EACH_PART_STARTS_AGAIN_WITHIN_A_LIMIT_OF_MEMORY, "mem_limit: 768m", "mem_limit: lots"),
            new BadExample(NOTHING_IS_PUBLISHED_BUT_THE_GATEWAY_ON_LOOPBACK, "127.0.0.1:8080:8080", "8080:8080"),
            new BadExample(NOTHING_IS_PUBLISHED_BUT_THE_GATEWAY_ON_LOOPBACK, "ports:", "x-ports:"),
            new BadExample(
                    NOTHING_IS_PUBLISHED_BUT_THE_GATEWAY_ON_LOOPBACK,
                    "volumes: [\"store-2:/data/db\"]",
                    "ports: [\"127.0.0.1:27017:27017\"]"),
            new BadExample(
                    NOTHING_IS_PUBLISHED_BUT_THE_GATEWAY_ON_LOOPBACK, "stop_grace_period: 30s", "network_mode: host"),
            new BadExample(WHAT_A_PART_WAITS_FOR_IS_THERE, "payments-1: {condition", "payments-2: {condition"),
            new BadExample(WHAT_A_PART_WAITS_FOR_IS_THERE, "{condition: service_healthy}", "{}"),
            new BadExample(WHAT_A_PART_WAITS_FOR_IS_THERE, "depends_on: &brokers", "x-depends_on: &brokers"),
            new BadExample(WHAT_IS_KEPT_IS_ON_A_VOLUME_OF_ITS_OWN, "[\"payments-1:/data\"]", "[\"payments-0:/data\"]"),
            new BadExample(WHAT_IS_KEPT_IS_ON_A_VOLUME_OF_ITS_OWN, "  store-2: {}\n", ""),
            new BadExample(WHAT_IS_KEPT_IS_ON_A_VOLUME_OF_ITS_OWN, "DATA_DIR: /data", "DATA_DIR: /elsewhere"),
            new BadExample(WHAT_IS_KEPT_IS_ON_A_VOLUME_OF_ITS_OWN, "kafka-2:/var/lib/kafka/data", "kafka-2:/kafka"),
            new BadExample(EACH_VARIABLE_IS_A_SETTING_OF_ITS_SERVICE, "BUDGET_STORE_URI", "BUDGET_STORE_URL"),
            new BadExample(EACH_VARIABLE_IS_A_SETTING_OF_ITS_SERVICE, "BUDGET_DATA_DIR", "BUDGET_DATA_FOLDER"),
            new BadExample(EACH_VARIABLE_IS_A_SETTING_OF_ITS_SERVICE, "KAFKA_REPLICATION_FACTOR", "KAFKA_REPLICAS"),
            new BadExample(EACH_VARIABLE_IS_A_SETTING_OF_ITS_SERVICE, "GATEWAY_PAYMENTS_URLS", "GATEWAY_PAYMENT_URLS"),
            new BadExample(EACH_VARIABLE_IS_A_SETTING_OF_ITS_SERVICE, "SERVER_ADDRESS", "SERVER_HOST"),
            new BadExample(EACH_VARIABLE_IS_A_SETTING_OF_ITS_SERVICE, "BUDGET_INSTANCE: 1", "BUDGET_INSTANCE: 2"),
            new BadExample(EACH_VARIABLE_IS_A_SETTING_OF_ITS_SERVICE, "http://final-accounts:", "final-accounts:"),
            new BadExample(INSTANCES_ARE_NUMBERED, "BUDGET_INSTANCE: 1", "BUDGET_INSTANCE: 0"),
            new BadExample(INSTANCES_ARE_NUMBERED, "BUDGET_INSTANCES: 2", "BUDGET_INSTANCES: 3"),
            new BadExample(INSTANCES_ARE_NUMBERED, "MODULE: gateway", "MODULE: services/final-accounts"),
            new BadExample(SERVICES_CAN_BE_REACHED_AND_ASKED, "SERVER_ADDRESS: 0.0.0.0", "SERVER_ADDRESS: 127.0.0.1"),
            new BadExample(SERVICES_CAN_BE_REACHED_AND_ASKED, "SERVER_PORT: 8080", "SERVER_PORT: 8081"),
            new BadExample(SERVICES_CAN_BE_REACHED_AND_ASKED, "health/readiness", "health/liveness"),
            new BadExample(SERVICES_CAN_BE_REACHED_AND_ASKED, "8080:8080", "8080:8081"),
            new BadExample(THE_GATEWAY_KNOWS_EACH_INSTANCE, ",http://payments-1:8080", ""),
            new BadExample(THE_GATEWAY_KNOWS_EACH_INSTANCE, "http://final-accounts:8080", "http://final-accounts:8083"),
            new BadExample(SERVICES_FIND_THE_BROKERS_AND_THE_STORE, "SERVERS: kafka-1:9092,", "SERVERS: kafka:9092,"),
            new BadExample(SERVICES_FIND_THE_BROKERS_AND_THE_STORE, "mongodb://store-1:27017,", "mongodb://"),
            new BadExample(THE_BROKER_IS_AS_NEW_AS_ITS_CLIENT, "apache/kafka:4.2.1", "apache/kafka:4.2.0"),
            new BadExample(EACH_BROKER_SETTING_IS_ONE, "KAFKA_LOG_RETENTION_MS", "KAFKA_LOG_RETENTION_MILLIS"),
            new BadExample(EACH_BROKER_SETTING_IS_ONE, "LISTENER_NAMES: CONTROLLER", "LISTENER_NAMES: QUORUM"),
            new BadExample(THE_BROKERS_FORM_ONE_CLUSTER, "KAFKA_NODE_ID: 3", "KAFKA_NODE_ID: 2"),
            new BadExample(THE_BROKERS_FORM_ONE_CLUSTER, ",3@kafka-3:9093", ""),
            new BadExample(THE_BROKERS_FORM_ONE_CLUSTER, "CLIENT://kafka-3:9092", "CLIENT://localhost:9092"),
            new BadExample(THE_BROKERS_FORM_ONE_CLUSTER, "CLUSTER_ID: ", "CLUSTER_NAME: "),
            new BadExample(REPLICAS_OUTLIVE_ONE_BROKER, "BUDGET_KAFKA_REPLICATION_FACTOR: 3", "X: 3"),
            new BadExample(REPLICAS_OUTLIVE_ONE_BROKER, "KAFKA_MIN_INSYNC_REPLICAS: 2", "KAFKA_MIN_INSYNC_REPLICAS: 3"),
            new BadExample(REPLICAS_OUTLIVE_ONE_BROKER, "STATE_LOG_MIN_ISR: 2", "STATE_LOG_MIN_ISR: 1"),
            new BadExample(
                    REPLICAS_OUTLIVE_ONE_BROKER,
                    "OFFSETS_TOPIC_REPLICATION_FACTOR: 3",
                    "OFFSETS_TOPIC_REPLICATION_FACTOR: 1"),
            new BadExample(
                    THE_LOG_IS_KEPT, "OFFSETS_RETENTION_MINUTES: 2147483647", "OFFSETS_RETENTION_MINUTES: 10080"),
            new BadExample(THE_LOG_IS_KEPT, "TOPICS_ENABLE: \"false\"", "TOPICS_ENABLE: \"true\""),
            new BadExample(THE_STORE_IS_ONE_REPLICA_SET, "--replSet, budget", "--replSet, year"),
            new BadExample(THE_STORE_IS_ONE_REPLICA_SET, ", \"store-3:27017\"]", "]"),
            new BadExample(THE_STORE_IS_ONE_REPLICA_SET, "rs.initiate(", "rs.conf("),
            new BadExample(THE_STORE_IS_ONE_REPLICA_SET, "replicaSet=budget", "replicaSet=year"),
            new BadExample(THE_STORE_IS_ONE_REPLICA_SET, "      store-init: {condition", "      store-1: {condition"));
}
