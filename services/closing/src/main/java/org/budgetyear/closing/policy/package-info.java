/** What other contexts say, and what units say to their department. Read {@link
 * org.budgetyear.closing.policy.WhenUnitYearSigned_NoteSignature} first. */
@NullMarked
package org.budgetyear.closing.policy;

import org.jspecify.annotations.NullMarked;
