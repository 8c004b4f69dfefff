/**
 * Checks of final accounts (勾稽关系), which are data: what must hold within tables, between them, and between them and
 * the facts. Read {@link org.budgetyear.finalaccounts.check.Checks} first.
 */
@NullMarked
package org.budgetyear.finalaccounts.check;

import org.jspecify.annotations.NullMarked;
