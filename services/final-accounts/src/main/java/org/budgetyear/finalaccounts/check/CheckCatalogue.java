package org.budgetyear.finalaccounts.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.csv.MalformedFile;
import org.budgetyear.finalaccounts.table.definition.TableSet;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.jspecify.annotations.Nullable;

/** All checks: those of all table sets, those of each set, and those that a bureau has added in a folder of its own. */
public final class CheckCatalogue {

    private static final CheckCatalogue STANDARD = new CheckCatalogue(List.of());
    private static final String FILE = "checks.csv";
    private static final String OF_ALL_SETS = "/org/budgetyear/finalaccounts/tablesets/" + FILE;
    private static final int YEAR_DIGITS = 4;

    private final List<CheckRow> added;
    private final Map<String, List<Check>> bySet = new ConcurrentHashMap<>();

    private CheckCatalogue(List<CheckRow> added) {
        this.added = added;
    }

    /** The checks that come with the project. */
    public static CheckCatalogue standard() {
        return STANDARD;
    }

    /**
     * Those and the bureau's: all CSV files of the folder, in order of their names.
     *
     * @throws MalformedFile naming the place, when a check has no meaning in a table set that it is for
     */
    public static CheckCatalogue with(Path folder) {
        List<CheckRow> added = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                added.addAll(CheckFile.read(file.toString(), Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new MalformedFile(
                    folder.toString(), 0, "", String.valueOf(e.getMessage()), "a folder that can be read", "可读的文件夹");
        }
        CheckCatalogue all = new CheckCatalogue(added);
        years().forEach(year -> all.of(TableSets.of(year)));
        return all;
    }

    /** The checks of a table set, in order of their codes. */
    public List<Check> of(TableSet set) {
        return bySet.computeIfAbsent(set.id(), unread -> read(set));
    }

    /** The table sets that are named by a year alone, the first year first. */
    public static List<String> years() {
        return IntStream.range(2000, 2100)
                .mapToObj(Integer::toString)
                .filter(TableSets::exists)
                .toList();
    }

    private List<Check> read(TableSet set) {
        int year = Integer.parseInt(set.id().substring(0, YEAR_DIGITS));
        List<CheckRow> rows = new ArrayList<>(CheckFile.read("tablesets/" + FILE, ofAllSets()));
        byte[] own = TableSets.file(set.id(), FILE);
        if (own != null) {
            rows.addAll(CheckFile.read("tablesets/" + set.id() + "/" + FILE, own));
        }
        rows.addAll(added);
        Map<String, CheckRow> seen = new HashMap<>();
        List<Check> checks = new ArrayList<>();
        for (CheckRow row : rows) {
            if (row.isFor(year)) {
                requireFirst(seen.put(row.code().text(), row), row);
                checks.add(row.heldTo(set));
            }
        }
        checks.sort(Comparator.comparing(Check::code));
        return List.copyOf(checks);
    }

    private static void requireFirst(@Nullable CheckRow earlier, CheckRow row) {
        if (earlier != null) {
            throw new MalformedFile(
                    row.file(),
                    row.code().line(),
                    "code",
                    row.code().text(),
                    "a code that is not in " + earlier.file() + ", line "
                            + earlier.code().line(),
                    "未在 " + earlier.file() + " 第 " + earlier.code().line() + " 行用过的代码");
        }
    }

    private static byte[] ofAllSets() {
        try (InputStream file = Objects.requireNonNull(CheckCatalogue.class.getResourceAsStream(OF_ALL_SETS))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
