package org.budgetyear.standalone.posting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Asks several things of the platform at the same time. */
public final class SideBySide {

    private static final int AT_A_TIME = 8;

    private SideBySide() {}

    /**
     * Does all of them, even when one fails.
     *
     * @return what each returned, in their order
     * @throws PostingFailure when the platform refuses something or does not answer, or the process is told to end
     * @throws UncheckedIOException when a file cannot be read or written
     */
    public static <T> List<T> all(List<Callable<T>> tasks) {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<T> results = new ArrayList<>();
            for (Future<T> task : workers.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostingFailure("ended while posting", "过账时被中断");
        }
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof PostingFailure failure) {
            return failure;
        }
        return cause instanceof IOException failure
                ? new UncheckedIOException(failure)
                : new IllegalStateException("ended by a fault of ours", cause);
    }
}
