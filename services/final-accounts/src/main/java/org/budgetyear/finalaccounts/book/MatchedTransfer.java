package org.budgetyear.finalaccounts.book;

import java.util.List;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** What one unit of a department spent and another received of it: no money of the department moved. */
public record MatchedTransfer(TransferPaid paid, TransferReceived received, Money amountFen) {

    /** What takes the pair out of the department's accounts: first what is less spent, then what is less received, which is as much. */
    public List<Fact> eliminations() {
        QuotaLine line = paid.line();
        return List.of(
                new Fact(
                        paid.unit(),
                        Measure.SPEND,
                        line.fund(),
                        line.function(),
                        line.nature(),
                        line.project(),
                        paid.economic(),
                        amountFen.negate()),
                new Fact(
                        received.unit(),
                        Measure.RECEIPT,
                        received.fund(),
                        received.function(),
                        null,
                        null,
                        null,
                        amountFen.negate()));
    }
}
