/**
 * The log as a source of Axon messages: {@link org.budgetyear.finalaccounts.source.LogSource} delivers the records of all
 * partitions in chunks, each with the token that stands behind it.
 */
@NullMarked
package org.budgetyear.finalaccounts.source;

import org.jspecify.annotations.NullMarked;
