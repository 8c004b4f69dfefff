package org.budgetyear.finalaccounts.table.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.budgetyear.finalaccounts.table.ReferenceYear;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.junit.jupiter.api.Test;

class DisclosurePageTest {
    @Test
    void x() throws IOException {
        var t = TableEngine.tables(ReferenceYear.book());
        Files.writeString(Path.of("/tmp/fa/page.html"), DisclosurePage.write(t));
        Files.writeString(Path.of("/tmp/fa/tables.json"), TablesJson.write(t));
        assertThat(t).isNotNull();
    }
}
