/** Charts of accounts, those that come with the project and those that a bureau has loaded. */
@NullMarked
package org.budgetyear.runtime.chart;

import org.jspecify.annotations.NullMarked;
