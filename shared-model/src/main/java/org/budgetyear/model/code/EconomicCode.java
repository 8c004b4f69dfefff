package org.budgetyear.model.code;

import java.util.regex.Pattern;

/**
 * A departmental economic classification code (部门预算支出经济分类科目) to the second level (款).
 *
 * @param value five digits, such as 30101
 */
public record EconomicCode(String value) implements Code, Comparable<EconomicCode> {

    private static final Pattern FORM = Pattern.compile("\\d{5}");

    public EconomicCode {
        Code.require(FORM, value, "five digits, such as 30101", "五位数字，如 30101");
    }

    /** The class (类), the first three digits. */
    public String classCode() {
        return value.substring(0, 3);
    }

    @Override
    public int compareTo(EconomicCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
