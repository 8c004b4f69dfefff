/** What several test classes use together, since it takes longer to start than to be tried. */
@NullMarked
package org.budgetyear.acceptance.shared;

import org.jspecify.annotations.NullMarked;
