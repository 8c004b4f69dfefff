/**
 * What every service is made of: a {@link org.budgetyear.runtime.decider.Decider} that holds the rules, run on Kafka
 * Streams, with its commands as routes and its reactions to other contexts as policies.
 */
@NullMarked
package org.budgetyear.runtime;

import org.jspecify.annotations.NullMarked;
