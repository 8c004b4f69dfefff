/** What can be asked of the closing of a year: {@link org.budgetyear.closing.command.ClosingCommand}. */
@NullMarked
package org.budgetyear.closing.command;

import org.jspecify.annotations.NullMarked;
