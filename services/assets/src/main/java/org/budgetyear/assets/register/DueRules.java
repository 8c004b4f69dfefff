package org.budgetyear.assets.register;

import org.budgetyear.assets.command.AwaitRegistration;
import org.budgetyear.assets.command.DueCommand;
import org.budgetyear.assets.command.ReclassifyDue;
import org.budgetyear.assets.command.ReduceDue;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.assets.AssetRules;
import org.budgetyear.model.assets.RegistrationDue;
import org.budgetyear.model.assets.RegistrationDueChanged;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/**
 * What payments bought waits to be registered. Payments decides first and is believed, so nothing is refused here; it may
 * come before the year is opened in this context, and after its seal when the year was reopened.
 */
final class DueRules {

    private DueRules() {}

    static Decision<AssetEvent> decide(State state, CommandContext context, DueCommand command) {
        return switch (command) {
            case AwaitRegistration c ->
                Decision.accepted(
                        new RegistrationDue(c.paidIn(), c.voucher(), c.economic(), c.amountFen(), c.clearedOn()));
            case ReduceDue c -> reduce(state, c);
            case ReclassifyDue c -> reclassify(state, context, c);
        };
    }

    private static Decision<AssetEvent> reduce(State state, ReduceDue c) {
        return Register.due(state, c.paidIn(), c.voucher())
                .map(due -> Decision.<AssetEvent>accepted(new RegistrationDueChanged(
                        c.paidIn(),
                        c.voucher(),
                        due.economic(),
                        due.amountFen().minus(c.amountFen()).max(Money.ZERO))))
                .orElseGet(Decision::accepted);
    }

    private static Decision<AssetEvent> reclassify(State state, CommandContext context, ReclassifyDue c) {
        FiscalYear paidIn = context.unitYear().year();
        boolean capital = AssetRules.of(context.unitYear()).isCapital(c.toEconomic());
        if (Register.due(state, paidIn, c.voucher()).isPresent()) {
            return Decision.accepted(new RegistrationDueChanged(
                    paidIn, c.voucher(), c.toEconomic(), capital ? c.amountFen() : Money.ZERO));
        }
        return capital
                ? Decision.accepted(new RegistrationDue(
                        paidIn, c.voucher(), c.toEconomic(), c.amountFen(), context.accountingDate()))
                : Decision.accepted();
    }
}
