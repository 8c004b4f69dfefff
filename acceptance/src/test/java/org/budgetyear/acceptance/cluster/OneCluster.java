package org.budgetyear.acceptance.cluster;

import java.io.IOException;
import java.nio.file.Path;
import org.budgetyear.acceptance.shared.OneForAll;
import org.budgetyear.standalone.process.Cluster;

/** Gives one cluster to all test classes; each keeps to a department of its own and leaves every service running. */
final class OneCluster extends OneForAll<Cluster> {

    OneCluster() {
        super(Cluster.class);
    }

    @Override
    protected Cluster start(Path folder) throws IOException {
        return Cluster.start(folder);
    }

    @Override
    protected void end(Cluster cluster) {
        cluster.close();
    }
}
