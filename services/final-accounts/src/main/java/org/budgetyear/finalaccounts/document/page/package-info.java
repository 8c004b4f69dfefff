/**
 * The disclosure as a page to read, {@link org.budgetyear.finalaccounts.document.page.DisclosurePage}, and the same pages
 * as a PDF, {@link org.budgetyear.finalaccounts.document.page.DisclosurePdf}.
 */
@NullMarked
package org.budgetyear.finalaccounts.document.page;

import org.jspecify.annotations.NullMarked;
