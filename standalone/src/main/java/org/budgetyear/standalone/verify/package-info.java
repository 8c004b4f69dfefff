/** {@code ./budget verify}: {@link org.budgetyear.standalone.verify.VerifyCommand}. */
@NullMarked
package org.budgetyear.standalone.verify;

import org.jspecify.annotations.NullMarked;
