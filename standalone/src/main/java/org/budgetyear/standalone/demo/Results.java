package org.budgetyear.standalone.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.posting.Gateway;
import tools.jackson.databind.JsonNode;

/**
 * A department's closed year as the platform serves it, by file name.
 *
 * @param files the content of each file
 * @param titles the title of each table, by file name
 */
record Results(Map<String, String> files, Map<String, String> titles) {

    static final String FIGURES = "narrative.csv";

    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";

    /**
     * Asks for all of it.
     *
     * @param department the address of its year
     * @throws org.budgetyear.standalone.posting.PostingFailure when something is not served
     */
    static Results ask(Gateway gateway, String department) {
        Map<String, String> files = new TreeMap<>();
        Map<String, String> titles = new TreeMap<>();
        for (JsonNode table : gateway.json(department + "/tables").path("tables")) {
            String id = table.path("id").asString();
            files.put(id + ".csv", gateway.text(department + "/tables/" + id, CSV));
            titles.put(id + ".csv", table.path("title").asString(""));
        }
        files.put("tables.json", gateway.text(department + "/tables", JSON));
        files.put("disclosure.html", gateway.text(department + "/disclosure.html", "text/html"));
        files.put(FIGURES, gateway.text(department + "/figures", CSV));
        return new Results(files, titles);
    }

    void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(directory.resolve(file.getKey()), file.getValue());
        }
    }

    /**
     * Makes the folder if there is none.
     *
     * @throws CannotStart when nothing can be written there
     */
    static void requireWritable(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, "budget", ".tmp"));
        } catch (IOException e) {
            throw new CannotStart(
                    "cannot write into " + directory + "; choose another folder with --out",
                    "无法写入 " + directory + "；请用 --out 另选文件夹");
        }
    }
}
