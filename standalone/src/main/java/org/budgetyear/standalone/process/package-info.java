/**
 * How the parts are started, watched and ended: {@link org.budgetyear.standalone.process.Platform} runs them all in this
 * process, {@link org.budgetyear.standalone.process.Cluster} each in a process of its own.
 */
@NullMarked
package org.budgetyear.standalone.process;

import org.jspecify.annotations.NullMarked;
