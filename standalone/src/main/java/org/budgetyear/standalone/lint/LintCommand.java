package org.budgetyear.standalone.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.csv.MalformedFile;
import org.budgetyear.finalaccounts.lint.Lint;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.Options;
import org.budgetyear.standalone.Subcommand;

/**
 * {@code ./budget lint DIR [--set ID] [--checks DIR]}: every contradiction of a printed report, one a line. Exit status
 * 1 if there is any, 0 if there is none, 2 for what cannot be read.
 */
public final class LintCommand implements Subcommand {

    private static final String SET = "--set";
    private static final String CHECKS = "--checks";

    @Override
    public int run(List<String> args) {
        if (args.isEmpty() || args.getFirst().startsWith("--")) {
            throw new CannotStart("lint needs a folder: ./budget lint DIR", "lint 需要文件夹：./budget lint 文件夹");
        }
        Options options = Options.parse(args.subList(1, args.size()), Set.of(SET, CHECKS), Set.of());
        try {
            Map<String, byte[]> files = files(Path.of(args.getFirst()));
            String set = options.text(SET).orElseGet(() -> Lint.tableSet(files));
            if (!TableSets.exists(set)) {
                String known = String.join(", ", CheckCatalogue.years());
                throw new CannotStart(
                        "there is no table set " + set + "; there are " + known, "没有套表 " + set + "；现有 " + known);
            }
            CheckCatalogue checks =
                    options.path(CHECKS).map(CheckCatalogue::with).orElseGet(CheckCatalogue::standard);
            List<String> contradictions = new ArrayList<>(Lint.contradictions(files, set, checks));
            contradictions.forEach(System.out::println);
            return contradictions.isEmpty() ? 0 : 1;
        } catch (MalformedFile e) {
            throw new CannotStart(String.valueOf(e.getMessage()), e.chinese());
        }
    }

    private static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".csv")).toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new CannotStart(
                    folder + " cannot be read; name the folder with 01.csv and so on",
                    "无法读取 " + folder + "；请指定含 01.csv 等文件的文件夹");
        }
        return files;
    }
}
