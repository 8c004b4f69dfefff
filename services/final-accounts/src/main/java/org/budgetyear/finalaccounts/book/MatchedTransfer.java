package org.budgetyear.finalaccounts.book;

import java.util.List;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** What one unit of a department spent and another received of it: no money of the department moved. */
public record MatchedTransfer(TransferPaid paid, TransferReceived received, Money amountFen) {

    /**
     * What takes the pair out of the department's accounts: what is less spent, what is as much less received, and that the
     * money went from one fund to another.
     */
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
                income(Measure.RECEIPT, amountFen.negate()),
                new Fact(
                        paid.unit(),
                        Measure.INTERNAL_TRANSFER,
                        line.fund(),
                        line.function(),
                        line.nature(),
                        line.project(),
                        null,
                        amountFen.negate()),
                income(Measure.INTERNAL_TRANSFER, amountFen));
    }

    private Fact income(Measure measure, Money amount) {
        return new Fact(received.unit(), measure, received.fund(), received.function(), null, null, null, amount);
    }
}
