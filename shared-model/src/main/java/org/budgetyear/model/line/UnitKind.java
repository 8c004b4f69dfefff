package org.budgetyear.model.line;

/** The nature of a unit; operating expenses (机关运行经费) count the first two. */
public enum UnitKind {
    /** 行政单位. */
    ADMINISTRATIVE,
    /** 参照公务员法管理的事业单位. */
    CIVIL_SERVICE_MANAGED,
    /** 事业单位. */
    PUBLIC_INSTITUTION
}
