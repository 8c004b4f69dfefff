/** The read side's documents inside the process: {@link org.budgetyear.standalone.store.EmbeddedStore}. */
@NullMarked
package org.budgetyear.standalone.store;

import org.jspecify.annotations.NullMarked;
