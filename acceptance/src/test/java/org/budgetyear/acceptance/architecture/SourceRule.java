package org.budgetyear.acceptance.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold of the sources of all modules, tests included. */
enum SourceRule {
    A_FILE_HAS_AT_MOST_300_LINES,
    NINE_PRODUCTION_FILES_IN_TEN_HAVE_UNDER_120_LINES,
    A_METHOD_HAS_AT_MOST_40_LINES,
    EACH_PACKAGE_IS_NULL_MARKED,
    NO_PACKAGE_IS_NAMED_AFTER_NOTHING;

    private static final int LONGEST_FILE = 300;
    private static final int LONG_FILE = 120;
    private static final int LONGEST_METHOD = 40;
    private static final Set<String> NOTHING =
            Set.of("common", "commons", "dto", "helper", "helpers", "impl", "misc", "util", "utils");

    /**
     * What is wrong, each with the file that it is wrong with; empty if the rule is followed.
     *
     * @throws IllegalArgumentException if there is no file to judge
     */
    List<String> violations(List<Source> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("there is no source");
        }
        return switch (this) {
            case A_FILE_HAS_AT_MOST_300_LINES -> filesFrom(LONGEST_FILE + 1, sources);
            case NINE_PRODUCTION_FILES_IN_TEN_HAVE_UNDER_120_LINES -> longFilesBeyondOneInTen(sources);
            case A_METHOD_HAS_AT_MOST_40_LINES -> longMethods(sources);
            case EACH_PACKAGE_IS_NULL_MARKED -> unmarked(sources);
            case NO_PACKAGE_IS_NAMED_AFTER_NOTHING -> namedAfterNothing(sources);
        };
    }

    private static List<String> filesFrom(int lines, List<Source> sources) {
        return sources.stream()
                .filter(source -> source.lines() >= lines)
                .map(source -> source.path() + " has " + source.lines() + " lines")
                .toList();
    }

    private static List<String> longFilesBeyondOneInTen(List<Source> sources) {
        List<Source> production = sources.stream().filter(Source::isProduction).toList();
        List<String> longFiles = filesFrom(LONG_FILE, production);
        return longFiles.size() * 10 > production.size() ? longFiles : List.of();
    }

    private static List<String> longMethods(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> source.methods().stream()
                        .filter(method -> method.lines() > LONGEST_METHOD)
                        .map(method -> source.path() + ": " + method.name() + " has " + method.lines() + " lines"))
                .toList();
    }

    private static List<String> unmarked(List<Source> sources) {
        Set<String> marked = sources.stream()
                .filter(Source::marksNull)
                .map(SourceRule::packageOfModule)
                .collect(Collectors.toSet());
        return sources.stream()
                .map(SourceRule::packageOfModule)
                .distinct()
                .filter(aPackage -> !marked.contains(aPackage))
                .toList();
    }

    /** Tests share the mark of the package they test, which is of the same module. */
    private static String packageOfModule(Source source) {
        return source.packageName() + " of " + source.module();
    }

    private static List<String> namedAfterNothing(List<Source> sources) {
        return sources.stream()
                .filter(source -> words(source.packageName()).anyMatch(NOTHING::contains))
                .map(Source::path)
                .toList();
    }

    private static Stream<String> words(String packageName) {
        return Arrays.stream(packageName.split("\\."));
    }
}
