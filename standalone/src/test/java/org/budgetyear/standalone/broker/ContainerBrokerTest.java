package org.budgetyear.standalone.broker;

import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The contract on the image that docker-compose runs; skipped, and said so, where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
class ContainerBrokerTest extends BrokerContract {

    @Container
    private static final KafkaContainer BROKER =
            new KafkaContainer("apache/kafka:4.2.1").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");

    @Override
    String bootstrapServers() {
        return BROKER.getBootstrapServers();
    }
}
