/** {@code ./budget lint}: checks on others' reports, without the platform. */
@NullMarked
package org.budgetyear.standalone.lint;

import org.jspecify.annotations.NullMarked;
