package org.budgetyear.procurement.command;

import java.util.List;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/**
 * Goes on with a contract of an earlier year: what is to be paid this year is reserved now.
 *
 * @param paidBeforeFen what was paid in earlier years
 * @param acceptedFen what was accepted in earlier years
 * @param schedule what is still to be paid; adds up to the price less what was paid
 */
public record ContinueContract(
        String contract,
        ProcurementKind kind,
        String supplier,
        SupplierSize supplierSize,
        boolean reservedForSme,
        Money totalFen,
        Money paidBeforeFen,
        Money acceptedFen,
        List<SchedulePart> schedule,
        Money prepaymentFen)
        implements ContractCommand {
    public ContinueContract {
        Form.text("contract", contract);
        Form.text("supplier", supplier);
        Form.notNegative("paidBeforeFen", paidBeforeFen);
        Form.notNegative("acceptedFen", acceptedFen);
        PriceForm.check(totalFen, schedule, prepaymentFen);
        if (acceptedFen.compareTo(totalFen) > 0) {
            throw new NotAccepted("acceptedFen", "at most the price of the contract", "不超过合同金额");
        }
    }
}
