package org.budgetyear.standalone.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Starts and ends things side by side. An interrupt does not tear a start or an end in two: it is seen afterwards. */
final class Parts {

    private Parts() {}

    static <T> CompletableFuture<T> begin(String name, PartListener listener, Callable<T> start) {
        var result = new CompletableFuture<T>();
        Thread.ofPlatform().name("start-" + name).start(() -> {
            long began = System.nanoTime();
            try {
                T part = start.call();
                listener.started(name, Duration.ofNanos(System.nanoTime() - began));
                result.complete(part);
            } catch (Throwable failure) { // carried to the thread that waits
                result.completeExceptionally(failure);
            }
        });
        return result;
    }

    /** Waits for all, whether they fail or not, then throws what the first failure threw. */
    static void awaitAll(List<? extends CompletableFuture<?>> starts) {
        try {
            CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Ends all side by side; the first failure is thrown when all have been tried. */
    static void closeAll(List<? extends AutoCloseable> parts) {
        List<CompletableFuture<Void>> ends = new ArrayList<>();
        for (AutoCloseable part : parts) {
            var end = new CompletableFuture<Void>();
            ends.add(end);
            Thread.ofPlatform().name("end").start(() -> {
                try {
                    part.close();
                    end.complete(null);
                } catch (Throwable failure) { // carried to the thread that waits
                    end.completeExceptionally(failure);
                }
            });
        }
        awaitAll(ends);
    }
}
