package org.budgetyear.finalaccounts.check.formula;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.check.value.Exact;
import org.budgetyear.finalaccounts.check.value.Range;
import org.budgetyear.finalaccounts.check.value.Truth;

/** How two numbers are compared. */
enum Operator {
    EQUAL("=") {
        @Override
        Truth holds(Range left, Range right) {
            return left.equalTo(right);
        }
    },
    /**
     * Equal; of printed figures, as whoever reads both works it out from what is printed, give or take one in the last
     * place. Exact amounts could be further apart, but then the report contradicts itself to its readers.
     */
    AS_READ("≈") {
        @Override
        Truth holds(Range left, Range right) {
            if (right.isExact()) {
                return left.equalTo(right);
            }
            return Truth.of(left.shown().minus(right.shown()).abs().compareTo(LAST_PLACE_AND_ITS_HALF) < 0);
        }
    },
    DIFFERENT("≠") {
        @Override
        Truth holds(Range left, Range right) {
            return left.equalTo(right).not();
        }
    },
    AT_MOST("≤") {
        @Override
        Truth holds(Range left, Range right) {
            return left.atMost(right);
        }
    },
    AT_LEAST("≥") {
        @Override
        Truth holds(Range left, Range right) {
            return right.atMost(left);
        }
    },
    LESS("<") {
        @Override
        Truth holds(Range left, Range right) {
            return right.atMost(left).not();
        }
    },
    MORE(">") {
        @Override
        Truth holds(Range left, Range right) {
            return left.atMost(right).not();
        }
    };

    private static final Exact LAST_PLACE_AND_ITS_HALF = Exact.of(new BigDecimal("0.015"));

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    abstract Truth holds(Range left, Range right);

    String sign() {
        return sign;
    }

    static Optional<Operator> of(String sign) {
        return Stream.of(values()).filter(each -> each.sign.equals(sign)).findFirst();
    }
}
