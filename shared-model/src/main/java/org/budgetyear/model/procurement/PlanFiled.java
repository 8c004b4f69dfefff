package org.budgetyear.model.procurement;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** A procurement plan was filed (采购计划备案); nobody can sign on it before it is approved. */
@EventType("procurement.plan-filed.v1")
public record PlanFiled(
        String plan,
        ProcurementKind kind,
        FunctionCode function,
        EconomicCode economic,
        Money amountFen,
        String name,
        String filedBy)
        implements PlanEvent {}
