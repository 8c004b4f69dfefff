@NullMarked
package org.budgetyear.runtime.policy;

import org.jspecify.annotations.NullMarked;
