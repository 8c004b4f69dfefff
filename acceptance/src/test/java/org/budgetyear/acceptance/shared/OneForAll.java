package org.budgetyear.acceptance.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Gives one and the same thing to all test classes that ask for it: it starts with the first of them, on a folder of
 * its own, and ends when all have ended.
 *
 * @param <T> what is started and ended, and given to the tests
 */
public abstract class OneForAll<T> implements ParameterResolver {

    private final Class<T> type;

    protected OneForAll(Class<T> type) {
        this.type = type;
    }

    /** Starts it on an empty folder. */
    protected abstract T start(Path folder) throws IOException;

    /** Ends it, before its folder is deleted. */
    protected abstract void end(T started);

    @Override
    public final boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == type;
    }

    @Override
    public final Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return type.cast(context.getRoot()
                .getStore(ExtensionContext.Namespace.create(getClass()))
                .computeIfAbsent(Running.class, key -> Running.of(this), Running.class)
                .started);
    }

    private static final class Running implements AutoCloseable {

        private final Path folder;
        private final Object started;
        private final Runnable end;

        private Running(Path folder, Object started, Runnable end) {
            this.folder = folder;
            this.started = started;
            this.end = end;
        }

        static <T> Running of(OneForAll<T> one) {
            try {
                Path folder = Files.createTempDirectory("budget-year");
                T started = one.start(folder);
                return new Running(folder, started, () -> one.end(started));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            end.run();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
