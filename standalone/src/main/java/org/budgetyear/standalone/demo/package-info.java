/**
 * The demo: a ledger posted through the public HTTP API as the bureau and the units would, the year closed, and what the
 * platform then serves compared with what a report printed. Nothing is worked out here that the platform is asked for.
 * Read {@link org.budgetyear.standalone.demo.DemoCommand} first.
 */
@NullMarked
package org.budgetyear.standalone.demo;

import org.jspecify.annotations.NullMarked;
