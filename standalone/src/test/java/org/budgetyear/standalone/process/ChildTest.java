package org.budgetyear.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.budgetyear.standalone.BudgetMain;
import org.budgetyear.standalone.ParentWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are started, killed and ended with their parent, shown on the store, which starts fastest. */
@Timeout(120)
class ChildTest {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void aChildIsReadyWhenStartedAndGoneWhenClosed() {
        Child child = store("0");
        child.start(LIMIT);
        assertThat(child.isAlive()).isTrue();
        child.close();
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void aKilledChildCanBeStartedAgain() {
        Child child = store("0");
        child.start(LIMIT);
        child.kill();
        assertThat(child.isAlive()).isFalse();
        try (child) {
            child.start(LIMIT);
            assertThat(child.isAlive()).isTrue();
        }
    }

    @Test
    void aChildThatEndsBeforeItIsReadyIsToldAtOnce() {
        Child child = store("not-a-port");
        assertThatThrownBy(() -> child.start(LIMIT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("store ended");
    }

    @Test
    void aProcessThatWatchesItsParentEndsWhenTheParentFallsSilent() throws IOException {
        Process process = new ProcessBuilder(Child.command(arguments("0"))).start();
        try (BufferedReader console = process.inputReader()) {
            assertThat(console.readLine()).startsWith("store ");
            process.getOutputStream().close();
            assertThat(process.onExit().join().isAlive()).isFalse();
        } finally {
            process.destroyForcibly();
        }
    }

    private Child store(String port) {
        Path output = folder.resolve("store.out");
        return new Child("store", arguments(port), Map.of(), output, () -> says(output, "store mongodb://"));
    }

    private List<String> arguments(String port) {
        return List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BudgetMain.class.getName(),
                "store",
                ParentWatch.OPTION,
                "--data",
                folder.resolve("store").toString(),
                "--port",
                port);
    }

    private static boolean says(Path output, String words) {
        try {
            return Files.exists(output) && Files.readString(output).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
