/** What a service offers over HTTP, as OpenAPI tells it, worked out from what it runs. */
@NullMarked
package org.budgetyear.runtime.web.api;

import org.jspecify.annotations.NullMarked;
