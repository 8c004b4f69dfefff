package org.budgetyear.finalaccounts.table.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table sets that come with the project, each a folder of data files. */
public final class TableSets {

    private static final ConcurrentMap<String, TableSet> SETS = new ConcurrentHashMap<>();
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,40}");
    private static final String ROOT = "/org/budgetyear/finalaccounts/tablesets/";

    private TableSets() {}

    /** @throws MalformedTableSet when there is no such set, or its files say something that has no meaning */
    public static TableSet of(String id) {
        return SETS.computeIfAbsent(id, unread -> new TableSetReader(name -> file(id, name)).read(id));
    }

    public static boolean exists(String id) {
        return ID.matcher(id).matches() && TableSets.class.getResource(ROOT + id + "/set.json") != null;
    }

    /**
     * A data file of a set.
     *
     * @return null when the set has no such file
     */
    public static byte @Nullable [] file(String id, String name) {
        if (!ID.matcher(id).matches()) {
            return null;
        }
        try (InputStream file = TableSets.class.getResourceAsStream(ROOT + id + "/" + name)) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
