package org.budgetyear.runtime.chart;

/**
 * What is wrong with a row of a chart's file.
 *
 * @param file functional or economic
 * @param row counted from 1, which is the head line; 0 when it is the file as a whole
 */
public record RowProblem(String file, int row, String column, String value, String reason, String reasonZh) {}
