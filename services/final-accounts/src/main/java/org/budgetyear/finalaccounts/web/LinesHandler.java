package org.budgetyear.finalaccounts.web;

import java.util.List;
import java.util.Objects;
import org.budgetyear.finalaccounts.account.Balance;
import org.budgetyear.finalaccounts.account.LineAccount;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The quota lines of a unit with their balances. */
final class LinesHandler {

    private final Accounts accounts;

    LinesHandler(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Amounts are named as in {@link Balance}; available is what can still be reserved. */
    record LineView(
            QuotaLine line,
            String functionName,
            @Nullable String projectName,
            Money issuedFen,
            Money supplementedFen,
            Money cutFen,
            Money transferredInFen,
            Money transferredOutFen,
            Money inTransitFen,
            Money carriedOverFen,
            Money reclaimedFen,
            Money reclaimedAtSealFen,
            Money adjustedBudgetFen,
            Money frozenFen,
            Money reservedFen,
            Money contractedFen,
            Money paidFen,
            Money availableFen,
            List<Money> paidByMonthFen) {}

    Mono<ServerResponse> lines(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        return Answers.json(() -> {
            UnitYearAccount account = accounts.unit(key).account();
            ChartOfAccounts chart = accounts.chart(key.year());
            return account.lineKeys().stream()
                    .map(line -> view(account, line, chart))
                    .toList();
        });
    }

    private static LineView view(UnitYearAccount account, QuotaLine key, ChartOfAccounts chart) {
        LineAccount line = Objects.requireNonNull(account.lines().get(key));
        String code = key.function().value();
        return new LineView(
                key,
                chart.functionName(code).orElse(code),
                key.project() == null ? null : account.profile().projects().get(key.project()),
                line.get(Balance.ISSUED),
                line.get(Balance.SUPPLEMENTED),
                line.get(Balance.CUT),
                line.get(Balance.TRANSFERRED_IN),
                line.get(Balance.TRANSFERRED_OUT),
                line.get(Balance.IN_TRANSIT),
                line.get(Balance.CARRIED_OVER),
                line.get(Balance.RECLAIMED),
                line.get(Balance.RECLAIMED_AT_SEAL),
                line.adjustedBudget(),
                line.get(Balance.FROZEN),
                line.get(Balance.RESERVED),
                line.get(Balance.CONTRACTED),
                line.paid(),
                line.available(),
                line.paidByMonth().amounts());
    }
}
