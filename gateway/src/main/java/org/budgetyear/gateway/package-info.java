/**
 * The one door to the platform: routes each context's calls to the instances of its service, and answers for a service
 * that cannot. Read {@link org.budgetyear.gateway.GatewayRoutes} first.
 */
@NullMarked
package org.budgetyear.gateway;

import org.jspecify.annotations.NullMarked;
