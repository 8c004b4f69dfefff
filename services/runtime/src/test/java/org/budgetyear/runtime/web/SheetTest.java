package org.budgetyear.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.budgetyear.runtime.envelope.Json;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

final class SheetTest {

    private final Desk desk = new Desk();
    private final WebTestClient web = WebTestClient.bindToRouterFunction(desk.routes())
            .webFilter(Desk.TOKENS)
            .build();

    @Test
    void rowsInOrderAreDecidedAndTheOthersAreReportedByTheirNumber() {
        JsonNode answer = send("amountYuan\n1.00\nmany\n2.5\n1.234\n".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.path("rows").asInt()).isEqualTo(4);
        assertThat(answer.path("accepted").asInt()).isEqualTo(2);
        assertThat(answer.path("refused").valueStream().map(SheetTest::shown))
                .containsExactly("3 amountYuan many", "5 amountYuan 1.234");
        assertThat(desk.asked.getFirst().commands())
                .extracting(command -> command.id() + " " + command.data())
                .containsExactly("k:2 {\"amountFen\":100}", "k:4 {\"amountFen\":250}");
        assertThat(desk.takenDown)
                .singleElement()
                .satisfies(entry -> assertThat(entry.lines())
                        .extracting(line -> line.id() + " " + line.result())
                        .containsExactly("k:3 REFUSED", "k:5 REFUSED"));
    }

    @Test
    void aColumnMayHaveItsChineseNameInTheCharacterSetOfAnOfficeProgram() {
        JsonNode answer = send("金额（元）\n\"1,234.50\"\n".getBytes(Charset.forName("GB18030")));

        assertThat(answer.path("accepted").asInt()).isEqualTo(1);
        assertThat(desk.asked.getFirst().commands().getFirst().data()).isEqualTo("{\"amountFen\":123450}");
    }

    @Test
    void aWorkbookIsReadToTheDigitsThatItsCellsKeep() throws IOException {
        Sheet sheet = Sheet.of(workbook("<row r='1'><c r='A1' t='inlineStr'><is><t>amountYuan</t></is></c></row>"
                + "<row r='3'><c r='A3'><v>1234.5599999999999</v></c></row>"));

        assertThat(sheet.rows())
                .extracting(row -> row.number() + " " + row.cells())
                .containsExactly("1 [amountYuan]", "3 [1234.56]");
    }

    @Test
    void whatOnlyBeginsLikeAWorkbookIsNotRead() {
        assertThatThrownBy(() -> Sheet.of("PK, not zipped".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RequestProblem.class);
    }

    private static byte[] workbook(String rows) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String ids = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        Map<String, String> parts = Map.of(
                "_rels/.rels",
                "<Relationships xmlns='" + relations + "'><Relationship Id='r1' Type='" + ids
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns='" + main + "' xmlns:r='" + ids
                        + "'><sheets><sheet name='s' sheetId='1' r:id='r1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + relations + "'><Relationship Id='r1' Type='" + ids
                        + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + main + "'><sheetData>" + rows + "</sheetData></worksheet>",
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }

    private JsonNode send(byte[] file) {
        byte[] answer = web.post()
                .uri("/api/coins/anna/2017/put-coins/sheet")
                .header(HttpHeaders.AUTHORIZATION, Desk.clerk())
                .header("Idempotency-Key", "k")
                .bodyValue(file)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return Json.MAPPER.readTree(answer);
    }

    private static String shown(JsonNode row) {
        return row.path("row").asInt() + " " + row.path("field").asString() + " "
                + row.path("value").asString();
    }
}
