/** What can be asked of the assets of a unit: {@link org.budgetyear.assets.command.AssetCommand}. */
@NullMarked
package org.budgetyear.assets.command;

import org.jspecify.annotations.NullMarked;
