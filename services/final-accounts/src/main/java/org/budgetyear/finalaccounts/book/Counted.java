package org.budgetyear.finalaccounts.book;

/** What is counted. */
public enum Counted {
    /** 年末车辆, by use. */
    VEHICLES,
    /** 公务用车保有量: of them, those that fiscal money bought or keeps. */
    FISCAL_VEHICLES,
    /** 公务用车购置数 of the year, from fiscal money. */
    VEHICLES_BOUGHT,
    /** 单价达到标准的设备, by the lines of the year's rules. */
    LARGE_EQUIPMENT,
    /** 因公出国（境）团组, by id: one of several units is one. */
    DELEGATIONS,
    /** 因公出国（境）人次. */
    TRAVELLERS,
    /** 公务接待批次, by kind. */
    RECEPTION_BATCHES,
    /** 公务接待人次, by kind. */
    RECEPTION_GUESTS,
    /** 年初车辆. */
    VEHICLES_AT_OPENING,
    /** Vehicles that came in the year, however they did. */
    VEHICLES_IN,
    /** Vehicles that went. */
    VEHICLES_OUT,
    /** Payments for what has to be registered, and is not. */
    UNREGISTERED_PAYMENTS,
    /** Contracts that were continued otherwise than last year's seal says that it left them. */
    CONTRACTS_UNLIKE_LAST_YEAR,
    /** 项目, whether with goals or not. */
    PROJECTS,
    /** 设定绩效目标的项目. */
    PROJECTS_WITH_GOALS,
    /** 自评项目. */
    PROJECTS_EVALUATED,
    /** Of them, by grade. */
    PROJECTS_GRADED,
    /** 自评得分, by project, in hundredths of a point. */
    PROJECT_SCORES,
    /** Lines that opened otherwise than the year before closed, and do not say why; no figure, since no other year is published. */
    UNEXPLAINED_OPENINGS;

    /** Whether its kinds are counted, each once, and not their numbers. */
    public boolean isOnceEach() {
        return this == DELEGATIONS;
    }

    /** Whether its numbers are scores in hundredths of a point, of which the mean is told. */
    public boolean isScore() {
        return this == PROJECT_SCORES;
    }
}
