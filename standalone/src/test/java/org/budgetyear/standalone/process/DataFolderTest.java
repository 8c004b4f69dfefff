package org.budgetyear.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.budgetyear.standalone.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path root;

    @Test
    void aFolderIsHeldByOneAtATime() throws IOException {
        try (DataFolder first = DataFolder.hold(root)) {
            assertThat(first.broker()).startsWithRaw(root);
            assertThatThrownBy(() -> DataFolder.hold(root))
                    .isInstanceOfSatisfying(
                            CannotStart.class,
                            problem -> assertThat(problem.chinese()).contains("正被另一个"))
                    .hasMessageContaining("in use");
        }
        DataFolder.hold(root).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(root.resolve("file"));
        assertThatThrownBy(() -> DataFolder.hold(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--data");
    }

    @Test
    void foldsOfThisLogAreKept() throws IOException {
        try (DataFolder folder = DataFolder.hold(root)) {
            folder.keepOnlyFoldsOf("log-1");
            Path document = fold(folder);
            folder.keepOnlyFoldsOf("log-1");
            assertThat(document).exists();
        }
    }

    @Test
    void foldsOfAnotherLogAreThrownAway() throws IOException {
        try (DataFolder folder = DataFolder.hold(root)) {
            folder.keepOnlyFoldsOf("log-1");
            fold(folder);
            folder.keepOnlyFoldsOf("log-2");
            assertThat(folder.store()).doesNotExist();
            assertThat(folder.state()).doesNotExist();
        }
    }

    private static Path fold(DataFolder folder) throws IOException {
        Files.createDirectories(folder.state().resolve("streams-payments-0"));
        Files.createDirectories(folder.store());
        return Files.writeString(folder.store().resolve("documents.mv"), "folded");
    }
}
