package org.budgetyear.standalone.ledger;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.budgetyear.model.code.NotAccepted;

/** The lines of a CSV file. */
final class CsvLines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvLines() {}

    /** @throws NotAccepted when the content is no such file */
    static List<Line> of(byte[] content) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(decoded(content)), CSVFormat.RFC4180)) {
            return parser.getRecords().stream()
                    .map(line -> new Line(Math.toIntExact(line.getRecordNumber()), line.toList()))
                    .toList();
        } catch (CharacterCodingException e) {
            throw new NotAccepted("text in UTF-8", "UTF-8 编码的文本");
        } catch (CSVException | UncheckedIOException e) {
            throw new NotAccepted("quotes that are closed: " + e.getMessage(), "成对的双引号");
        }
    }

    private static String decoded(byte[] content) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }
}
