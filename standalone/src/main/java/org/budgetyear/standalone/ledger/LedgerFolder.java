package org.budgetyear.standalone.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A folder of files, on disk or inside the program. */
public interface LedgerFolder {

    /** Where it is, as shown to the user. */
    String place();

    /** The content of a file; empty when there is none of this name. */
    Optional<byte[]> file(String name) throws IOException;

    /**
     * The lines of a CSV file; empty when there is none of this name.
     *
     * @throws org.budgetyear.model.code.NotAccepted when the content is no such file
     */
    default Optional<List<Line>> lines(String name) throws IOException {
        Optional<byte[]> content = file(name);
        return content.isPresent() ? Optional.of(CsvLines.of(content.get())) : Optional.empty();
    }

    /** How a file is called where an error is told. */
    default String shown(String name) {
        return name;
    }

    /** The names of the CSV files in it, in order; none when it cannot be listed. */
    List<String> csvFiles() throws IOException;

    /** A folder in it. */
    LedgerFolder folder(String name);

    /** The folder of what a published report printed for this ledger, if there is one: in it or beside it. */
    Optional<LedgerFolder> expected();

    /**
     * A folder, or a workbook in its stead.
     *
     * @throws org.budgetyear.standalone.CannotStart when it is named as a workbook and is none
     */
    static LedgerFolder of(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? WorkbookFolder.open(path)
                : new DirectoryFolder(path);
    }

    /** The reference year inside the program: Haizhu district's affairs office, 2017. */
    static LedgerFolder reference() {
        return inside("haizhu-2017");
    }

    /** A ledger that comes with the program: {@code haizhu-2017}, or the invented city of {@code yunling-2024}. */
    static Optional<LedgerFolder> named(String name) {
        return Set.of("haizhu-2017", "yunling-2024").contains(name) ? Optional.of(inside(name)) : Optional.empty();
    }

    private static LedgerFolder inside(String name) {
        return new ResourceFolder("/org/budgetyear/reference/" + name + "/ledger/");
    }
}
