/** What procurement and payments both say of a contract: {@link org.budgetyear.model.contract.ContractTerms}. */
@NullMarked
package org.budgetyear.model.contract;

import org.jspecify.annotations.NullMarked;
