/** What can be asked of a unit's budget: {@link org.budgetyear.appropriations.command.AppropriationCommand}. */
@NullMarked
package org.budgetyear.appropriations.command;

import org.jspecify.annotations.NullMarked;
