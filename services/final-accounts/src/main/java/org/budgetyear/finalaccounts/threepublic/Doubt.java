package org.budgetyear.finalaccounts.threepublic;

/** What does not fit between the money of an expense and the delegations or receptions behind it. */
public enum Doubt {
    /** The events cost more or less than was spent. */
    COST_DIFFERS("登记费用与支出不一致"),
    /** Money was spent and nothing is recorded of it. */
    MONEY_WITHOUT_EVENTS("有支出而没有登记团组或批次"),
    /** Something is recorded and no money was spent. */
    EVENTS_WITHOUT_MONEY("已登记团组或批次而没有支出"),
    /** Fewer persons than delegations or batches. */
    FEWER_PERSONS_THAN_EVENTS("人次少于团组数或批次");

    private final String zh;

    Doubt(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
