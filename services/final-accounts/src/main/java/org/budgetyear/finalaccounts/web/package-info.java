/** The queries of final accounts over HTTP: {@link org.budgetyear.finalaccounts.web.FinalAccountsRoutes} lists them. */
@NullMarked
package org.budgetyear.finalaccounts.web;

import org.jspecify.annotations.NullMarked;
