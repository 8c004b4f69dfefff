package org.budgetyear.standalone.demo;

import java.time.Duration;
import org.budgetyear.standalone.ledger.Ledger;

/** Waits until the read side has folded the seals of all units, so that the tables are final. */
final class SealedYear {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);

    private SealedYear() {}

    /** @throws DemoFailure when it does not come about in time */
    static void await(Gateway gateway, Ledger.Year year, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!isSealed(gateway, year)) {
            if (System.nanoTime() > end) {
                throw new DemoFailure(
                        "the year was posted, but final-accounts has not folded it after " + limit.toSeconds() + " s",
                        "全年账已过完，但决算服务 " + limit.toSeconds() + " 秒后仍未汇总完毕");
            }
            Pause.of(BETWEEN_QUESTIONS);
        }
    }

    private static boolean isSealed(Gateway gateway, Ledger.Year year) {
        return gateway.json(Queries.department(year) + "/status").path("sealed").asBoolean(false);
    }
}
