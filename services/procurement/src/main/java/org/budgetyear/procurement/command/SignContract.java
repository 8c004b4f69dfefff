package org.budgetyear.procurement.command;

import java.util.List;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/**
 * Records a contract that was signed on an approved plan, and asks payments to reserve what is to be paid this year. It
 * is signed in any case; when the money is refused the answer says so, and {@link FundContract} asks again.
 *
 * @param supplierSize the supplier's size class on this day
 * @param schedule adds up to the price; parts of this year that name a line are reserved on it
 * @param prepaymentFen what may be paid beyond what is accepted
 */
public record SignContract(
        String contract,
        String plan,
        ProcurementKind kind,
        String supplier,
        SupplierSize supplierSize,
        boolean reservedForSme,
        Money totalFen,
        List<SchedulePart> schedule,
        Money prepaymentFen)
        implements ContractCommand {
    public SignContract {
        Form.text("contract", contract);
        Form.text("plan", plan);
        Form.text("supplier", supplier);
        PriceForm.check(totalFen, schedule, prepaymentFen);
    }
}
