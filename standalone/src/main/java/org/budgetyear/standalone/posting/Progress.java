package org.budgetyear.standalone.posting;

import java.time.LocalDate;
import org.budgetyear.standalone.ledger.file.PaymentsFile;
import org.budgetyear.standalone.ledger.form.Posting;

/** How far the posting is. Written by the threads that post and read by the one that shows. */
final class Progress {

    private final int allPayments;
    private int events;
    private int payments;
    private LocalDate date;

    Progress(LocalDate start, int allPayments) {
        this.date = start;
        this.allPayments = allPayments;
    }

    synchronized void accepted(Posting posting, int happened) {
        events += happened;
        if (PaymentsFile.CLEARING.contains(posting.command())) {
            payments++;
        }
        date = posting.accountingDate().isAfter(date) ? posting.accountingDate() : date;
    }

    synchronized State state() {
        return new State(date, payments, allPayments, events);
    }

    /**
     * The posting at one moment.
     *
     * @param date the latest accounting date of what was posted
     * @param payments how many are cleared
     * @param events how many happened because of what was posted
     */
    record State(LocalDate date, int payments, int allPayments, int events) {}
}
