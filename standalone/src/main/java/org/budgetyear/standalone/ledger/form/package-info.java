/**
 * What a file of a ledger is made of: its columns, the forms of its cells, and the commands that its rows become. Read
 * {@link org.budgetyear.standalone.ledger.form.LedgerFile} first.
 */
@NullMarked
package org.budgetyear.standalone.ledger.form;

import org.jspecify.annotations.NullMarked;
