package org.budgetyear.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.budgetyear.standalone.CannotStart;

/** The project's folder and the jars that its build has made. */
final class Jars {

    private static final String EXECUTABLE = "-exec.jar";

    private final Path home;

    Jars(Path home) {
        this.home = home;
    }

    /** The folder that the launcher names, or else the nearest one upwards that holds the services. */
    static Jars ofThisProject() {
        String named = System.getProperty("budget.home");
        if (named != null) {
            return new Jars(Path.of(named));
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("services")) && Files.isDirectory(folder.resolve("standalone"))) {
                return new Jars(folder);
            }
        }
        throw notBuilt("services");
    }

    /** The executable jar of a module, such as {@code services/payments}. */
    Path executable(String module) {
        return find(module, true);
    }

    /** The plain jar of a module: its own classes only. */
    Path plain(String module) {
        return find(module, false);
    }

    private Path find(String module, boolean executable) {
        Path target = home.resolve(module).resolve("target");
        if (!Files.isDirectory(target)) {
            throw notBuilt(module);
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> isJar(file.getFileName().toString(), executable))
                    .findFirst()
                    .orElseThrow(() -> notBuilt(module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJar(String name, boolean executable) {
        return name.endsWith(".jar")
                && name.endsWith(EXECUTABLE) == executable
                && !name.endsWith("-tests.jar")
                && !name.endsWith("-sources.jar");
    }

    private static CannotStart notBuilt(String module) {
        return new CannotStart(
                module + " has not been built; run ./mvnw -DskipTests package",
                module + " 尚未构建；请运行 ./mvnw -DskipTests package");
    }
}
