package org.budgetyear.acceptance.docs;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What documents tell their readers to type. */
final class CommandRules {

    private static final Pattern LAUNCHER = Pattern.compile("\\./budget((?: [\\w.-]+)*)");
    private static final Pattern BUILD = Pattern.compile("\\./mvnw((?: [\\w.=/-]+)*)");
    /** A row of the table of options: the option, and the subcommands that take it. */
    private static final Pattern OPTION_ROW = Pattern.compile("(?m)^\\| `(--[a-z-]+)[^`]*` \\| ([^|]*) \\|");

    private static final Set<String> PHASES = Set.of("clean", "validate", "compile", "test", "package", "verify");
    private static final Set<String> SWITCHES = Set.of("-DskipTests", "-o", "-q", "-B");

    private CommandRules() {}

    static List<String> launcher(Documents documents) {
        Map<String, Set<String>> options = documents.tree().options();
        return documents.inEach((name, text) -> Stream.concat(
                Documents.matches(LAUNCHER, text).flatMap(match -> unknown(options, words(match.group(1)))),
                Documents.matches(OPTION_ROW, text)
                        .flatMap(match -> Arrays.stream(match.group(2).split("[,、]\\s*"))
                                .flatMap(subcommand -> unknown(options, List.of(subcommand, match.group(1)))))));
    }

    /** The subcommand when it does not exist, else the options that it does not take. */
    private static Stream<String> unknown(Map<String, Set<String>> options, List<String> words) {
        if (words.isEmpty()) {
            return Stream.empty();
        }
        Set<String> known = options.get(words.getFirst());
        if (known == null) {
            return Stream.of("no subcommand " + words.getFirst());
        }
        return words.stream()
                .filter(word -> word.startsWith("--") && !known.contains(word))
                .map(word -> words.getFirst() + " has no option " + word);
    }

    static List<String> build(Documents documents) {
        return documents.inEach((name, text) -> Documents.matches(BUILD, text)
                .flatMap(match -> words(match.group(1)).stream())
                .filter(word -> !PHASES.contains(word) && !SWITCHES.contains(word) && !isProfile(documents, word)));
    }

    private static boolean isProfile(Documents documents, String word) {
        return word.startsWith("-P") && documents.tree().profiles().contains(word.substring(2));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
