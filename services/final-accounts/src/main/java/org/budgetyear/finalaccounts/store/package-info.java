/**
 * Accounts and dead letters in MongoDB, or in what speaks its protocol. Everything here but the skips can be thrown away
 * and folded again from the log. What is queried is reached by {@code _id}, since the embedded store has no other indexes;
 * only the audit log is searched, with indexes where the store has them.
 */
@NullMarked
package org.budgetyear.finalaccounts.store;

import org.jspecify.annotations.NullMarked;
