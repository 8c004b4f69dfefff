package org.budgetyear.model.code;

import java.util.regex.Pattern;

/**
 * A functional classification code (支出功能分类科目) to the item (项).
 *
 * @param value seven digits, such as 2010301
 */
public record FunctionCode(String value) implements Code, Comparable<FunctionCode> {

    private static final Pattern FORM = Pattern.compile("\\d{7}");

    public FunctionCode {
        Code.require(FORM, value, "seven digits, such as 2010301", "七位数字，如 2010301");
    }

    /** The class (类), the first three digits. */
    public String classCode() {
        return value.substring(0, 3);
    }

    /** The section (款), the first five digits. */
    public String sectionCode() {
        return value.substring(0, 5);
    }

    @Override
    public int compareTo(FunctionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
