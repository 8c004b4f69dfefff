package org.budgetyear.standalone.ledger;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.budgetyear.runtime.envelope.Json;

/** Writes a ledger as a folder of CSV files. */
public final class LedgerWriter {

    private LedgerWriter() {}

    /** Writes year.json and a file for each that has rows; others in the folder are left alone. */
    public static void write(LedgerSheets ledger, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("year.json"), Json.MAPPER.writeValueAsBytes(ledger.settings()));
        for (Map.Entry<String, List<List<String>>> file : ledger.files().entrySet()) {
            StringWriter text = new StringWriter();
            try (CSVPrinter printer = new CSVPrinter(
                    text, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
                printer.printRecords(file.getValue());
            }
            Files.writeString(folder.resolve(file.getKey()), text.toString());
        }
    }
}
