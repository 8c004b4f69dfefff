package org.budgetyear.finalaccounts.check;

import org.budgetyear.finalaccounts.check.formula.Formula;

/**
 * A check, held to a table set.
 *
 * @param code names it for ever, such as C13
 * @param explanation the least number of characters of an explanation; 0 when none is needed
 * @param basis the rule or form that it comes from
 * @param text the formula as it is written
 */
public record Check(
        String code,
        String title,
        String titleEn,
        CheckScope scope,
        Severity severity,
        int explanation,
        String basis,
        String text,
        Formula formula) {}
