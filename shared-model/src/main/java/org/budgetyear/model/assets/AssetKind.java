package org.budgetyear.model.assets;

/** What kind of asset it is; the year's rules count vehicles and dear equipment (国有资产占用情况). */
public enum AssetKind {
    /** 车辆. */
    VEHICLE,
    /** 通用设备. */
    GENERAL_EQUIPMENT,
    /** 专用设备. */
    SPECIAL_EQUIPMENT,
    /** Buildings, furniture, books and whatever else is kept in the register. */
    OTHER
}
