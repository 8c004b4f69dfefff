package org.budgetyear.standalone.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.budgetyear.standalone.posting.Gateway;

/** The whole disclosure in the formats that are no text. */
final class DocumentFiles {

    private static final List<String> FORMATS = List.of("pdf", "docx", "xlsx", "zip");

    private DocumentFiles() {}

    /**
     * Asks for each and writes it.
     *
     * @param department the address of its year
     * @throws org.budgetyear.standalone.posting.PostingFailure when one is not served
     */
    static void write(Gateway gateway, String department, Path directory) throws IOException {
        for (String format : FORMATS) {
            String file = "disclosure." + format;
            Files.write(directory.resolve(file), gateway.bytes(department + "/" + file));
        }
    }
}
