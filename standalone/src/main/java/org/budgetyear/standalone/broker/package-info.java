/** The log's keeper inside the process: {@link org.budgetyear.standalone.broker.EmbeddedBroker}, a real Kafka broker. */
@NullMarked
package org.budgetyear.standalone.broker;

import org.jspecify.annotations.NullMarked;
