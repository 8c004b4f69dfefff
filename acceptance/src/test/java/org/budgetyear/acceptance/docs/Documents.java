package org.budgetyear.acceptance.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The documents of the project.
 *
 * @param texts by path from the project's folder
 */
record Documents(Tree tree, Map<String, String> texts) {

    static final String README = "README.md";
    static final String README_ZH = "README.zh-CN.md";
    static final String DECISIONS = "docs/decisions/";

    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    static Documents ofThisProject() throws IOException {
        Tree tree = Tree.ofThisProject();
        Map<String, String> texts = new TreeMap<>();
        for (String name : List.of(README, README_ZH, "ARCHITECTURE.md", "STYLE.md")) {
            texts.put(name, Files.readString(tree.root().resolve(name)));
        }
        try (Stream<Path> files = Files.walk(tree.root().resolve("docs"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                texts.put(tree.root().relativize(file).toString(), Files.readString(file));
            }
        }
        return new Documents(tree, texts);
    }

    /** The same with a slip of the pen in one of them. */
    Documents with(String name, String text, String instead) {
        if (!text(name).contains(text)) {
            throw new IllegalArgumentException(name + " does not say: " + text);
        }
        Map<String, String> changed = new TreeMap<>(texts);
        changed.put(name, text(name).replace(text, instead));
        return new Documents(tree, changed);
    }

    String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("there is no document " + name);
        }
        return text;
    }

    /** What a rule finds wrong in each document, with its name before it. */
    List<String> inEach(BiFunction<String, String, Stream<String>> rule) {
        List<String> wrong = new ArrayList<>();
        texts.forEach((name, text) -> rule.apply(name, text).forEach(what -> wrong.add(name + ": " + what)));
        return wrong;
    }

    /** What stands in backticks within the lines of a text. */
    static Stream<String> code(String text) {
        return matches(CODE, FENCED.matcher(text).replaceAll("")).map(match -> match.group(1));
    }

    /** The marks of the headings, such as {@code ##}, in their order. */
    static List<String> headings(String text) {
        return matches(Pattern.compile("(?m)^(#+) "), FENCED.matcher(text).replaceAll(""))
                .map(match -> match.group(1))
                .toList();
    }

    static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
