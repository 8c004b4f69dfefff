package org.budgetyear.model.line;

import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.ProjectCode;
import org.jspecify.annotations.Nullable;

/**
 * A quota line (指标) of a unit's year: the grain at which money is appropriated, reserved and spent. Project
 * expenditure names its project; other natures have none.
 */
public record QuotaLine(
        Fund fund,
        FunctionCode function,
        Nature nature,
        @Nullable ProjectCode project) implements Comparable<QuotaLine> {

    private static final String SEPARATOR = "|";
    private static final int PARTS_WITHOUT_PROJECT = 3;

    public QuotaLine {
        if ((nature == Nature.PROJECT) != (project != null)) {
            throw new NotAccepted(
                    "project",
                    "a project with nature PROJECT, and with no other nature",
                    "支出性质为 PROJECT 时必须填项目，其他性质不得填项目");
        }
    }

    /** Its id within the unit's year, such as {@code GENERAL_PUBLIC|2010301|PROJECT|P01}. */
    public String key() {
        String plain = fund + SEPARATOR + function + SEPARATOR + nature;
        return project == null ? plain : plain + SEPARATOR + project;
    }

    /** @throws IllegalArgumentException when the text is no key of a line */
    public static QuotaLine ofKey(String key) {
        String[] parts = key.split("\\|", -1);
        return new QuotaLine(
                Fund.valueOf(parts[0]),
                new FunctionCode(parts[1]),
                Nature.valueOf(parts[2]),
                parts.length > PARTS_WITHOUT_PROJECT ? new ProjectCode(parts[PARTS_WITHOUT_PROJECT]) : null);
    }

    @Override
    public int compareTo(QuotaLine other) {
        return key().compareTo(other.key());
    }

    @Override
    public String toString() {
        return key();
    }
}
