package org.budgetyear.runtime.web;

import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.runtime.decider.Problem;

/** Why a chart was not loaded. */
final class ChartProblems {

    private ChartProblems() {}

    static Problem rejected(FiscalYear year, int rows) {
        return new Problem(
                "chart-rejected",
                Problem.UNPROCESSABLE,
                "rows",
                Integer.toString(rows),
                "files with a head line code,name, each code below the one above it, and all codes that the year uses",
                "首行为 code,name、上级科目在前、包含本年度已用全部科目的文件",
                "Nothing of the chart of " + year + " was loaded: " + rows + " rows are wrong.",
                year + " 年科目表未导入：共 " + rows + " 处错误。");
    }

    static Problem fileMissing(String name) {
        return new Problem(
                "file-missing",
                Problem.BAD_REQUEST,
                name,
                "",
                "multipart/form-data with the files functional and economic",
                "包含 functional 和 economic 两个文件的 multipart/form-data",
                "The file " + name + " is missing.",
                "缺少文件 " + name + "。");
    }

    static Problem unanswered(FiscalYear year) {
        return new Problem(
                "chart-not-known-to-be-loaded",
                Problem.UNAVAILABLE,
                "year",
                year.toString(),
                "the same request again, later",
                "稍后重试",
                "The log did not answer in time; whether the chart of " + year + " was loaded is not known.",
                "日志未及时应答，" + year + " 年科目表是否导入尚不清楚。");
    }
}
