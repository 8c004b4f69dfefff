package org.budgetyear.finalaccounts.disclosure;

import java.util.List;
import org.budgetyear.model.money.Money;

/** What binds an explanation to exact figures: it expires when one of them changes. */
public final class FigureHash {

    /** What stands for a check's code where the text asks. */
    public static final String TEXT = "text";

    private FigureHash() {}

    /** Of an amount that the text gives a reason for. */
    public static String ofText(String metric, Money amount) {
        return of(TEXT, List.of(metric + "=" + amount.fen()));
    }

    /**
     * Of the numbers that something looked at.
     *
     * @param by the code of the check
     * @param numbers each as name=number, in order
     */
    public static String of(String by, List<String> numbers) {
        return Sha256.of(by + "\n" + String.join("\n", numbers) + "\n");
    }
}
