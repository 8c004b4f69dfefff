package org.budgetyear.model.line;

import org.budgetyear.model.code.FunctionCode;

/**
 * The line on which spending is controlled. A fiscal appropriation is controlled by its own line. A unit's own and
 * superior money is received without a nature or a project, so it is one pool for each fund and function, kept under
 * the line of basic expenditure.
 */
public final class ControlLine {

    private ControlLine() {}

    public static QuotaLine of(QuotaLine line) {
        return line.fund().isFiscal() ? line : pool(line.fund(), line.function());
    }

    public static QuotaLine pool(Fund fund, FunctionCode function) {
        return new QuotaLine(fund, function, Nature.BASIC, null);
    }
}
