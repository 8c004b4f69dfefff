/** The platform as processes of its own, some of which are killed under load. */
@NullMarked
package org.budgetyear.acceptance.cluster;

import org.jspecify.annotations.NullMarked;
