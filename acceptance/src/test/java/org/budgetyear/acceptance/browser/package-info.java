/** The web application as people use it, in a real browser against the real platform. */
@NullMarked
package org.budgetyear.acceptance.browser;

import org.jspecify.annotations.NullMarked;
