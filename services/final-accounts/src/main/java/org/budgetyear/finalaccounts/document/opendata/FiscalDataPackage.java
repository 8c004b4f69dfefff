package org.budgetyear.finalaccounts.document.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.document.DisclosureDocument;
import org.budgetyear.finalaccounts.figure.Figures;
import org.budgetyear.finalaccounts.figure.FiguresCsv;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.print.TableCsv;
import org.budgetyear.finalaccounts.table.print.TablesJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The disclosure as a Fiscal Data Package (specs.frictionlessdata.io/fiscal-data-package, 1.0-rc.1): the facts with the
 * words of its taxonomy, and the tables and figures as they are printed.
 */
public final class FiscalDataPackage {

    static final String DESCRIPTOR = "datapackage.json";
    static final String FACTS = "facts.csv";
    private static final String FIGURES = "figures.csv";
    private static final String TABLES_JSON = "tables.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** The same facts give the same bytes, so files have no time of their own. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FiscalDataPackage() {}

    /** The descriptor alone; its paths are those within the archive, and of the addresses beside its own. */
    public static String descriptor(DepartmentBook book, DisclosureDocument disclosure) {
        ObjectNode root = JsonNodeFactory.instance
                .objectNode()
                .put("profile", "fiscal-data-package")
                .put("name", "final-accounts-" + book.department().value() + "-" + book.year())
                .put("title", book.name() + " " + disclosure.title())
                .put("countryCode", "CN")
                .put(
                        "version",
                        disclosure.publication() == null
                                ? "0"
                                : "" + disclosure.publication().version());
        if (!disclosure.isProvisional()) {
            root.put("sha256", disclosure.fingerprint());
        }
        ArrayNode resources = root.putArray("resources");
        facts(resources.addObject());
        file(resources.addObject(), FIGURES, "决算情况说明中的数据");
        for (Table table : disclosure.tables().tables()) {
            String title = table.definition().form() + " " + table.definition().title();
            file(resources.addObject(), "tables/" + table.id() + ".csv", title);
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    /** The descriptor and all that it describes, zipped; the tables also as JSON with exact amounts. */
    public static byte[] zip(DepartmentBook book, DisclosureDocument disclosure) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(DESCRIPTOR, descriptor(book, disclosure));
        files.put(FACTS, FactsCsv.write(book));
        files.put(FIGURES, FiguresCsv.write(Figures.of(book)));
        disclosure
                .tables()
                .tables()
                .forEach(table -> files.put("tables/" + table.id() + ".csv", TableCsv.write(table)));
        files.put(TABLES_JSON, TablesJson.write(disclosure.tables()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void facts(ObjectNode resource) {
        file(resource, FACTS, "各单位预算执行的全部事实").put("profile", "tabular-data-resource");
        ArrayNode fields = resource.putObject("schema").putArray("fields");
        for (FactColumn column : FactColumn.values()) {
            ObjectNode field = fields.addObject()
                    .put("name", column.id())
                    .put("type", column.type())
                    .put("title", column.title());
            if (!column.columnType().isEmpty()) {
                field.put("columnType", column.columnType());
            }
        }
    }

    private static ObjectNode file(ObjectNode resource, String path, String title) {
        String name = path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
        return resource.put("name", name)
                .put("path", path)
                .put("title", title)
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8");
    }
}
