package org.budgetyear.standalone.demo;

import java.time.Duration;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.posting.Gateway;
import org.budgetyear.standalone.posting.Pause;
import org.budgetyear.standalone.posting.PostingFailure;
import org.budgetyear.standalone.posting.Queries;

/** Waits until the read side has folded the seals of all units of all departments, so that the tables are final. */
final class SealedYear {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);

    private SealedYear() {}

    /** @throws PostingFailure when it does not come about in time */
    static void await(Gateway gateway, Ledger.Year year, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        for (Ledger.Department department : year.departments()) {
            await(gateway, Queries.department(year.fiscalYear(), department.code()), end, limit);
        }
    }

    private static void await(Gateway gateway, String department, long end, Duration limit) {
        while (!gateway.json(department + "/status").path("sealed").asBoolean(false)) {
            if (System.nanoTime() > end) {
                throw new PostingFailure(
                        "the year was posted, but final-accounts has not folded it after " + limit.toSeconds() + " s",
                        "全年账已过完，但决算服务 " + limit.toSeconds() + " 秒后仍未汇总完毕");
            }
            Pause.of(BETWEEN_QUESTIONS);
        }
    }
}
