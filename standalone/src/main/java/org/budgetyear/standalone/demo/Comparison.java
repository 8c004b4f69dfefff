package org.budgetyear.standalone.demo;

import java.util.List;

/**
 * One file of what a report printed, set against what the platform serves.
 *
 * @param cells how many cells the report printed and are comparable
 * @param agreeing how many of them agree
 * @param differences every cell that does not, and whatever else is not the same
 * @param notes what the collector of the figures says about the report's own errors
 */
record Comparison(String file, int cells, int agreeing, List<Difference> differences, List<String> notes) {

    boolean agrees() {
        return differences.isEmpty();
    }

    /**
     * A cell that differs.
     *
     * @param row which row, by its number (the header is row 1) and its code
     */
    record Difference(String row, String column, String expected, String got) {}
}
