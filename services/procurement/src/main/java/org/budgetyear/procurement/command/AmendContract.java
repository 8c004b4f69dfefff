package org.budgetyear.procurement.command;

import java.util.List;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Changes price, schedule and prepayment; the new terms hold once payments has reserved what they need. */
public record AmendContract(
        String contract, Money totalFen, List<SchedulePart> schedule, Money prepaymentFen, String reason)
        implements ContractCommand {
    public AmendContract {
        Form.text("contract", contract);
        Form.text("reason", reason);
        PriceForm.check(totalFen, schedule, prepaymentFen);
    }
}
