package org.budgetyear.model.appropriations;

/** 绩效自评等级. */
public enum EvaluationGrade {
    /** 优. */
    EXCELLENT,
    /** 良. */
    GOOD,
    /** 合格. */
    ACCEPTABLE,
    /** 不合格. */
    FAILED
}
