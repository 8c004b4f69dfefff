package org.budgetyear.finalaccounts.source;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** Hands chunks from the reader of the log to the processor. The reader waits when the processor is behind. */
final class ChunkQueue {

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<TrackedEventMessage<?>> chunks = new ArrayDeque<>();
    private @Nullable RuntimeException failure;
    private boolean closed;

    ChunkQueue(int capacity) {
        this.capacity = capacity;
    }

    /** Waits for room; false when the queue is closed. */
    boolean put(TrackedEventMessage<?> chunk) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (chunks.size() >= capacity && !closed) {
                changed.await();
            }
            if (!closed) {
                chunks.add(chunk);
                changed.signalAll();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** What the reader read before it failed is still handed out, then its failure. */
    void fail(RuntimeException cause) {
        lock.lock();
        try {
            failure = cause;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            chunks.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    Optional<TrackedEventMessage<?>> peek() {
        lock.lock();
        try {
            TrackedEventMessage<?> head = chunks.peek();
            if (head == null && failure != null) {
                throw failure;
            }
            return Optional.ofNullable(head);
        } finally {
            lock.unlock();
        }
    }

    boolean await(long timeout, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (peek().isEmpty() && !closed) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return !chunks.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** @throws IllegalStateException when the queue is closed */
    TrackedEventMessage<?> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (peek().isEmpty() && !closed) {
                changed.await();
            }
            TrackedEventMessage<?> head = chunks.poll();
            if (head == null) {
                throw new IllegalStateException("the stream of the log is closed");
            }
            changed.signalAll();
            return head;
        } finally {
            lock.unlock();
        }
    }
}
