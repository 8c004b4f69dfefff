package org.budgetyear.acceptance.docs;

import java.util.Arrays;
import java.util.List;

/** What whoever comes here reads first. */
final class ReadmeRules {

    private static final int MOST_WORDS = 300;

    private ReadmeRules() {}

    static List<String> length(Documents documents) {
        long words = Arrays.stream(documents.text(Documents.README).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .count();
        return words <= MOST_WORDS ? List.of() : List.of(words + " words");
    }

    static List<String> testCommand(Documents documents) {
        return List.of(Documents.README, Documents.README_ZH).stream()
                .filter(name -> !documents.text(name).contains("./mvnw verify"))
                .toList();
    }

    static List<String> headings(Documents documents) {
        List<String> english = Documents.headings(documents.text(Documents.README));
        List<String> chinese = Documents.headings(documents.text(Documents.README_ZH));
        return english.equals(chinese) ? List.of() : List.of(english + " in English, " + chinese + " in Chinese");
    }
}
