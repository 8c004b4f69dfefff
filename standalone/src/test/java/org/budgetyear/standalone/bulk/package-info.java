@NullMarked
package org.budgetyear.standalone.bulk;

import org.jspecify.annotations.NullMarked;
