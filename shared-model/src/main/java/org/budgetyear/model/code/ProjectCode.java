package org.budgetyear.model.code;

import java.util.regex.Pattern;

/**
 * A project (项目) of a unit.
 *
 * @param value 1 to 40 letters, digits, hyphens or underscores
 */
public record ProjectCode(String value) implements Code, Comparable<ProjectCode> {

    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_-]{0,39}");

    public ProjectCode {
        Code.require(FORM, value, "1 to 40 letters, digits, hyphens or underscores", "1 至 40 位字母、数字、连字符或下划线");
    }

    @Override
    public int compareTo(ProjectCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
