package org.budgetyear.finalaccounts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.finalaccounts.account.AssetTotal;
import org.budgetyear.finalaccounts.account.PaymentDue;
import org.budgetyear.finalaccounts.account.QueuedPayment;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetKind;
import org.budgetyear.model.assets.AssetRules;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Asset registers on any day of their year, and the payments that they wait for. */
final class AssetsHandler {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Accounts accounts;

    AssetsHandler(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param totals by kind and use, with what the year began with and what came and went by then */
    record RegisterView(UnitCode unit, LocalDate on, List<TotalView> totals, List<AssetView> assets) {}

    record DepartmentView(UnitCode department, LocalDate on, List<TotalView> totals) {}

    record TotalView(
            AssetKind kind,
            @Nullable String use,
            @Nullable String useName,
            int openingCount,
            int inCount,
            int outCount,
            int boughtCount,
            int count,
            int fiscalCount,
            Money valueFen) {}

    record AssetView(Asset asset, Money valueFen) {}

    /** @param ageInDays since it was paid */
    record DueView(
            UnitCode unit,
            FiscalYear paidIn,
            String voucher,
            EconomicCode economic,
            String economicName,
            Money amountFen,
            Money registeredFen,
            Money openFen,
            Money overFen,
            LocalDate clearedOn,
            long ageInDays) {}

    /** The register at the end of a day, which is the last of the year unless another is asked for. */
    Mono<ServerResponse> ofUnit(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        LocalDate on = Asked.day(request, key.year().lastDay());
        return Answers.json(() -> {
            UnitYearAccount account = accounts.unit(key).account();
            return new RegisterView(
                    key.unit(),
                    on,
                    totals(key, account.assets().totalsOn(on)),
                    account.assets().on(on).stream()
                            .map(asset -> new AssetView(asset, asset.value()))
                            .toList());
        });
    }

    Mono<ServerResponse> ofDepartment(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        LocalDate on = Asked.day(request, key.year().lastDay());
        return Answers.json(() -> {
            accounts.department(key);
            Map<AssetTotal.Key, AssetTotal> sums = new HashMap<>();
            accounts.unitsOf(key)
                    .forEach(unit -> unit.assets()
                            .totalsOn(on)
                            .forEach(total -> sums.merge(total.key(), total, AssetTotal::plus)));
            return new DepartmentView(key.unit(), on, totals(key, AssetTotal.sorted(sums.values())));
        });
    }

    Mono<ServerResponse> queueOfUnit(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        LocalDate on = Asked.day(request, today());
        return Answers.json(() -> queue(accounts.unit(key).account(), on));
    }

    Mono<ServerResponse> queueOfDepartment(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        LocalDate on = Asked.day(request, today());
        return Answers.json(() -> {
            accounts.department(key);
            return accounts.unitsOf(key).stream()
                    .flatMap(unit -> queue(unit, on).stream())
                    .toList();
        });
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(CHINA));
    }

    private static List<TotalView> totals(UnitYear unitYear, List<AssetTotal> totals) {
        Map<String, String> useNames = AssetRules.of(unitYear).vehicleUses();
        return totals.stream()
                .map(total -> new TotalView(
                        total.key().kind(),
                        total.key().use(),
                        total.key().use() == null
                                ? null
                                : useNames.get(total.key().use()),
                        total.openingCount(),
                        total.inCount(),
                        total.outCount(),
                        total.boughtCount(),
                        total.count(),
                        total.fiscalCount(),
                        total.valueFen()))
                .toList();
    }

    private List<DueView> queue(UnitYearAccount account, LocalDate on) {
        ChartOfAccounts chart = accounts.chart(account.unitYear().year());
        return account.assets().queue().stream()
                .map(payment -> view(account.unitYear().unit(), chart, payment, on))
                .toList();
    }

    private static DueView view(UnitCode unit, ChartOfAccounts chart, QueuedPayment payment, LocalDate on) {
        PaymentDue due = payment.due();
        String code = due.economic().value();
        return new DueView(
                unit,
                due.paidIn(),
                due.voucher(),
                due.economic(),
                chart.economicName(code).orElse(code),
                due.amountFen(),
                payment.registeredFen(),
                payment.openFen(),
                payment.overFen(),
                due.clearedOn(),
                due.ageInDays(on));
    }
}
