package org.budgetyear.acceptance.client;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.budgetyear.acceptance.client.PlatformClient.Answer;

/**
 * Clerks who run errands one after the other until they are told to stop, each until it is decided: when no decision comes
 * they ask again with the same number, as their software would.
 */
public final class Clerks implements AutoCloseable {

    private static final Duration LONGEST_FOR_ONE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int UNAVAILABLE = 503;

    private final List<Budget> budgets;
    private final Errand errand;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicLong vouchers = new AtomicLong();
    private final AtomicLong triesAgain = new AtomicLong();
    private final Map<String, Acknowledged> acknowledged = new ConcurrentHashMap<>();
    private final Queue<Answer> refusals = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads;
    private final List<Future<?>> work = new ArrayList<>();

    /** What a clerk asks for, each time under another number. */
    @FunctionalInterface
    public interface Errand {
        Answer run(Budget budget, String number);
    }

    /** What the platform said has happened, under its number, and the answer it said so with. */
    public record Acknowledged(Budget budget, String voucher, Answer answer) {}

    /** Clerks who post payments. */
    public Clerks(List<Budget> budgets, int clerks, long fen) {
        this(budgets, clerks, (budget, voucher) -> budget.post(voucher, Budget.RUNNING, fen));
    }

    public Clerks(List<Budget> budgets, int clerks, Errand errand) {
        this.budgets = budgets;
        this.errand = errand;
        threads = Executors.newFixedThreadPool(clerks);
        for (int i = 0; i < clerks; i++) {
            work.add(threads.submit(this::postUntilStopped));
        }
    }

    /** What was acknowledged so far, by unit and voucher. */
    public Map<String, Acknowledged> acknowledged() {
        return acknowledged;
    }

    public Queue<Answer> refusals() {
        return refusals;
    }

    /** How often a clerk had to ask again. */
    public long triesAgain() {
        return triesAgain.get();
    }

    /**
     * Waits until so many more were decided.
     *
     * @throws AssertionError when they are not in two minutes
     */
    public void awaitMore(int decisions) {
        int wanted = decided() + decisions;
        Instant deadline = Instant.now().plus(LONGEST_FOR_ONE);
        while (decided() < wanted) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(decided() + " were decided, not " + wanted + ", in " + LONGEST_FOR_ONE);
            }
            pause(BETWEEN_LOOKS);
        }
    }

    private int decided() {
        return acknowledged.size() + refusals.size();
    }

    /** Tells them to stop, and waits until each has the decision he waits for. */
    public void finish() throws Exception {
        stopped.set(true);
        for (Future<?> clerk : work) {
            clerk.get(LONGEST_FOR_ONE.toSeconds() + 10, TimeUnit.SECONDS);
        }
    }

    /** Asks again for an acknowledged payment. */
    public Answer again(Acknowledged payment) {
        return postUntilDecided(payment.budget(), payment.voucher());
    }

    private void postUntilStopped() {
        while (!stopped.get()) {
            long number = vouchers.incrementAndGet();
            Budget budget = budgets.get((int) (number % budgets.size()));
            String voucher = "L" + number;
            Answer answer = postUntilDecided(budget, voucher);
            if (answer.status() == 200) {
                acknowledged.put(budget.unit() + " " + voucher, new Acknowledged(budget, voucher, answer));
            } else {
                refusals.add(answer);
            }
        }
    }

    private Answer postUntilDecided(Budget budget, String voucher) {
        Instant deadline = Instant.now().plus(LONGEST_FOR_ONE);
        while (Instant.now().isBefore(deadline)) {
            try {
                Answer answer = errand.run(budget, voucher);
                if (answer.status() != UNAVAILABLE) {
                    return answer;
                }
                pause(BETWEEN_TRIES);
            } catch (UncheckedIOException e) {
                // the connection broke with its process: the decision is asked for again
            }
            triesAgain.incrementAndGet();
        }
        throw new AssertionError("no decision on " + voucher + " of " + budget.unit() + " in " + LONGEST_FOR_ONE);
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        stopped.set(true);
        threads.shutdownNow();
    }
}
