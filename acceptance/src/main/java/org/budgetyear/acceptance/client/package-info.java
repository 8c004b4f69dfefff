/** The platform as its users reach it: {@link org.budgetyear.acceptance.client.PlatformClient}. */
@NullMarked
package org.budgetyear.acceptance.client;

import org.jspecify.annotations.NullMarked;
