package org.budgetyear.acceptance.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.budgetyear.acceptance.audit.Agreement;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.standalone.process.Platform;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Gives the client of one platform to all test classes that ask for it: it starts with the first of them and, when all
 * have ended, an independent fold of what they all did must agree with it. Each class keeps to a department of its own.
 */
final class OnePlatform implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PlatformClient.class;
    }

    @Override
    public PlatformClient resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(OnePlatform.class))
                .computeIfAbsent(Running.class, key -> new Running(), Running.class)
                .client;
    }

    private static final class Running implements AutoCloseable {

        private final Path folder;
        private final Platform platform;
        private final PlatformClient client;

        Running() {
            try {
                folder = Files.createTempDirectory("budget-year");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            platform = Platform.start(folder, 0);
            client = new PlatformClient(platform.gatewayUrl());
        }

        @Override
        public void close() throws IOException {
            try {
                Agreement.reach(client, platform.bootstrapServers());
            } finally {
                platform.close();
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }
}
