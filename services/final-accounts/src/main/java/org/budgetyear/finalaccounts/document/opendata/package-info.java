/**
 * The disclosure as open data: start with {@link org.budgetyear.finalaccounts.document.opendata.FiscalDataPackage}, which
 * describes the files.
 */
@NullMarked
package org.budgetyear.finalaccounts.document.opendata;

import org.jspecify.annotations.NullMarked;
