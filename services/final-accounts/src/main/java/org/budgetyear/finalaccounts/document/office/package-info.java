/**
 * The disclosure as office files: {@link org.budgetyear.finalaccounts.document.office.DisclosureXlsx}, its tables to work
 * with, and {@link org.budgetyear.finalaccounts.document.office.DisclosureDocx}, the whole to edit.
 */
@NullMarked
package org.budgetyear.finalaccounts.document.office;

import org.jspecify.annotations.NullMarked;
