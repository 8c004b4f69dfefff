package org.budgetyear.finalaccounts.check.report;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.Fact;
import org.budgetyear.model.code.Code;
import org.jspecify.annotations.Nullable;

/** By what facts are grouped, so that a check holds for each group of its own. */
public enum Dimension {
    UNIT,
    FUND,
    /** 类. */
    CLASS,
    /** 项. */
    FUNCTION,
    ECONOMIC,
    PROJECT,
    /** 指标: a unit's quota line. */
    LINE;

    /** As a formula calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dimension> ofWord(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    public static String words() {
        return Stream.of(values()).map(Dimension::word).collect(Collectors.joining(", "));
    }

    /** The group of a fact; empty when it has none. */
    Optional<String> key(Fact fact) {
        return switch (this) {
            case UNIT -> value(fact.unit());
            case FUND -> Optional.of(fact.fund().name());
            case CLASS -> Optional.of(fact.function().classCode());
            case FUNCTION -> value(fact.function());
            case ECONOMIC -> value(fact.economic());
            case PROJECT -> value(fact.project());
            case LINE -> fact.nature() == null ? Optional.empty() : Optional.of(line(fact));
        };
    }

    private static Optional<String> value(@Nullable Code code) {
        return Optional.ofNullable(code).map(Code::value);
    }

    private static String line(Fact fact) {
        String project = fact.project() == null ? null : fact.project().value();
        return Stream.of(fact.unit().value(), fact.fund(), fact.function().value(), fact.nature(), project)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("/"));
    }
}
