package org.budgetyear.standalone.closing;

import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.budgetyear.standalone.posting.Answer;
import org.budgetyear.standalone.posting.Pause;
import org.budgetyear.standalone.posting.PostingFailure;

/** Asks again, under another id each time, while what is asked for only has not come to the service yet. */
final class Patience {

    private static final Set<String> NOT_YET = Set.of(
            "not-sealed",
            "other-seal",
            "units-not-signed",
            "wrong-stage",
            "year-sealed",
            "year-being-sealed",
            "year-not-open",
            "not-opened",
            "no-reply-in-time");
    private static final int MOST_ATTEMPTS = 600;
    private static final Duration BETWEEN = Duration.ofMillis(50);
    private static final int ATTEMPTS_TO_SETTLE = 6;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private Patience() {}

    /**
     * Asks until it is accepted.
     *
     * @param what is asked for, in the words of the address
     * @param asking asks for the attempt of this number, from 1
     * @throws PostingFailure when it is refused for good
     */
    static void until(String what, IntFunction<Answer> asking) {
        for (int attempt = 1; ; attempt++) {
            if (!(asking.apply(attempt) instanceof Answer.Refused refused)) {
                return;
            }
            if (attempt == MOST_ATTEMPTS || !NOT_YET.contains(refused.code())) {
                throw new PostingFailure(
                        what + " was refused, " + refused.code() + ": " + refused.detail(),
                        what + " 被拒绝：" + refused.detailZh());
            }
            Pause.of(BETWEEN);
        }
    }

    /** @throws PostingFailure when it does not come true in time */
    static void untilTrue(String what, BooleanSupplier condition) {
        for (int attempt = 1; !condition.getAsBoolean(); attempt++) {
            if (attempt == MOST_ATTEMPTS) {
                throw new PostingFailure(
                        what + " did not come about in " + BETWEEN.multipliedBy(MOST_ATTEMPTS),
                        what + " 在 " + BETWEEN.multipliedBy(MOST_ATTEMPTS).toSeconds() + " 秒内未完成");
            }
            Pause.of(BETWEEN);
        }
    }

    /** Its last value: the one that is wanted, or what it still was when all that was posted has long been folded. */
    static <T> T settled(Supplier<T> asking, Predicate<T> wanted) {
        T value = asking.get();
        for (int attempt = 1; attempt < ATTEMPTS_TO_SETTLE && !wanted.test(value); attempt++) {
            Pause.of(BETWEEN_LOOKS);
            value = asking.get();
        }
        return value;
    }
}
