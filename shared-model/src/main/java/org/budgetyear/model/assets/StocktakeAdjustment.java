package org.budgetyear.model.assets;

/** A difference that a stocktake found (盘点差异). */
public record StocktakeAdjustment(String assetNo, int booked, int counted, String reason) {}
