package org.budgetyear.runtime.streams;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns events into commands of its own context, in the transaction that reads them. An event that cannot be read or
 * followed must not stop those behind it: it is set aside in a topic of its own, as it is. Since its commands would have
 * the same ids whenever they come, that topic can be read again once the fault is mended.
 */
final class PolicyProcessor implements Processor<String, byte[], String, byte[]> {

    static final String ORDERS = "orders";
    static final String SET_ASIDE = "set-aside";

    private static final Logger LOG = LoggerFactory.getLogger(PolicyProcessor.class);

    private final String context;
    private final List<Policy<?>> policies;
    private final boolean again;
    private final MeterRegistry meters;
    private final EventCodec codec;
    private @Nullable ProcessorContext<String, byte[]> streams;

    /** @param again whether it reads what was set aside, which stays where it is if it fails again */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of classes of a wildcard cannot be made otherwise
    PolicyProcessor(String context, List<Policy<?>> policies, boolean again, MeterRegistry meters) {
        this.context = context;
        this.policies = policies;
        this.again = again;
        this.meters = meters;
        this.codec = new EventCodec(policies.stream().map(Policy::reactsTo).toArray(Class[]::new));
    }

    @Override
    public void init(ProcessorContext<String, byte[]> streamsContext) {
        streams = streamsContext;
    }

    @Override
    public void process(Record<String, byte[]> event) {
        List<Record<String, byte[]>> orders;
        try {
            orders = ordersOn(event);
        } catch (RuntimeException e) { // whatever it is that makes it unreadable
            setAside(event, e);
            return;
        }
        orders.forEach(order -> Objects.requireNonNull(streams).forward(order, ORDERS));
    }

    private void setAside(Record<String, byte[]> event, RuntimeException e) {
        if (again) {
            LOG.warn("an event of {} stays set aside: the policies of {} cannot follow it", event.key(), context, e);
            return;
        }
        LOG.error("an event of {} is set aside: the policies of {} cannot follow it", event.key(), context, e);
        meters.counter("budget.events.set.aside", "context", context).increment();
        Objects.requireNonNull(streams).forward(event, SET_ASIDE);
    }

    private List<Record<String, byte[]>> ordersOn(Record<String, byte[]> event) {
        List<Record<String, byte[]>> orders = new ArrayList<>();
        codec.read(event.key(), event.headers(), event.value())
                .ifPresent(recorded -> policies.forEach(
                        policy -> order(policy, recorded, event.timestamp()).ifPresent(orders::add)));
        return orders;
    }

    private <E extends DomainEvent> Optional<Record<String, byte[]>> order(
            Policy<E> policy, Recorded<?> recorded, long timestamp) {
        if (!policy.reactsTo().isInstance(recorded.event())) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // the event is one the policy reacts to, as the line above says
        Optional<Order> order = policy.react((Recorded<? extends E>) recorded);
        return order.map(given -> {
            CommandBatch batch = new CommandBatch(List.of(message(policy, given, recorded)));
            return new Record<>(given.to().key(), Json.MAPPER.writeValueAsBytes(batch), timestamp);
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
