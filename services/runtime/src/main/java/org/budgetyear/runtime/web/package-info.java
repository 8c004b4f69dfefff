/** Commands over HTTP, one by one and in bulk, and problems as RFC 9457 says. */
@NullMarked
package org.budgetyear.runtime.web;

import org.jspecify.annotations.NullMarked;
