package org.budgetyear.finalaccounts.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.table.OpenedCell;
import org.budgetyear.finalaccounts.table.definition.Rule;
import org.budgetyear.model.chart.ChartOfAccounts;

/** What a cell means, in Chinese: the rule of the table set in the words of those who read the tables. */
final class Meaning {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_]+|\\d{3,7}");
    private static final Map<String, String> WORDS = words();

    private Meaning() {}

    static String of(OpenedCell cell, ChartOfAccounts chart) {
        return switch (cell.cell().rule()) {
            case Rule.Facts facts -> facts(facts.predicate().text(), chart);
            case Rule.CellSum sum -> parts(cell);
            case Rule.Zero zero -> "本表式规定此格为零";
            case Rule.Blank blank -> "本表式规定此格不填列";
        };
    }

    private static String parts(OpenedCell cell) {
        String sum = cell.parts().stream()
                .map(part -> (part.sign() < 0 ? " － " : " ＋ ") + name(cell, part))
                .collect(Collectors.joining());
        return "本表" + (sum.startsWith(" ＋ ") ? sum.substring(3) : sum);
    }

    /** By the row where rows are added up, by the column where columns are. */
    private static String name(OpenedCell cell, OpenedCell.Part part) {
        return part.row().equals(cell.row())
                ? "“" + String.join(" ", part.column().head()) + "”栏"
                : "“" + part.row().text() + "”行";
    }

    /** A rule is written {@code SPEND, fund=GENERAL_PUBLIC, function=201|203}. */
    private static String facts(String rule, ChartOfAccounts chart) {
        return Arrays.stream(rule.split(", ", -1))
                .map(part -> translated(
                        part.replace("=", "：")
                                .replace("|", "、")
                                .replace("+", "＋")
                                .replace("-", "－"),
                        chart))
                .collect(Collectors.joining("；"));
    }

    private static String translated(String part, ChartOfAccounts chart) {
        return WORD.matcher(part).replaceAll(found -> Matcher.quoteReplacement(word(found.group(), chart)));
    }

    private static String word(String word, ChartOfAccounts chart) {
        if (!Character.isDigit(word.charAt(0))) {
            return WORDS.getOrDefault(word, word);
        }
        return (word.startsWith("2") ? chart.functionName(word) : chart.economicName(word))
                .map(name -> word + " " + name)
                .orElse(word);
    }

    private static Map<String, String> words() {
        try (InputStream file =
                Objects.requireNonNull(Meaning.class.getResourceAsStream("meanings.csv"), "meanings.csv")) {
            return Stream.of(new String(file.readAllBytes(), UTF_8).split("\n", -1))
                    .skip(1)
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toUnmodifiableMap(each -> each[0], each -> each[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
