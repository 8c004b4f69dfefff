@NullMarked
package org.budgetyear.runtime.envelope;

import org.jspecify.annotations.NullMarked;
