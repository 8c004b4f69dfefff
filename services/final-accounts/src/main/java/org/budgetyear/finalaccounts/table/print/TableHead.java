package org.budgetyear.finalaccounts.table.print;

import java.util.ArrayList;
import java.util.List;

/** The head of a table: neighbours that share an outer head have it merged over them. */
public record TableHead(List<Column> columns) {

    /**
     * A column of the page.
     *
     * @param path its heads from the outermost to its own
     * @param number 栏次
     */
    public record Column(List<String> path, String number) {}

    /**
     * A cell of the head.
     *
     * @param column the first column that it stands over, from 0
     * @param columns how many columns it covers
     * @param rows how many lines of the head it covers
     */
    public record HeadCell(String text, int column, int columns, int rows) {}

    public boolean isNumbered() {
        return columns.stream().anyMatch(column -> !column.number().isEmpty());
    }

    public List<List<HeadCell>> lines() {
        int depth =
                columns.stream().mapToInt(column -> column.path().size()).max().orElse(0);
        List<List<HeadCell>> lines = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            lines.add(line(level, depth));
        }
        return lines;
    }

    private List<HeadCell> line(int level, int depth) {
        List<HeadCell> line = new ArrayList<>();
        int at = 0;
        while (at < columns.size()) {
            List<String> path = columns.get(at).path();
            int width = 1;
            if (level == path.size() - 1) {
                line.add(new HeadCell(path.get(level), at, 1, depth - level));
            } else if (level < path.size()) {
                while (at + width < columns.size() && sharesHead(path, columns.get(at + width), level)) {
                    width++;
                }
                line.add(new HeadCell(path.get(level), at, width, 1));
            }
            at += width;
        }
        return line;
    }

    private static boolean sharesHead(List<String> path, Column other, int level) {
        return other.path().size() > level + 1
                && other.path().subList(0, level + 1).equals(path.subList(0, level + 1));
    }
}
