package org.budgetyear.finalaccounts.execution;

import java.util.Map;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.ThreePublicItem;

/**
 * What the members of a dimension are called, and which of them a payment is counted with.
 *
 * @param departments the name of each department that may occur; needed for departments alone
 * @param threePublic the item of each economic code that is one of the three public expenses; needed for these alone
 */
public record Terms(
        ChartOfAccounts chart, Map<UnitCode, String> departments, Map<String, ThreePublicItem> threePublic) {}
