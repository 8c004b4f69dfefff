package org.budgetyear.model.code;

import java.util.regex.Pattern;

/**
 * A budget unit (预算单位), the smallest body that keeps accounts of its own; a department has a code of the same kind.
 *
 * @param value 3 to 40 letters, digits or hyphens, such as 440105-701001
 */
public record UnitCode(String value) implements Code, Comparable<UnitCode> {

    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{2,39}");

    public UnitCode {
        Code.require(
                FORM,
                value,
                "3 to 40 letters, digits or hyphens, such as 440105-701001",
                "3 至 40 位字母、数字或连字符，如 440105-701001");
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
