package org.budgetyear.runtime.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A file of codes and names, read row by row: what is wrong with a row does not hide what is wrong with the next. */
final class ChartFile {

    private static final String HEAD = "code,name";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LONGEST_NAME = 100;

    private final String name;
    private final Pattern codes;
    private final String form;
    private final String formZh;
    private final List<RowProblem> problems;
    private final SortedMap<String, String> names = new TreeMap<>();

    private ChartFile(String name, Pattern codes, String form, String formZh, List<RowProblem> problems) {
        this.name = name;
        this.codes = codes;
        this.form = form;
        this.formZh = formZh;
        this.problems = problems;
    }

    static SortedMap<String, String> functional(String text, List<RowProblem> problems) {
        return new ChartFile(
                        "functional",
                        Pattern.compile("2\\d{2}(\\d{2}(\\d{2})?)?"),
                        "3, 5 or 7 digits that begin with 2",
                        "以 2 开头的 3、5 或 7 位数字",
                        problems)
                .read(text);
    }

    static SortedMap<String, String> economic(String text, List<RowProblem> problems) {
        return new ChartFile(
                        "economic",
                        Pattern.compile("[35]\\d{2}(\\d{2})?"),
                        "3 or 5 digits that begin with 3 (department) or 5 (government)",
                        "以 3（部门预算）或 5（政府预算）开头的 3 或 5 位数字",
                        problems)
                .read(text);
    }

    private SortedMap<String, String> read(String text) {
        List<String> lines = text.lines().toList();
        String head = lines.isEmpty()
                ? ""
                : lines.getFirst().replace(BYTE_ORDER_MARK, "").strip();
        if (!head.equals(HEAD)) {
            wrong(1, "", head, "the head line must be " + HEAD, "首行应为 " + HEAD);
            return names;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                row(i + 1, cells(lines.get(i)));
            }
        }
        if (names.isEmpty()) {
            wrong(0, "code", "", "there is no code", "没有任何科目");
        }
        return names;
    }

    private void row(int row, List<String> cells) {
        if (cells.size() != 2) {
            wrong(row, "", String.join(",", cells), "a row has a code and a name", "每行应有代码和名称两列");
            return;
        }
        String code = cells.get(0).strip();
        String title = cells.get(1).strip();
        if (!codes.matcher(code).matches()) {
            wrong(row, "code", code, "accepted: " + form, "应为" + formZh);
        } else if (title.isEmpty() || title.length() > LONGEST_NAME) {
            wrong(row, "name", title, "accepted: 1 to 100 characters", "应为 1 至 100 个字符");
        } else if (code.length() > 3 && !names.containsKey(code.substring(0, code.length() - 2))) {
            wrong(row, "code", code, "no row before it has the code above it", "前面没有其上级科目");
        } else if (names.putIfAbsent(code, title) != null) {
            wrong(row, "code", code, "the code is there twice", "代码重复");
        }
    }

    private void wrong(int row, String column, String value, String reason, String reasonZh) {
        problems.add(new RowProblem(name, row, column, value, reason, reasonZh));
    }

    /** Cells between commas; a cell in quotes may hold commas, and quotes that are doubled. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
