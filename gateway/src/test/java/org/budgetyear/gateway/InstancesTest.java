package org.budgetyear.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class InstancesTest {

    private static final URI A = URI.create("http://a:1");
    private static final URI B = URI.create("http://b:1");
    private static final URI C = URI.create("http://c:1");

    private final AtomicLong now = new AtomicLong();
    private final Instances instances = new Instances(List.of(A, B, C), Duration.ofNanos(10), now::get);

    @Test
    void each_call_starts_at_the_next_instance() {
        assertThat(instances.nextOrder()).containsExactly(A, B, C);
        assertThat(instances.nextOrder()).containsExactly(B, C, A);
        assertThat(instances.nextOrder()).containsExactly(C, A, B);
        assertThat(instances.nextOrder()).containsExactly(A, B, C);
    }

    @Test
    void an_instance_that_was_not_reached_comes_last() {
        instances.unreachable(A);

        assertThat(instances.nextOrder()).containsExactly(B, C, A);
    }

    @Test
    void it_takes_its_turn_again_after_a_while() {
        instances.unreachable(A);
        now.set(10);

        assertThat(instances.nextOrder()).containsExactly(A, B, C);
    }

    @Test
    void it_takes_its_turn_again_once_it_was_reached() {
        instances.unreachable(A);
        instances.reached(A);

        assertThat(instances.nextOrder()).containsExactly(A, B, C);
    }

    @Test
    void they_are_all_tried_when_none_was_reached() {
        instances.unreachable(A);
        instances.unreachable(B);
        instances.unreachable(C);

        assertThat(instances.nextOrder()).containsExactly(A, B, C);
    }
}
