@NullMarked
package org.budgetyear.standalone.ledger.file;

import org.jspecify.annotations.NullMarked;
