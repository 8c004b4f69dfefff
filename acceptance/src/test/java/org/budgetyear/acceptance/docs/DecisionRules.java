package org.budgetyear.acceptance.docs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What makes a decision record one. */
final class DecisionRules {

    private static final Pattern RECORD = Pattern.compile("docs/decisions/(\\d{4})-[a-z0-9-]+\\.md");
    private static final Pattern STATUS = Pattern.compile("(?m)^Status: (accepted|superseded by \\d{4})$");

    private DecisionRules() {}

    static List<String> statuses(Documents documents) {
        return records(documents).entrySet().stream()
                .filter(record -> Documents.matches(STATUS, record.getValue()).count() != 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    static List<String> listed(Documents documents) {
        String list = documents.text(Documents.DECISIONS + "README.md");
        return records(documents).keySet().stream()
                .filter(name -> !list.contains("](" + name.substring(Documents.DECISIONS.length()) + ")"))
                .toList();
    }

    private static Map<String, String> records(Documents documents) {
        Map<String, String> records = new TreeMap<>(documents.texts());
        records.keySet().removeIf(name -> !RECORD.matcher(name).matches());
        return records;
    }
}
