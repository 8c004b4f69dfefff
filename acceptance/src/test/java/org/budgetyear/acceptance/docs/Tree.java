package org.budgetyear.acceptance.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the documents speak of.
 *
 * @param files the names of all files, without their folders
 * @param words every identifier of the Java sources
 * @param profiles of the build
 * @param options of each subcommand of the launcher
 */
record Tree(Path root, Set<String> files, Set<String> words, Set<String> profiles, Map<String, Set<String>> options) {

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", "out", ".budget");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern PROFILE = Pattern.compile("<profile>\\s*<id>([^<]+)</id>");
    private static final Pattern SUBCOMMAND = Pattern.compile("\"(\\w+)\", (?:new (\\w+)Command\\(\\)|\\w+::\\w+)");
    private static final Pattern OPTION = Pattern.compile("\"(--[a-z-]+)\"");

    static Tree ofThisProject() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("shared-model"))) {
            root = root.getParent();
            if (root == null) {
                throw new IOException(
                        "the project's folder is not above " + Path.of("").toAbsolutePath());
            }
        }
        Collected collected = new Collected();
        Files.walkFileTree(root, collected);
        return new Tree(
                root, collected.files, collected.words, collected.profiles, subcommands(collected.standaloneSources));
    }

    /** Whether there is such a file or folder in the project, seen from one of its folders. */
    boolean has(Path folder, String path) {
        Path target = folder.resolve(path).normalize();
        return !path.startsWith("/") && target.startsWith(root) && Files.exists(target);
    }

    private static Map<String, Set<String>> subcommands(Map<String, String> sources) {
        Map<String, Set<String>> options = new HashMap<>();
        SUBCOMMAND
                .matcher(sources.getOrDefault("BudgetMain.java", ""))
                .results()
                .forEach(match -> {
                    String type = match.group(2) == null ? "None" : match.group(2);
                    String source = sources.getOrDefault(type + "Command.java", "")
                            + sources.getOrDefault(type + "Options.java", "");
                    options.put(
                            match.group(1),
                            OPTION.matcher(source)
                                    .results()
                                    .map(option -> option.group(1))
                                    .collect(Collectors.toCollection(TreeSet::new)));
                });
        return options;
    }

    private static final class Collected extends SimpleFileVisitor<Path> {
        private final Set<String> files = new HashSet<>();
        private final Set<String> words = new HashSet<>();
        private final Set<String> profiles = new TreeSet<>();
        private final Map<String, String> standaloneSources = new HashMap<>();

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = file.getFileName().toString();
            files.add(name);
            // Bad examples must not make their names known.
            if (name.endsWith(".java") && !name.equals("BadExample.java")) {
                String source = Files.readString(file);
                WORD.matcher(source).results().map(MatchResult::group).forEach(words::add);
                if (file.toString().contains("/standalone/src/main/")) {
                    standaloneSources.put(name, source);
                }
            } else if (name.equals("pom.xml")) {
                PROFILE.matcher(Files.readString(file)).results().forEach(match -> profiles.add(match.group(1)));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
