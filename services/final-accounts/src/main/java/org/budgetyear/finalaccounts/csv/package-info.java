/** Files of comma-separated values, read with the place of each field: {@link org.budgetyear.finalaccounts.csv.CsvFile}. */
@NullMarked
package org.budgetyear.finalaccounts.csv;

import org.jspecify.annotations.NullMarked;
