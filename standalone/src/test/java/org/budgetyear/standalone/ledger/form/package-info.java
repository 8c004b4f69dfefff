@NullMarked
package org.budgetyear.standalone.ledger.form;

import org.jspecify.annotations.NullMarked;
