package org.budgetyear.finalaccounts.book;

/** What is counted. */
public enum Counted {
    /** 年末车辆, by use. */
    VEHICLES,
    /** 公务用车保有量: of them, those that fiscal money bought or keeps. */
    FISCAL_VEHICLES,
    /** 公务用车购置数 of the year. */
    VEHICLES_BOUGHT
}
