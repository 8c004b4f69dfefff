package org.budgetyear.acceptance.shared;

import java.nio.file.Path;
import org.budgetyear.acceptance.audit.Agreement;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.standalone.process.Platform;

/**
 * Gives one platform to all test classes: when all have ended, an independent fold of what they all did must agree with
 * it. Each class keeps to a department of its own.
 */
public final class OnePlatform extends OneForAll<Platform> {

    public OnePlatform() {
        super(Platform.class);
    }

    @Override
    protected Platform start(Path folder) {
        return Platform.start(folder, 0);
    }

    @Override
    protected void end(Platform platform) {
        try (platform) {
            Agreement.reach(new PlatformClient(platform.gatewayUrl()), platform.bootstrapServers());
        }
    }
}
