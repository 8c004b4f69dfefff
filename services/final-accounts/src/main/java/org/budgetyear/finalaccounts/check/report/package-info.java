/**
 * What checks look at: final accounts with exact amounts, or as somebody has printed them. Read {@link
 * org.budgetyear.finalaccounts.check.report.Report} first.
 */
@NullMarked
package org.budgetyear.finalaccounts.check.report;

import org.jspecify.annotations.NullMarked;
