package org.budgetyear.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A process of the cluster: it can be killed and started again, and it ends with this one. Ctrl-C in a terminal reaches
 * the whole group of processes; a child does not hear it, so that the parent can end the parts in their order.
 */
final class Child implements AutoCloseable {

    private static final Duration TO_END = Duration.ofSeconds(6);

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path output;
    private final BooleanSupplier ready;
    private @Nullable Process process;

    /**
     * A process to be started.
     *
     * @param environment what it is told beside its arguments, which everybody can see
     * @param ready whether the part that the process runs can do its work
     */
    Child(
            String name,
            List<String> javaArguments,
            Map<String, String> environment,
            Path output,
            BooleanSupplier ready) {
        this.name = name;
        this.command = command(javaArguments);
        this.environment = environment;
        this.output = output;
        this.ready = ready;
    }

    String name() {
        return name;
    }

    Path output() {
        return output;
    }

    /**
     * Starts the process and waits until its part is ready.
     *
     * @throws IllegalStateException if it ends before, or is not ready in time
     */
    synchronized void start(Duration limit) {
        if (isAlive()) {
            throw new IllegalStateException(name + " is running");
        }
        try {
            Files.createDirectories(output.toAbsolutePath().getParent());
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process started = builder.start();
            process = started;
            if (!Readiness.await(ready, started::isAlive, limit)) {
                String why = started.isAlive() ? "is not ready after " + limit.toSeconds() + " s" : "ended";
                kill();
                throw new IllegalStateException(name + " " + why + "; see " + output.getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        Process current = process;
        return current != null && current.isAlive();
    }

    /** Ends it as a power cut would, and returns when it is gone. */
    void kill() {
        Process current = process;
        if (current != null) {
            current.destroyForcibly().onExit().join();
        }
    }

    /** Asks it to end, and kills it if it does not. */
    @Override
    public void close() {
        Process current = process;
        if (current == null) {
            return;
        }
        current.destroy();
        current.onExit()
                .completeOnTimeout(current, TO_END.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        kill();
    }

    /** How the system starts this java with the arguments, not to be ended by Ctrl-C. */
    static List<String> command(List<String> javaArguments) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaArguments);
        return List.copyOf(command);
    }
}
