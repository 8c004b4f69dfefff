/** Charts of accounts that a bureau has loaded: {@link org.budgetyear.runtime.chart.ChartReader} first. */
@NullMarked
package org.budgetyear.runtime.chart;

import org.jspecify.annotations.NullMarked;
