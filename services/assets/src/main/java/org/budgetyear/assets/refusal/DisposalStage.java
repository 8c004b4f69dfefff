package org.budgetyear.assets.refusal;

import java.util.List;
import java.util.stream.Collectors;

/** How far a disposal has come. */
public enum DisposalStage {
    REQUESTED("requested", "待审批"),
    APPROVED("approved", "已审批"),
    RETURNED("returned", "已退回"),
    COMPLETED("completed", "已完成");

    private final String label;
    private final String labelZh;

    DisposalStage(String label, String labelZh) {
        this.label = label;
        this.labelZh = labelZh;
    }

    public String label() {
        return label;
    }

    public String labelZh() {
        return labelZh;
    }

    static String labels(List<DisposalStage> stages) {
        return stages.stream().map(DisposalStage::label).collect(Collectors.joining(" or "));
    }

    static String labelsZh(List<DisposalStage> stages) {
        return stages.stream().map(DisposalStage::labelZh).collect(Collectors.joining("或"));
    }
}
