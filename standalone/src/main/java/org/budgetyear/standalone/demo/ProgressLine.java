package org.budgetyear.standalone.demo;

import java.io.PrintStream;
import org.budgetyear.standalone.ledger.Ledger;
import tools.jackson.databind.JsonNode;

/**
 * Shows how far the posting is and the live execution rate as the platform serves it: in one line that is written over
 * on a terminal, in a line each time elsewhere.
 */
final class ProgressLine {

    private static final String START_OVER = "\r\u001b[K";
    private static final String NOT_YET = "–";

    private final PrintStream out;
    private final boolean terminal;
    private final Gateway gateway;
    private final String execution;

    /** @param gateway one whose time limit is short, for the line must not stand still */
    ProgressLine(PrintStream out, boolean terminal, Gateway gateway, Ledger.Year year) {
        this.out = out;
        this.terminal = terminal;
        this.gateway = gateway;
        this.execution = Queries.department(year) + "/execution?by=unit";
    }

    void show(Progress.State state) {
        Rates rates = rates();
        String line = "  %s  支付 payments %,d/%,d · 事件 events %,d · 执行率 execution %s · 序时进度 time %s"
                .formatted(
                        state.date(),
                        state.payments(),
                        state.allPayments(),
                        state.events(),
                        rates.paid(),
                        rates.time());
        if (terminal) {
            out.print(START_OVER + line);
            out.flush();
        } else {
            out.println(line);
        }
    }

    /** Ends the line that is written over. */
    void end() {
        if (terminal) {
            out.println();
        }
    }

    private record Rates(String paid, String time) {}

    private Rates rates() {
        try {
            JsonNode served = gateway.json(execution);
            return new Rates(
                    percent(served.path("total").path("ratePercent")), percent(served.path("timeProgressPercent")));
        } catch (DemoFailure e) {
            // The read side may not know the department yet, or be slow: the posting goes on, and so does the line.
            return new Rates(NOT_YET, NOT_YET);
        }
    }

    private static String percent(JsonNode rate) {
        return rate.isValueNode() && !rate.isNull() ? rate.asString() + "%" : NOT_YET;
    }
}
