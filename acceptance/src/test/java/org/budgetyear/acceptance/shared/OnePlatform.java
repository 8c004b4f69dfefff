package org.budgetyear.acceptance.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.budgetyear.acceptance.audit.Agreement;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.standalone.identity.IdentityProvider;
import org.budgetyear.standalone.process.Platform;

/**
 * Gives one platform to all test classes: when all have ended, an independent fold of what they all did must agree with
 * it. Each class keeps to a department of its own.
 */
public final class OnePlatform extends OneForAll<Platform> {

    /** Who can log in. */
    private static final String PEOPLE = """
            login,name,roles,units
            li,李经办,unit-clerk,440105-950001 440105-951001 440105-972001 440105-974001
            wang,王审核,unit-reviewer,440105-950001 440105-951001 440105-974001
            chen,陈主管,department,440105-951 440105-974
            budget,钱预算,bureau,
            zhao,赵国库,treasury,
            sun,孙审计,auditor,
            zhou,周运维,operator,
            """;

    public OnePlatform() {
        super(Platform.class);
    }

    @Override
    protected Platform start(Path folder) throws IOException {
        Path identity = Files.createDirectories(IdentityProvider.folderIn(folder));
        Files.writeString(identity.resolve("people.csv"), PEOPLE);
        return Platform.start(folder, 0);
    }

    @Override
    protected void end(Platform platform) {
        try (platform) {
            Agreement.reach(new PlatformClient(platform.gatewayUrl(), platform.tokens()), platform.bootstrapServers());
        }
    }
}
