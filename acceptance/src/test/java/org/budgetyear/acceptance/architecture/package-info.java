/**
 * What the code of all modules is held to: which part may know which, what rules may not touch, how long a file may be.
 * Read {@link org.budgetyear.acceptance.architecture.ClassRule} for what compiled classes show and
 * {@link org.budgetyear.acceptance.architecture.SourceRule} for what only sources show: each rule is followed by the
 * product and broken by a bad example.
 */
@NullMarked
package org.budgetyear.acceptance.architecture;

import org.jspecify.annotations.NullMarked;
