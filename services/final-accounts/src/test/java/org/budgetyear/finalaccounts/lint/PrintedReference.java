package org.budgetyear.finalaccounts.lint;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.table.ReferenceYear;

/** The published report of the reference year as files, with what a test changes in them. */
final class PrintedReference {

    private final Map<String, byte[]> files = new HashMap<>();

    PrintedReference() {
        Stream.concat(IntStream.rangeClosed(1, 8).mapToObj(table -> "0" + table + ".csv"), Stream.of("narrative.csv"))
                .forEach(name ->
                        files.put(name, ReferenceYear.text("expected/" + name).getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws IllegalArgumentException when the file does not say that exactly once */
    PrintedReference with(String file, String from, String to) {
        String text = text(file);
        int at = text.indexOf(from);
        if (at < 0 || text.indexOf(from, at + 1) >= 0) {
            throw new IllegalArgumentException(file + " does not say once: " + from);
        }
        String changed = text.substring(0, at) + to + text.substring(at + from.length());
        files.put(file, changed.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    PrintedReference without(String file) {
        files.remove(file);
        return this;
    }

    Map<String, byte[]> files() {
        return files;
    }

    List<String> contradictions() {
        return Lint.contradictions(files, "2017", CheckCatalogue.standard());
    }

    private String text(String file) {
        return new String(Objects.requireNonNull(files.get(file), file), StandardCharsets.UTF_8);
    }
}
