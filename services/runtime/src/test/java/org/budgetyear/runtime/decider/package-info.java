@NullMarked
package org.budgetyear.runtime.decider;

import org.jspecify.annotations.NullMarked;
