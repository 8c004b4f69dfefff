/** What every event is, whichever context publishes it. */
@NullMarked
package org.budgetyear.model.event;

import org.jspecify.annotations.NullMarked;
