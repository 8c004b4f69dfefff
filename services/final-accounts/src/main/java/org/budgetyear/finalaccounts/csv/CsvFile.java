package org.budgetyear.finalaccounts.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file of comma-separated values (RFC 4180) in UTF-8, with a header.
 *
 * @param header the names of the columns
 * @param rows each with as many fields as the header
 */
public record CsvFile(String name, List<String> header, List<List<CsvField>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @throws MalformedFile when it is no such file */
    public static CsvFile read(String name, byte[] content) {
        List<List<CsvField>> lines = new CsvScanner(name, text(name, content)).lines();
        if (lines.isEmpty()) {
            throw new MalformedFile(name, 1, "", "", "a header", "标题行");
        }
        List<String> header =
                lines.getFirst().stream().map(field -> field.text().strip()).toList();
        Set<String> seen = new HashSet<>();
        header.stream().filter(column -> !seen.add(column)).findFirst().ifPresent(column -> {
            throw new MalformedFile(name, 1, column, column, "each column once", "每列只出现一次");
        });
        List<List<CsvField>> rows = new ArrayList<>();
        for (List<CsvField> line : lines.subList(1, lines.size())) {
            if (line.size() != header.size()) {
                throw new MalformedFile(
                        name,
                        line.getFirst().line(),
                        "",
                        Integer.toString(line.size()),
                        header.size() + " fields",
                        header.size() + " 个字段");
            }
            rows.add(line);
        }
        return new CsvFile(name, header, rows);
    }

    /** @throws MalformedFile when there is no such column */
    public int column(String column) {
        int at = header.indexOf(column);
        if (at < 0) {
            String listed = String.join(",", header);
            throw new MalformedFile(name, 1, "", listed, "a column " + column, "列 " + column);
        }
        return at;
    }

    private static String text(String name, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new MalformedFile(name, 0, "", "", "text in UTF-8", "UTF-8 编码的文本");
        }
    }
}
