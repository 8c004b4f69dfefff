/**
 * Ledgers into a running platform and out of it. Read {@link org.budgetyear.standalone.bulk.ImportCommand} and {@link
 * org.budgetyear.standalone.bulk.Export} first.
 */
@NullMarked
package org.budgetyear.standalone.bulk;

import org.jspecify.annotations.NullMarked;
