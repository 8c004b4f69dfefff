package org.budgetyear.finalaccounts.table;

import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.InternalTransfers;
import org.budgetyear.finalaccounts.book.MatchedTransfer;
import org.budgetyear.finalaccounts.book.UnmatchedTransfer;
import org.budgetyear.finalaccounts.table.TableProblem.Kind;
import org.budgetyear.model.money.Printed;

/** What the tables of a department cannot show right of the money that its units paid each other. */
final class TransferCheck {

    /** The table that has both sides of all money. */
    private static final String TABLE = "01";

    private TransferCheck() {}

    static List<TableProblem> problems(InternalTransfers transfers) {
        return Stream.concat(
                        transfers.unmatched().stream().map(TransferCheck::unmatched),
                        transfers.matched().stream()
                                .filter(pair -> pair.paid().line().fund().isFiscal())
                                .map(TransferCheck::appropriation))
                .toList();
    }

    private static TableProblem unmatched(UnmatchedTransfer side) {
        String what = switch (side.side()) {
            case PAID -> "凭证 " + side.documentNo() + " 付给单位 " + side.counterpart();
            case RECEIVED -> "收款 " + side.documentNo() + " 收自单位 " + side.counterpart();
        };
        return new TableProblem(
                Kind.INTERNAL_TRANSFER_UNMATCHED,
                TABLE,
                side.unit().value(),
                side.amountFen(),
                "单位 " + side.unit() + " " + what + "，金额 " + Printed.yuan(side.amountFen()) + " 元，对方没有相应登记，未能抵销");
    }

    /** The receiving unit spends it as other money, so nothing shows the appropriation as spent any more. */
    private static TableProblem appropriation(MatchedTransfer pair) {
        return new TableProblem(
                Kind.APPROPRIATION_PASSED_ON,
                TABLE,
                pair.paid().unit().value(),
                pair.amountFen(),
                "单位 " + pair.paid().unit() + " 凭证 " + pair.paid().voucher() + " 以财政拨款付给单位 "
                        + pair.received().unit() + "，抵销后财政拨款 " + Printed.yuan(pair.amountFen())
                        + " 元列示为未支出，应改由对方单位使用指标支付");
    }
}
