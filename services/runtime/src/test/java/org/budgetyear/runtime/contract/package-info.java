/** The published form of events, and that nobody changes it. */
@NullMarked
package org.budgetyear.runtime.contract;

import org.jspecify.annotations.NullMarked;
