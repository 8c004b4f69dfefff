/** Charts of accounts as versioned data: {@link org.budgetyear.model.chart.ChartOfAccounts}. */
@NullMarked
package org.budgetyear.model.chart;

import org.jspecify.annotations.NullMarked;
