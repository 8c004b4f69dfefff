package org.budgetyear.acceptance.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What documents point at. */
final class ReferenceRules {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    /** Something within the tree; an address begins with a slash, a command with a dot. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9._-]+)+/?");
    /** A file without its folder. Tables and pages are what the platform writes, and no files of the tree. */
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9._-]+\\.(md|yml|xml|java|txt|sh)");

    private static final Pattern NAME = Pattern.compile("(?=.*[A-Z])[A-Za-z][A-Za-z0-9_]+");
    private static final Pattern MACHINE = Pattern.compile("(?<![\\w.])/(work|root|home|tmp|Users)/[\\w./-]*");

    private ReferenceRules() {}

    static List<String> links(Documents documents) {
        return documents.inEach((name, text) -> Documents.matches(LINK, text)
                .map(match -> match.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .filter(link -> !documents.tree().has(folderOf(documents, name), link)));
    }

    static List<String> paths(Documents documents) {
        Tree tree = documents.tree();
        return documents.inEach((name, text) -> Documents.code(text)
                .filter(code -> PATH.matcher(code).matches()
                        ? !tree.has(tree.root(), code) && !tree.has(folderOf(documents, name), code)
                        : FILE.matcher(code).matches() && !tree.files().contains(code)));
    }

    static List<String> names(Documents documents) {
        return documents.inEach((name, text) -> Documents.code(text)
                .filter(code -> NAME.matcher(code).matches()
                        && !documents.tree().words().contains(code)));
    }

    static List<String> machines(Documents documents) {
        return documents.inEach((name, text) -> Documents.matches(MACHINE, text).map(MatchResult::group));
    }

    private static Path folderOf(Documents documents, String name) {
        Path folder = Path.of(name).getParent();
        return folder == null
                ? documents.tree().root()
                : documents.tree().root().resolve(folder);
    }
}
