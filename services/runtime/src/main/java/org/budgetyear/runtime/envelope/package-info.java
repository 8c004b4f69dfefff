/** How events and commands travel: {@link org.budgetyear.runtime.envelope.Recorded} and its headers. */
@NullMarked
package org.budgetyear.runtime.envelope;

import org.jspecify.annotations.NullMarked;
