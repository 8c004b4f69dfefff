package org.budgetyear.finalaccounts.document.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.document.DisclosureDocument;
import org.budgetyear.finalaccounts.table.ReferenceYear;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiscalDataPackageTest {

    private final DepartmentBook book = ReferenceYear.book();
    private final DisclosureDocument disclosure = DisclosureDocument.of(book, null);

    @Test
    void describes_every_file_that_is_in_it() throws IOException {
        Map<String, String> files = files();
        JsonNode descriptor = JsonMapper.builder().build().readTree(files.get("datapackage.json"));
        assertThat(descriptor.path("profile").asString()).isEqualTo("fiscal-data-package");
        assertThat(descriptor.path("resources"))
                .hasSize(10)
                .allSatisfy(resource ->
                        assertThat(files).containsKey(resource.path("path").asString()));
        List<String> named = descriptor
                .at("/resources/0/schema/fields")
                .valueStream()
                .map(field -> field.path("name").asString())
                .toList();
        assertThat(files.get("facts.csv")).startsWith(String.join(",", named) + "\r\n");
    }

    @Test
    void its_facts_add_up_to_the_total_of_the_year() {
        BigDecimal spent = FactsCsv.write(book)
                .lines()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[3].equals("SPEND"))
                .map(cells -> new BigDecimal(cells[9]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(spent).isEqualByComparingTo("30770682.00");
    }

    @Test
    void the_same_facts_give_the_same_bytes() {
        assertThat(FiscalDataPackage.zip(book, disclosure)).isEqualTo(FiscalDataPackage.zip(book, disclosure));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(FiscalDataPackage.zip(book, disclosure)), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(
                        Objects.requireNonNull(entry.getName()),
                        new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
