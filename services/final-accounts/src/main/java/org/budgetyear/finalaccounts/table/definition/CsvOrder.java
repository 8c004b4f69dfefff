package org.budgetyear.finalaccounts.table.definition;

/** In which order a table of several blocks is written as CSV. */
public enum CsvOrder {
    /** One block after the other. */
    BLOCKS,
    /** The first row of each block, the second of each, and so on; the foot comes last. */
    ACROSS
}
