/**
 * The files of a ledger, each in one class: its name, its columns, what a row says, and the commands it becomes.
 *
 * <p>To add a file, add a class that implements {@link org.budgetyear.standalone.ledger.form.LedgerFile} with a record of
 * its own for what a row says, and a line for it in {@link org.budgetyear.standalone.ledger.file.LedgerFiles}. The place
 * in that list matters: a file may look at the rows of those before it ({@code Registers} has the usual columns), and what
 * falls into the same week is posted in that order. In {@code post}, hand every command to {@code YearPostings} as one
 * that opens the year, has a date in it, comes when all that is dated has been posted, or seals it; {@code Postings}
 * makes commands by the bureau and by a unit's own people. What a service refuses only because another has not told it
 * yet is asked again by the demo's {@code Poster}: add the code of such a refusal there.
 */
@NullMarked
package org.budgetyear.standalone.ledger.file;

import org.jspecify.annotations.NullMarked;
