package org.budgetyear.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.ledger.LedgerFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    private static final String TABLE = "code,name,total\n,合计,\"1,000.00\"\n201,一般公共服务支出,\"1,000.00\"\n";
    private static final String FIGURES = "metric,printed,unit,note\n";

    @Test
    void anEqualTableAgreesInEveryCell() {
        Comparison comparison = TableComparison.compare("02.csv", TABLE, TABLE);

        assertThat(comparison.agrees()).isTrue();
        assertThat(comparison.cells()).isEqualTo(6);
        assertThat(comparison.agreeing()).isEqualTo(6);
    }

    @Test
    void aCellThatDiffersIsNamedByRowAndColumn() {
        Comparison comparison = TableComparison.compare("02.csv", TABLE, TABLE.replace("支出,\"1,000.00\"", "支出,999.99"));

        assertThat(comparison.agreeing()).isEqualTo(5);
        assertThat(comparison.differences())
                .containsExactly(new Comparison.Difference("3 (201)", "total", "1,000.00", "999.99"));
    }

    @Test
    void aRowThatIsMissingDiffersInEachOfItsCellsOnly() {
        Comparison comparison =
                TableComparison.compare("02.csv", TABLE, "code,name,total\n201,一般公共服务支出,\"1,000.00\"\n");

        assertThat(comparison.agreeing()).isEqualTo(3);
        assertThat(comparison.differences()).hasSize(3);
    }

    @Test
    void aRowTooManyAnotherOrderAndAnotherHeaderDiffer() {
        String more = TABLE + "205,教育支出,0.00\n";
        String turned = "code,name,total\n201,一般公共服务支出,\"1,000.00\"\n,合计,\"1,000.00\"\n";
        String header = TABLE.replace("total", "sum");

        assertThat(TableComparison.compare("02.csv", TABLE, more).differences()).hasSize(1);
        assertThat(TableComparison.compare("02.csv", TABLE, turned).differences())
                .extracting(Comparison.Difference::column)
                .containsExactly("order of rows");
        assertThat(TableComparison.compare("02.csv", TABLE, header).agrees()).isFalse();
    }

    @Test
    void figuresAgreeByValueAndUnit() {
        String expected = FIGURES + "a,\"3,097.18\",万元,\nb,100,%,\n";

        assertThat(FigureComparison.compare(
                                "narrative.csv", expected, "metric,printed,unit\na,3097.18,万元\nb,100.00,%\n")
                        .agrees())
                .isTrue();
        assertThat(FigureComparison.compare("narrative.csv", expected, "metric,printed,unit\na,3097.18,元\nb,99.99,%\n")
                        .differences())
                .hasSize(2);
    }

    @Test
    void aFigureThatIsNotServedDiffers() {
        assertThat(FigureComparison.compare("narrative.csv", FIGURES + "b,1,%,\n", "metric,printed,unit\n")
                        .differences())
                .hasSize(1);
    }

    @Test
    void theReferenceReportAgreesWithItselfAndItsOwnErrorsAreMentioned() throws IOException {
        LedgerFolder expected = LedgerFolder.reference().expected().orElseThrow();
        Map<String, String> files = new TreeMap<>();
        for (String table : ComparisonReport.TABLES) {
            expected.file(table).ifPresent(content -> files.put(table, new String(content, UTF_8)));
        }
        files.put(Results.FIGURES, text(expected.file(Results.FIGURES)));
        ComparisonReport report = ComparisonReport.of(expected, new Results(files, Map.of("01.csv", "收入支出决算总表")));

        String printed = printed(report);
        assertThat(report.agrees()).isTrue();
        assertThat(printed)
                .contains("01 收入支出决算总表 200/200 cells agree")
                .contains("65.30")
                .contains("All ");

        files.put("07.csv", files.getOrDefault("07.csv", "").replace("3.40", "3.39"));
        ComparisonReport differing = ComparisonReport.of(expected, new Results(files, Map.of()));
        assertThat(differing.agrees()).isFalse();
        assertThat(printed(differing)).contains("07.csv row 3 (actual), column total: expected 应为 3.40, got 实为 3.39");
    }

    @Test
    void resultsAreWrittenAsServed(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("a/out");
        Results.requireWritable(out);
        new Results(Map.of("01.csv", "项目\r\n"), Map.of()).write(out);

        assertThat(Files.readString(out.resolve("01.csv"))).isEqualTo("项目\r\n");
        try (var files = Files.list(out)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsToldBeforeAnythingStarts(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Results.requireWritable(file.resolve("out")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--out");
    }

    private static String text(Optional<byte[]> content) {
        return new String(content.orElseThrow(), UTF_8);
    }

    private static String printed(ComparisonReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.print(new PrintStream(bytes, true, UTF_8));
        return bytes.toString(UTF_8);
    }
}
