package org.budgetyear.finalaccounts.web;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.web.RequestProblem;

/** What was asked for and is not there. */
final class Absent {

    private Absent() {}

    static RequestProblem unitYear(String key) {
        return notFound(
                "unit-year-unknown",
                "unit",
                key,
                "a unit and a year that are open, such as 440105-701001/2017",
                "已开账的单位和年度，如 440105-701001/2017",
                "There is no open year " + key + " of a unit.",
                "没有已开账的单位年度 " + key + "。");
    }

    static RequestProblem departmentYear(String key) {
        return notFound(
                "department-year-unknown",
                "department",
                key,
                "a department and a year that are open, such as 440105-701/2017",
                "已开账的部门和年度，如 440105-701/2017",
                "There is no open year " + key + " of a department.",
                "没有已开账的部门年度 " + key + "。");
    }

    static RequestProblem tableSet(String name) {
        return notFound(
                "table-set-unknown",
                "tableSet",
                name,
                "a table set that comes with this version, such as 2017",
                "本版本提供的报表套表，如 2017",
                "The department's table set " + name + " is not there.",
                "没有部门所用的套表 " + name + "。");
    }

    static RequestProblem contract(String number) {
        return notFound(
                "contract-unknown",
                "contract",
                number,
                "the number of a contract of this unit's year",
                "该单位年度已登记的合同编号",
                "The unit has no contract " + number + " in this year.",
                "该单位本年度没有编号为 " + number + " 的合同。");
    }

    static RequestProblem table(String id, String known) {
        return notFound(
                "table-unknown",
                "table",
                id,
                known,
                known,
                "The table set has no table " + id + ".",
                "套表中没有公开 " + id + " 表。");
    }

    static RequestProblem cell(String table, String row, String column) {
        return notFound(
                "cell-unknown",
                "cell",
                row + "/" + column,
                "the ids of a row and a column that the table shows now, such as 2010301/basic",
                "该表目前列示的行和栏的标识，如 2010301/basic",
                "Table " + table + " has no cell in row " + row + " and column " + column + ".",
                "公开 " + table + " 表没有第 " + row + " 行 " + column + " 栏。");
    }

    static RequestProblem figure(String metric) {
        return notFound(
                "figure-unknown",
                "metric",
                metric,
                "the name of a figure that the department has now, such as three_public.actual",
                "该部门目前有的指标名，如 three_public.actual",
                "The department has no figure " + metric + ".",
                "该部门没有指标 " + metric + "。");
    }

    static RequestProblem deadLetters(String key) {
        return notFound(
                "dead-letters-none",
                "unit",
                key,
                "a unit and a year that have dead letters",
                "有待处理记录的单位和年度",
                key + " has no dead letters.",
                key + " 没有待处理的记录。");
    }

    static RequestProblem version(int version) {
        return notFound(
                "version-unknown",
                "version",
                Integer.toString(version),
                "a version that was published",
                "已公开的版本",
                "There is no published version " + version + ".",
                "没有已公开的第 " + version + " 版。");
    }

    /** More events of the year can follow, so that nothing final can be said of it. */
    static RequestProblem seal(UnitYear unitYear) {
        return new RequestProblem(new Problem(
                "not-sealed",
                Problem.CONFLICT,
                "unit",
                unitYear.key(),
                "a year that is sealed and folded up to its seal",
                "已封账且已汇总至封账点的年度",
                "The year " + unitYear + " is not sealed, or not folded up to its seal yet.",
                unitYear + " 未封账，或尚未汇总至封账点。"));
    }

    private static RequestProblem notFound(
            String code,
            String field,
            String value,
            String accepted,
            String acceptedZh,
            String detail,
            String detailZh) {
        return new RequestProblem(
                new Problem(code, Problem.NOT_FOUND, field, value, accepted, acceptedZh, detail, detailZh));
    }
}
