package org.budgetyear.model.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.budgetyear.model.line.ControlLine;
import org.budgetyear.model.line.LineAmount;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/**
 * What payments have drawn on the shares of a contract. A payment draws on the share of its line, or else on the share
 * without a line. A share with a line is held there as far as it is not drawn, so that whatever a payment gives back is
 * held again. All lines here are those of {@link ControlLine}.
 *
 * @param shares one for each line, and at most one without
 * @param drawn by the line that paid; with payments under way, less what came back
 */
public record ContractUse(List<ContractShare> shares, List<LineAmount> drawn) {

    public static final ContractUse NONE = new ContractUse(List.of(), List.of());

    /** The same use under other shares. */
    public ContractUse under(List<ContractShare> next) {
        Map<String, ContractShare> byLine = new TreeMap<>();
        for (ContractShare share : next) {
            QuotaLine line = share.line() == null ? null : ControlLine.of(share.line());
            byLine.merge(
                    line == null ? "" : line.key(),
                    new ContractShare(line, share.amountFen()),
                    (one, other) ->
                            new ContractShare(one.line(), one.amountFen().plus(other.amountFen())));
        }
        return new ContractUse(List.copyOf(byLine.values()), drawn);
    }

    /** After a payment has drawn from a line, or given back when the amount is negative. */
    public ContractUse draw(QuotaLine line, Money amount) {
        QuotaLine from = ControlLine.of(line);
        LineAmount next = new LineAmount(from, drawnFrom(from).plus(amount));
        Stream<LineAmount> others = drawn.stream().filter(each -> !each.line().equals(from));
        return new ContractUse(
                shares,
                Stream.concat(others, Stream.of(next))
                        .sorted(Comparator.comparing(LineAmount::line))
                        .toList());
    }

    /** The share that a payment from a line draws on. */
    public Optional<ContractShare> share(QuotaLine line) {
        return own(ControlLine.of(line)).or(this::shareWithoutLine);
    }

    public Optional<ContractShare> shareWithoutLine() {
        return shares.stream().filter(share -> share.line() == null).findAny();
    }

    public Money drawnOn(ContractShare share) {
        QuotaLine line = share.line();
        return line == null ? drawnWithoutShare() : drawnFrom(line);
    }

    /** What was drawn from lines that have no share of their own. */
    public Money drawnWithoutShare() {
        return Money.sum(drawn.stream()
                .filter(each -> own(each.line()).isEmpty())
                .map(LineAmount::amountFen)
                .toList());
    }

    public Money drawnFen() {
        return Money.sum(drawn.stream().map(LineAmount::amountFen).toList());
    }

    /** What is held on a line. */
    public Money heldOn(QuotaLine line) {
        return own(line).map(share -> share.amountFen().minus(drawnFrom(line))).orElse(Money.ZERO);
    }

    /** The lines on which something may be held. */
    public List<QuotaLine> lines() {
        return shares.stream().flatMap(share -> Stream.ofNullable(share.line())).toList();
    }

    private Optional<ContractShare> own(QuotaLine line) {
        return shares.stream().filter(share -> line.equals(share.line())).findAny();
    }

    private Money drawnFrom(QuotaLine line) {
        return drawn.stream()
                .filter(each -> each.line().equals(line))
                .map(LineAmount::amountFen)
                .findAny()
                .orElse(Money.ZERO);
    }
}
