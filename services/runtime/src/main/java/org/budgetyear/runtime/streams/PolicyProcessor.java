package org.budgetyear.runtime.streams;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.runtime.envelope.CommandBatch;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.EventCodec;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.envelope.WireName;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;
import org.jspecify.annotations.Nullable;

/** Turns events into commands of its own context, in the transaction that reads them. */
final class PolicyProcessor implements Processor<String, byte[], String, byte[]> {

    static final String ORDERS = "orders";

    private final List<Policy<?>> policies;
    private final EventCodec codec;
    private @Nullable ProcessorContext<String, byte[]> streams;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of classes of a wildcard cannot be made otherwise
    PolicyProcessor(List<Policy<?>> policies) {
        this.policies = policies;
        this.codec = new EventCodec(policies.stream().map(Policy::reactsTo).toArray(Class[]::new));
    }

    @Override
    public void init(ProcessorContext<String, byte[]> streamsContext) {
        streams = streamsContext;
    }

    @Override
    public void process(Record<String, byte[]> event) {
        codec.read(event.key(), event.headers(), event.value())
                .ifPresent(recorded -> policies.forEach(policy -> follow(policy, recorded, event.timestamp())));
    }

    private <E extends DomainEvent> void follow(Policy<E> policy, Recorded<?> recorded, long timestamp) {
        if (!policy.reactsTo().isInstance(recorded.event())) {
            return;
        }
        @SuppressWarnings("unchecked") // the event is one the policy reacts to, as the line above says
        Optional<Order> order = policy.react((Recorded<? extends E>) recorded);
        order.ifPresent(given -> {
            CommandBatch batch = new CommandBatch(List.of(message(policy, given, recorded)));
            Objects.requireNonNull(streams)
                    .forward(new Record<>(given.to().key(), Json.MAPPER.writeValueAsBytes(batch), timestamp), ORDERS);
        });
    }

    private static CommandMessage message(Policy<?> policy, Order order, Recorded<?> cause) {
        String policyName = policy.getClass().getSimpleName();
        return new CommandMessage(
                policyName + ":" + cause.id(),
                WireName.ofCommand(order.command().getClass()),
                order.countsOn(cause.accountingDate()),
                cause.documentNo(),
                cause.actor(),
                cause.role(),
                cause.correlationId(),
                Json.MAPPER.writeValueAsString(order.command()));
    }
}
