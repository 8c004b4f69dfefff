/**
 * What the rules remember of a unit's year, and how each event changes it: {@link org.budgetyear.payments.book.Book}.
 */
@NullMarked
package org.budgetyear.payments.book;

import org.jspecify.annotations.NullMarked;
