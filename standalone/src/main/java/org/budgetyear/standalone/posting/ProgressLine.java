package org.budgetyear.standalone.posting;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetyear.standalone.ledger.form.Ledger;
import tools.jackson.databind.JsonNode;

/**
 * Shows how far the posting is and the live execution rate as the platform serves it: in one line that is written over
 * on a terminal, in a line each time elsewhere. Several departments have a rate each.
 */
final class ProgressLine {

    private static final String START_OVER = "\r\u001b[K";
    private static final String NOT_YET = "–";

    private final PrintStream out;
    private final boolean terminal;
    private final Gateway gateway;
    private final List<String> executions;

    /** @param gateway one whose time limit is short, for the line must not stand still */
    ProgressLine(PrintStream out, boolean terminal, Gateway gateway, Ledger.Year year) {
        this.out = out;
        this.terminal = terminal;
        this.gateway = gateway;
        this.executions = year.departments().stream()
                .map(department -> Queries.department(year.fiscalYear(), department.code()) + "/execution?by=unit")
                .toList();
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
            List<JsonNode> served = executions.stream().map(gateway::json).toList();
            String paid = served.stream()
                    .map(one -> percent(one.path("total").path("ratePercent")))
                    .collect(Collectors.joining(" / "));
            return new Rates(paid, percent(served.getFirst().path("timeProgressPercent")));
        } catch (PostingFailure e) {
            // The read side may not know the department yet, or be slow: the posting goes on, and so does the line.
            return new Rates(NOT_YET, NOT_YET);
        }
    }

    private static String percent(JsonNode rate) {
        return rate.isValueNode() && !rate.isNull() ? rate.asString() + "%" : NOT_YET;
    }
}
