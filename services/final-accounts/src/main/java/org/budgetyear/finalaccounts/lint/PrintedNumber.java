package org.budgetyear.finalaccounts.lint;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.budgetyear.finalaccounts.check.value.Exact;
import org.budgetyear.finalaccounts.check.value.Kind;
import org.budgetyear.finalaccounts.check.value.Range;

/** Reads a number as a report prints it, as what it may have been rounded from. */
final class PrintedNumber {

    private static final Pattern FORM = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
    private static final Exact FEN_OF_TEN_THOUSAND_YUAN = Exact.of(1_000_000);
    private static final int DECIMALS = 2;

    private PrintedNumber() {}

    /** Empty when the text is no number. */
    static Optional<Range> read(String text, Kind kind) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal printed = new BigDecimal(text.replace(",", ""));
        Exact half = Exact.of(BigDecimal.ONE.movePointLeft(Math.max(DECIMALS, printed.scale())))
                .over(Exact.of(2));
        Range rounded = Range.rounded(Exact.of(printed), half);
        return Optional.of(
                switch (kind) {
                    case MONEY -> rounded.times(FEN_OF_TEN_THOUSAND_YUAN);
                    case PERCENT -> rounded;
                    case COUNT -> Range.exact(Exact.of(printed));
                });
    }
}
