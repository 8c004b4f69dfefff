@NullMarked
package org.budgetyear.standalone.identity;

import org.jspecify.annotations.NullMarked;
