package org.budgetyear.finalaccounts.document.opendata;

import java.util.Locale;
import java.util.Objects;
import org.budgetyear.finalaccounts.book.Fact;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.model.code.FiscalYear;

/** A column of the facts, with what the Fiscal Data Package's taxonomy of budgets calls it. */
enum FactColumn {
    YEAR("integer", "date:fiscal-year", "年度"),
    UNIT("string", "administrative-classification:generic:level1:code", "单位代码"),
    UNIT_NAME("string", "administrative-classification:generic:level1:label", "单位名称"),
    MEASURE("string", "phase:id", "年初结转、收入、支出、年初预算、预算调整"),
    FUND("string", "fund:code", "资金性质"),
    FUNCTION("string", "functional-classification:generic:level1:code", "功能分类科目"),
    NATURE("string", "", "基本支出、项目支出及其他"),
    PROJECT("string", "activity:generic:project:code", "项目代码"),
    ECONOMIC("string", "economic-classification:generic:level1:code", "部门预算支出经济分类科目"),
    AMOUNT("number", "value", "金额（元，精确到分）"),
    CURRENCY("string", "value-currency:code", "币种");

    private final String type;
    private final String columnType;
    private final String title;

    FactColumn(String type, String columnType, String title) {
        this.type = type;
        this.columnType = columnType;
        this.title = title;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String type() {
        return type;
    }

    /** Empty when the taxonomy has no word for it. */
    String columnType() {
        return columnType;
    }

    String title() {
        return title;
    }

    String value(FiscalYear year, UnitBook unit, Fact fact) {
        return switch (this) {
            case YEAR -> year.toString();
            case UNIT -> unit.unit().value();
            case UNIT_NAME -> unit.name();
            case MEASURE -> fact.measure().name();
            case FUND -> fact.fund().name();
            case FUNCTION -> fact.function().value();
            case NATURE -> Objects.toString(fact.nature(), "");
            case PROJECT -> fact.project() == null ? "" : fact.project().value();
            case ECONOMIC -> fact.economic() == null ? "" : fact.economic().value();
            case AMOUNT -> fact.amountFen().toYuan();
            case CURRENCY -> "CNY";
        };
    }
}
