package org.budgetyear.finalaccounts.web;

import java.util.List;
import org.budgetyear.finalaccounts.account.SurplusAccount;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.InternalTransfers;
import org.budgetyear.finalaccounts.book.MatchedTransfer;
import org.budgetyear.finalaccounts.book.UnmatchedTransfer;
import org.budgetyear.finalaccounts.table.definition.MalformedTableSet;
import org.budgetyear.finalaccounts.threepublic.CostCheck;
import org.budgetyear.finalaccounts.threepublic.Doubt;
import org.budgetyear.finalaccounts.threepublic.Reconciliation;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.money.Money;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What units record of each other and of the three public expenses, held against what others say and the money says. */
final class RecordsHandler {

    private final Accounts accounts;

    RecordsHandler(Accounts accounts) {
        this.accounts = accounts;
    }

    /** A check of one expense with what is in doubt. */
    record CostView(
            UnitCode owner,
            String name,
            ThreePublicItem item,
            long events,
            long persons,
            Money costFen,
            Money spentFen,
            Money differenceFen,
            List<DoubtView> doubts) {

        static CostView of(CostCheck check) {
            return new CostView(
                    check.owner(),
                    check.name(),
                    check.item(),
                    check.events(),
                    check.persons(),
                    check.costFen(),
                    check.spentFen(),
                    check.differenceFen(),
                    check.doubts().stream().map(DoubtView::of).toList());
        }
    }

    /** A doubt in code and in Chinese. */
    record DoubtView(Doubt code, String zh) {
        static DoubtView of(Doubt doubt) {
            return new DoubtView(doubt, doubt.zh());
        }
    }

    /** A transfer that both units confirm. */
    record PairView(UnitCode payingUnit, String voucher, UnitCode receivingUnit, String receiptNo, Money amountFen) {

        static PairView of(MatchedTransfer pair) {
            return new PairView(
                    pair.paid().unit(),
                    pair.paid().voucher(),
                    pair.received().unit(),
                    pair.received().receiptNo(),
                    pair.amountFen());
        }
    }

    /** What is taken out of the department's accounts, and what only one unit says. */
    record TransfersView(Money eliminatedFen, List<PairView> matched, List<UnmatchedTransfer> unmatched) {

        static TransfersView of(InternalTransfers transfers) {
            return new TransfersView(
                    Money.sum(transfers.matched().stream()
                            .map(MatchedTransfer::amountFen)
                            .toList()),
                    transfers.matched().stream().map(PairView::of).toList(),
                    transfers.unmatched());
        }
    }

    /** One unit's accumulated surplus. */
    record SurplusView(Money openingFen, Money usedFen, Money allocatedFen, Money closingFen) {}

    Mono<ServerResponse> threePublic(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        return Answers.json(() -> checks(key).stream().map(CostView::of).toList());
    }

    Mono<ServerResponse> internalTransfers(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        return Answers.json(() -> TransfersView.of(accounts.book(key).internalTransfers()));
    }

    Mono<ServerResponse> ofUnit(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        return Answers.json(() -> RecordsView.of(accounts.unit(key).account().records()));
    }

    Mono<ServerResponse> surplus(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        return Answers.json(() -> {
            SurplusAccount surplus = accounts.unit(key).account().records().surplus();
            return new SurplusView(
                    surplus.opening(),
                    surplus.used().total(),
                    surplus.allocated().total(),
                    surplus.closing());
        });
    }

    private List<CostCheck> checks(UnitYear department) {
        DepartmentBook book = accounts.book(department);
        try {
            return Reconciliation.of(book);
        } catch (MalformedTableSet e) {
            throw Absent.tableSet(book.tableSet());
        }
    }
}
