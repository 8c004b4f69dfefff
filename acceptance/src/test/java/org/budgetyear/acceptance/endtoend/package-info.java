/** The whole platform in one process, asked over HTTP as its users ask it. */
@NullMarked
package org.budgetyear.acceptance.endtoend;

import org.jspecify.annotations.NullMarked;
