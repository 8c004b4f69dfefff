/**
 * Who is who on one machine: an OpenID Connect provider with the people of a file, and the tokens in which the launcher acts
 * for them. Read {@link org.budgetyear.standalone.identity.IdentityProvider} first.
 */
@NullMarked
package org.budgetyear.standalone.identity;

import org.jspecify.annotations.NullMarked;
