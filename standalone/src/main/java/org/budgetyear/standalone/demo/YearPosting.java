package org.budgetyear.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.standalone.ledger.Ledger;

/**
 * Posts a whole ledger: the year opened, then week by week the changes of budget and the payments of all units, then the
 * year sealed. Some payments go the way of units that ask for approval, the others are posted as cleared.
 */
final class YearPosting {

    private static final int CONVERSATIONS = 36;

    private final Ledger ledger;
    private final List<YearPlan.Week> weeks;
    private final BureauPostings bureau;
    private final Payments payments;
    private final LocalDate start;
    private final int directBetweenConversations;

    YearPosting(Ledger ledger) {
        this.ledger = ledger;
        this.weeks = YearPlan.of(ledger);
        this.start = WorkingDays.of(ledger.year().fiscalYear()).first();
        this.bureau = new BureauPostings(ledger, start);
        this.payments = new Payments(ledger.year().fiscalYear());
        this.directBetweenConversations = Math.max(1, paymentCount() / CONVERSATIONS);
    }

    /** The accounting date of what opens the year. */
    LocalDate start() {
        return start;
    }

    int paymentCount() {
        return weeks.stream().mapToInt(week -> week.vouchers().size()).sum();
    }

    /** @throws DemoFailure when the platform refuses something, or does not answer */
    void post(Poster poster) {
        poster.postBulk(bureau.opening());
        List<Posting> receipts = ledger.receipts().stream()
                .map(row -> payments.receipt(row, start))
                .toList();
        postByUnit(poster, receipts);
        int paymentsBefore = 0;
        for (YearPlan.Week week : weeks) {
            week.changes().forEach(change -> poster.post(bureau.change(change)));
            post(poster, week.vouchers(), paymentsBefore);
            paymentsBefore += week.vouchers().size();
        }
        ledger.units().forEach(unit -> poster.post(bureau.seal(unit)));
    }

    private void post(Poster poster, List<Voucher> vouchers, int paymentsBefore) {
        List<Voucher> asked = new ArrayList<>();
        List<Posting> direct = new ArrayList<>();
        for (int i = 0; i < vouchers.size(); i++) {
            if ((paymentsBefore + i) % directBetweenConversations == 0) {
                asked.add(vouchers.get(i));
            } else {
                direct.add(payments.direct(vouchers.get(i)));
            }
        }
        postByUnit(poster, direct);
        asked.forEach(voucher -> payments.conversation(voucher).forEach(poster::post));
    }

    /** A unit posts its own only. */
    private static void postByUnit(Poster poster, List<Posting> postings) {
        Map<UnitCode, List<Posting>> byUnit = postings.stream()
                .collect(Collectors.groupingBy(Posting::unit, LinkedHashMap::new, Collectors.toList()));
        byUnit.values().forEach(poster::postBulk);
    }
}
