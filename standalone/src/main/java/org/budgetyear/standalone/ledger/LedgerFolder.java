package org.budgetyear.standalone.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of files, on disk or inside the program. */
public interface LedgerFolder {

    /** Where it is, as shown to the user. */
    String place();

    /** The content of a file; empty when there is none of this name. */
    Optional<byte[]> file(String name) throws IOException;

    /** The names of the CSV files in it, in order; none when it cannot be listed. */
    List<String> csvFiles() throws IOException;

    /** A folder in it. */
    LedgerFolder folder(String name);

    /** The folder of what a published report printed for this ledger, if there is one: in it or beside it. */
    Optional<LedgerFolder> expected();

    static LedgerFolder of(Path directory) {
        return new DirectoryFolder(directory);
    }

    /** The reference year inside the program: Haizhu district's affairs office, 2017. */
    static LedgerFolder reference() {
        return new ResourceFolder("/org/budgetyear/reference/haizhu-2017/ledger/");
    }
}
