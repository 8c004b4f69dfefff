@NullMarked
package org.budgetyear.standalone.ledger;

import org.jspecify.annotations.NullMarked;
