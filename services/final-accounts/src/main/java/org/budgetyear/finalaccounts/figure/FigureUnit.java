package org.budgetyear.finalaccounts.figure;

/**
 * The unit a figure is printed in.
 *
 * @param form which value of a figure has it
 */
public record FigureUnit(Form form, String printed) {

    public static final FigureUnit WAN_YUAN = new FigureUnit(Form.AMOUNT, "万元");
    public static final FigureUnit PERCENT = new FigureUnit(Form.RATE, "%");

    /** What a figure is. */
    public enum Form {
        AMOUNT,
        RATE,
        COUNT
    }

    /** Points out of one hundred, with two decimals. */
    static FigureUnit ofPoints(String printed) {
        return new FigureUnit(Form.RATE, printed);
    }

    /** @param printed such as 辆 or 人次 */
    static FigureUnit ofCount(String printed) {
        return new FigureUnit(Form.COUNT, printed);
    }
}
