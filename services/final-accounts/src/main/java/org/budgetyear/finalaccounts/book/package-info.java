/** What the tables are computed from: a department's {@link org.budgetyear.finalaccounts.book.DepartmentBook} of facts. */
@NullMarked
package org.budgetyear.finalaccounts.book;

import org.jspecify.annotations.NullMarked;
