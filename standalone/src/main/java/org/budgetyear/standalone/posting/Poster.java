package org.budgetyear.standalone.posting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.budgetyear.standalone.ledger.form.Posting;

/**
 * Posts commands until each is accepted. No answer in time is asked for again under the same id. What a service refuses
 * only because another has not told it yet, that money was given or paid, a year opened or a chart loaded, is asked again under the id of the
 * next attempt, for a refusal is remembered under the id it had; posting the whole ledger again goes the same way. A
 * contract is signed even when its money is not there yet: then only the money is asked for again.
 */
final class Poster {

    private static final String NO_REPLY = "no-reply-in-time";
    private static final Set<String> NOT_YET = Set.of(
            "year-not-open",
            "unknown-line",
            "insufficient-quota",
            "payment-not-awaited",
            "not-yet-accepted",
            "unknown-code");
    private static final String SIGNED_BUT_UNFUNDED = "contract-not-reserved";
    private static final int MOST_LINES = 500;
    private static final int MOST_ATTEMPTS = 10;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(40);

    private final Gateway gateway;
    private final Progress progress;

    Poster(Gateway gateway, Progress progress) {
        this.gateway = gateway;
        this.progress = progress;
    }

    /**
     * Posts commands of one context and one actor in bulk, in order.
     *
     * @throws PostingFailure when one is refused for good, or not answered
     */
    void postBulk(List<Posting> postings) {
        for (int from = 0; from < postings.size(); from += MOST_LINES) {
            postTogether(postings.subList(from, Math.min(postings.size(), from + MOST_LINES)));
        }
    }

    private void postTogether(List<Posting> postings) {
        List<Attempt> open = postings.stream().map(Attempt::first).toList();
        Duration pause = FIRST_PAUSE;
        for (int round = 1; !open.isEmpty(); round++) {
            List<Attempt> again = new ArrayList<>();
            List<Answer> answers =
                    gateway.postBulk(open.stream().map(Attempt::posting).toList());
            for (int i = 0; i < answers.size(); i++) {
                Attempt attempt = open.get(i);
                switch (answers.get(i)) {
                    case Answer.Accepted accepted -> progress.accepted(attempt.posting(), accepted.events());
                    case Answer.Refused refused -> again.add(attempt.next(refused, round));
                }
            }
            open = again;
            if (!open.isEmpty()) {
                Pause.of(pause);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private record Attempt(Posting posting, String id, int number) {

        static Attempt first(Posting posting) {
            return new Attempt(posting, posting.id(), 1);
        }

        Attempt next(Answer.Refused refused, int round) {
            if (round < MOST_ATTEMPTS && refused.code().equals(NO_REPLY)) {
                return this;
            }
            int next = number + 1;
            String nextId = id + ":attempt-" + next;
            if (round < MOST_ATTEMPTS && NOT_YET.contains(refused.code())) {
                return new Attempt(posting.withId(nextId), id, next);
            }
            if (round < MOST_ATTEMPTS && refused.code().equals(SIGNED_BUT_UNFUNDED)) {
                return new Attempt(posting.withId(nextId).instead("fund-contract", "contract"), id, next);
            }
            throw refusal(refused);
        }

        private PostingFailure refusal(Answer.Refused refused) {
            String what = posting.place() + ": " + posting.command() + " (" + posting.unit() + ", "
                    + posting.accountingDate() + ")";
            String hint = refused.code().equals("command-id-conflict")
                    ? "; this data folder holds another ledger of the same year: choose another with --data"
                    : "";
            String hintZh = hint.isEmpty() ? "" : "；该数据文件夹已存有同一年度的另一账簿，请用 --data 另选文件夹";
            return new PostingFailure(
                    what + " was refused, " + refused.code() + ": " + refused.detail() + hint,
                    what + " 被拒绝：" + refused.detailZh() + hintZh);
        }
    }
}
