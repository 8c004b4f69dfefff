@NullMarked
package org.budgetyear.runtime.streams;

import org.jspecify.annotations.NullMarked;
