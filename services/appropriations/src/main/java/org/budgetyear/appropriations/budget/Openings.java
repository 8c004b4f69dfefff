package org.budgetyear.appropriations.budget;

import java.util.ArrayList;
import java.util.List;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** What the lines of a year opened with, in order of appearance. */
record Openings(List<Opening> lines) {

    static final Openings NONE = new Openings(List.of());

    /**
     * A line's opening.
     *
     * @param openingFen what was carried over to it
     * @param closingFen what it closed with the year before, as far as is known
     */
    record Opening(QuotaLine line, Money openingFen, Money closingFen) {}

    Opening of(QuotaLine line) {
        return lines.stream()
                .filter(each -> each.line().equals(line))
                .findFirst()
                .orElse(new Opening(line, Money.ZERO, Money.ZERO));
    }

    Openings carried(QuotaLine line, Money amount) {
        Money opening = of(line).openingFen().plus(amount);
        return with(new Opening(line, opening, opening));
    }

    Openings adjusted(QuotaLine line, Money closing) {
        return with(new Opening(line, of(line).openingFen(), closing));
    }

    private Openings with(Opening changed) {
        List<Opening> next = new ArrayList<>(lines);
        next.removeIf(each -> each.line().equals(changed.line()));
        next.add(changed);
        return new Openings(List.copyOf(next));
    }
}
