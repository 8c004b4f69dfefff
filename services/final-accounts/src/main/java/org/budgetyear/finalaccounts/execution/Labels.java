package org.budgetyear.finalaccounts.execution;

import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.ThreePublicItem;

/** What dimensions without a chart of accounts are called in Chinese. */
final class Labels {

    static final String NO_PROJECT = "（非项目支出）";

    private Labels() {}

    static String of(Fund fund) {
        return switch (fund) {
            case GENERAL_PUBLIC -> "一般公共预算财政拨款";
            case GOVERNMENT_FUND -> "政府性基金预算财政拨款";
            case STATE_CAPITAL -> "国有资本经营预算财政拨款";
            case SUPERIOR_SUBSIDY -> "上级补助收入";
            case INSTITUTIONAL -> "事业收入";
            case BUSINESS -> "经营收入";
            case AFFILIATED_REMITTANCE -> "附属单位上缴收入";
            case OTHER -> "其他收入";
        };
    }

    static String of(ThreePublicItem item) {
        return switch (item) {
            case OVERSEAS -> "因公出国（境）费";
            case VEHICLE_PURCHASE -> "公务用车购置费";
            case VEHICLE_OPERATION -> "公务用车运行维护费";
            case RECEPTION -> "公务接待费";
        };
    }

    static String of(Nature nature) {
        return switch (nature) {
            case BASIC -> "基本支出";
            case PROJECT -> "项目支出";
            case REMITTED_TO_SUPERIOR -> "上缴上级支出";
            case BUSINESS -> "经营支出";
            case AFFILIATED_SUBSIDY -> "对附属单位补助支出";
        };
    }
}
