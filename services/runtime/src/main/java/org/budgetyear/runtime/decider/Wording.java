package org.budgetyear.runtime.decider;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.money.Printed;

/** Puts a problem together, and says amounts the same way in all of them. */
public final class Wording {

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
    public static Wording conflict(String code) {
        return new Wording(code, Problem.CONFLICT);
    }

    /** Who asks may not ask for this. */
    public static Wording forbidden(String code) {
        return new Wording(code, Problem.FORBIDDEN);
    }

    /** The request names something that does not exist. */
    public static Wording notFound(String code) {
        return new Wording(code, Problem.NOT_FOUND);
    }

    /** The request has a value that is wrong whatever happens next. */
    public static Wording unprocessable(String code) {
        return new Wording(code, Problem.UNPROCESSABLE);
    }

    public static String yuan(Money amount) {
        return Printed.yuan(amount) + " yuan";
    }

    public static String yuanZh(Money amount) {
        return Printed.yuan(amount) + " 元";
    }

    /** The names of the funds that are given by quota, or of those that a unit receives itself. */
    public static String funds(boolean fiscal) {
        return Arrays.stream(Fund.values())
                .filter(fund -> fund.isFiscal() == fiscal)
                .map(Fund::name)
                .collect(Collectors.joining(", "));
    }

    public Wording at(String path, String wrongValue) {
        field = path;
        value = wrongValue;
        return this;
    }

    public Wording accepts(String english, String chinese) {
        accepted = english;
        acceptedZh = chinese;
        return this;
    }

    public Wording says(String english, String chinese) {
        detail = english;
        detailZh = chinese;
        return this;
    }

    public Wording amount(String name, Money amount) {
        amounts.put(name, amount);
        return this;
    }

    public Problem problem() {
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
