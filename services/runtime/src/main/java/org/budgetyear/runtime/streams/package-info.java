/** A decider on Kafka Streams, exactly once. Read {@link org.budgetyear.runtime.streams.DecisionProcessor} first. */
@NullMarked
package org.budgetyear.runtime.streams;

import org.jspecify.annotations.NullMarked;
