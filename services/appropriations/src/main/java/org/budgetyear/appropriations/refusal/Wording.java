package org.budgetyear.appropriations.refusal;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.money.Printed;
import org.budgetyear.runtime.decider.Problem;

/** Puts a problem together, and says amounts the same way in all of them. */
final class Wording {

    private final String code;
    private final int status;
    private final Map<String, Money> amounts = new LinkedHashMap<>();
    private String field = "";
    private String value = "";
    private String accepted = "";
    private String acceptedZh = "";
    private String detail = "";
    private String detailZh = "";

    private Wording(String code, int status) {
        this.code = code;
        this.status = status;
    }

    /** The request is right in itself, but not in the state things are in. */
    static Wording conflict(String code) {
        return new Wording(code, Problem.CONFLICT);
    }

    /** The request has a value that is wrong whatever happens next. */
    static Wording unprocessable(String code) {
        return new Wording(code, Problem.UNPROCESSABLE);
    }

    static String yuan(Money amount) {
        return Printed.yuan(amount) + " yuan";
    }

    static String yuanZh(Money amount) {
        return Printed.yuan(amount) + " 元";
    }

    /** The funds that are given by quota. */
    static String fiscalFunds() {
        return Arrays.stream(Fund.values())
                .filter(Fund::isFiscal)
                .map(Fund::name)
                .collect(Collectors.joining(", "));
    }

    Wording at(String path, String wrongValue) {
        field = path;
        value = wrongValue;
        return this;
    }

    Wording accepts(String english, String chinese) {
        accepted = english;
        acceptedZh = chinese;
        return this;
    }

    Wording says(String english, String chinese) {
        detail = english;
        detailZh = chinese;
        return this;
    }

    Wording amount(String name, Money amount) {
        amounts.put(name, amount);
        return this;
    }

    Problem problem() {
        return new Problem(
                code,
                status,
                field,
                value,
                accepted,
                acceptedZh,
                detail,
                detailZh,
                Collections.unmodifiableMap(amounts));
    }
}
