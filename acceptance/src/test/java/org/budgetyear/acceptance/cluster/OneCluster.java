package org.budgetyear.acceptance.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.budgetyear.standalone.process.Cluster;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Gives one cluster to all test classes that ask for it, since its dozen processes take longer to start than to be
 * tried. Each class keeps to a department of its own and leaves every service running.
 */
final class OneCluster implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Cluster.class;
    }

    @Override
    public Cluster resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(OneCluster.class))
                .computeIfAbsent(Running.class, key -> new Running(), Running.class)
                .cluster;
    }

    private static final class Running implements AutoCloseable {

        private final Path folder;
        private final Cluster cluster;

        Running() {
            try {
                folder = Files.createTempDirectory("budget-year");
                cluster = Cluster.start(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            cluster.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
