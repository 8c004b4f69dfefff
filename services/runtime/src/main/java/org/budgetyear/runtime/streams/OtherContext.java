package org.budgetyear.runtime.streams;

import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicPartition;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Outcome;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Mono;

/**
 * Another context that a service asks through the log, for commands that no caller may give: what they state, only the
 * service that asks can know. Replies come to partitions at the end, which the context's own instances do not use.
 */
public final class OtherContext implements Asking, SmartLifecycle {

    private final DefaultKafkaProducerFactory<String, byte[]> producers;
    private final CommandBus bus;
    private final Replies replies;

    /** @param context whose topics {@link #topics} has made sure of */
    public OtherContext(String context, RuntimeSettings settings) {
        int partition = Topics.REPLY_PARTITIONS - 1 - settings.instance();
        producers = CommandClients.producers(context + "-asked-by", settings);
        bus = new CommandBus(context, new KafkaTemplate<>(producers), partition, settings.replyTimeout());
        replies = new Replies(
                CommandClients.replies(context + "-asked-by", settings),
                new TopicPartition(Topics.replies(context), partition),
                bus);
    }

    /** The topics through which a context is asked, for whoever starts before it. */
    public static List<NewTopic> topics(String context, RuntimeSettings settings) {
        return Topics.of(context, settings.kafka().replicationFactor());
    }

    @Override
    public Mono<List<Outcome>> ask(UnitYear unitYear, List<CommandMessage> commands) {
        return bus.ask(unitYear, commands);
    }

    @Override
    public void start() {
        replies.start();
    }

    @Override
    public void stop() {
        replies.stop();
        bus.close();
        producers.destroy();
    }

    @Override
    public boolean isRunning() {
        return replies.isRunning();
    }
}
