/**
 * An auditor that trusts nobody: {@link org.budgetyear.acceptance.audit.LogAudit} reads the log with a plain consumer
 * and folds it by its JSON alone, with none of the services' code.
 */
@NullMarked
package org.budgetyear.acceptance.audit;

import org.jspecify.annotations.NullMarked;
