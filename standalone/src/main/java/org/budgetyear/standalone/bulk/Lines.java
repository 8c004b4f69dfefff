package org.budgetyear.standalone.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of the files of a ledger that is being written; a file without rows is left out. */
final class Lines {

    private final Map<String, List<List<String>>> files = new LinkedHashMap<>();

    /** Adds a row to a file. */
    void add(Form form, String... cells) {
        if (cells.length != form.header().size()) {
            throw new IllegalArgumentException(form + " has " + form.header().size() + " columns");
        }
        files.computeIfAbsent(form.file, file -> new ArrayList<>(List.of(form.header())))
                .add(List.of(cells));
    }

    Map<String, List<List<String>>> files() {
        return files;
    }

    /** The files that are written, and their columns in order. */
    enum Form {
        CHART("chart.csv", "code,name"),
        UNITS("units.csv", "unit,name,kind,department"),
        PROJECTS("projects.csv", "project,name,unit"),
        ZERO_FUND_LINES("zero-fund-lines.csv", "unit,fund,function"),
        CARRY_OVER("carry-over.csv", "unit,fund,function,nature,project,opening_yuan"),
        QUOTAS("quotas.csv", "unit,fund,function,nature,project,opening_yuan,change_yuan"),
        CEILINGS("three-public-budget.csv", "unit,item,amount_yuan"),
        PRIOR_YEAR("prior-year.csv", "metric,amount_yuan,department"),
        RECEIPTS("receipts.csv", "unit,source,fund,function,amount_yuan,receipt_no,payer,payer_unit,voucher"),
        PAYMENTS(
                "payments.csv",
                "unit,fund,function,nature,project,economic,amount_yuan,voucher,date,payee,contract,payee_unit"),
        REFUNDS("refunds.csv", "unit,refund_no,voucher,kind,amount_yuan,fund,function,nature,project,economic,date"),
        RECLASSIFICATIONS("reclassifications.csv", "unit,voucher,fund,function,nature,project,economic,date"),
        DELEGATIONS("delegations.csv", "unit,delegation,country,days,travellers,date,cost_yuan,vouchers"),
        RECEPTIONS("receptions.csv", "unit,reception,kind,batches,guests,date,cost_yuan,vouchers"),
        NON_TAX("non-tax.csv", "unit,kind,destination,amount_yuan,payer,date"),
        SURPLUS("surplus.csv", "unit,kind,fund,function,amount_yuan,purpose"),
        CONTRACTS(
                "contracts.csv",
                "unit,kind,supplier_size,amount_yuan,contract,supplier,plan,date,reserved_for_sme,function,economic,"
                        + "schedule,prepayment_yuan,paid_before_yuan,accepted_before_yuan"),
        ACCEPTANCES("acceptances.csv", "unit,contract,acceptance,amount_yuan,date"),
        CONTRACT_ENDS("contract-ends.csv", "unit,contract,end,date,reason"),
        ASSETS(
                "assets.csv",
                "unit,kind,use,count,asset,name,value_yuan,fiscal,acquired,voucher,explanation,date,disposed,"
                        + "income_yuan,treasury_receipt"),
        UNIT_KINDS("unit-kinds.csv", "unit,kind,effective_from"),
        LISTED_UNITS("listed-units.csv", "department,unit,name,kind,inclusion"),
        DUTIES("duties.csv", "department,heading,text"),
        PERFORMANCE("performance.csv", "unit,project,goals,goal_yuan,score,budget_yuan,executed_yuan"),
        EXPLANATIONS("explanations.csv", "department,scope,figure_hash,printed,text");

        private final String file;
        private final String columns;

        Form(String file, String columns) {
            this.file = file;
            this.columns = columns;
        }

        private List<String> header() {
            return List.of(columns.split(",", -1));
        }
    }
}
