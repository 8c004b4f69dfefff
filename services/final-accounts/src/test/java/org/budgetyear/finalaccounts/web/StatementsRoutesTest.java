package org.budgetyear.finalaccounts.web;

import static org.budgetyear.finalaccounts.testing.SampleLog.DEPARTMENT;
import static org.budgetyear.finalaccounts.testing.SampleLog.OTHER;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.departmentOpened;
import static org.budgetyear.finalaccounts.testing.Samples.fen;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.util.List;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.appropriations.DepartmentDutiesSet;
import org.budgetyear.model.appropriations.DepartmentUnitsListed;
import org.budgetyear.model.appropriations.DutySection;
import org.budgetyear.model.appropriations.EvaluationGrade;
import org.budgetyear.model.appropriations.ExplanationWithdrawn;
import org.budgetyear.model.appropriations.Inclusion;
import org.budgetyear.model.appropriations.ListedUnit;
import org.budgetyear.model.appropriations.PerformanceGoalSet;
import org.budgetyear.model.appropriations.ProjectRegistered;
import org.budgetyear.model.appropriations.SelfEvaluationRecorded;
import org.budgetyear.model.appropriations.VarianceExplained;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RouterFunctions;

class StatementsRoutesTest {

    private static final ProjectCode PROJECT = new ProjectCode("P01");

    private final FoldedStore folded = new FoldedStore(log(), DEPARTMENT, UNIT, OTHER);
    private final StatementsHandler handler = new StatementsHandler(folded.accounts);
    private final WebTestClient client = folded.client(RouterFunctions.route()
            .GET("/api/final-accounts/departments/{department}/{year}/statements", handler::ofDepartment)
            .GET("/api/final-accounts/units/{unit}/{year}/statements", handler::ofUnit)
            .build());

    private static SampleLog log() {
        return new SampleLog()
                .add(
                        DEPARTMENT,
                        departmentOpened(),
                        new DepartmentDutiesSet(List.of(new DutySection("主要职能", "推进政务服务。"))),
                        new DepartmentUnitsListed(List.of(
                                listed("440105-701001", UnitKind.PUBLIC_INSTITUTION, Inclusion.SEPARATE),
                                listed("440105-701008", UnitKind.PUBLIC_INSTITUTION, Inclusion.SEPARATE),
                                listed("440105-701009", UnitKind.PUBLIC_INSTITUTION, Inclusion.MERGED))),
                        new VarianceExplained("05:2010301:basic", "sha256:1", "1.00", "先前的说明"),
                        new VarianceExplained("05:2010301:basic", "sha256:2", "2.00", "调整工资标准"),
                        new VarianceExplained("meeting", "sha256:3", "3.00", "会议增加"),
                        new ExplanationWithdrawn("meeting", "原因有误"))
                .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS), new ProjectRegistered(PROJECT, "运营"))
                .add(UNIT, new PerformanceGoalSet(PROJECT, "办理事项不少于 12 万件", fen(500)))
                .add(UNIT, evaluated(8_800, EvaluationGrade.GOOD), evaluated(9_850, EvaluationGrade.EXCELLENT))
                .add(OTHER, yearOpened(Recognition.PAYMENT_BASIS), new ProjectRegistered(PROJECT, "维护"))
                .add(OTHER, new ProjectRegistered(new ProjectCode("P02"), "采购"));
    }

    @AfterEach
    void close() {
        folded.close();
    }

    @Test
    void aDepartmentsDutiesAndExplanationsAreShownWithWhoGaveThem() {
        get("/api/final-accounts/departments/440105-701/2017/statements")
                .jsonPath("$.duties[0].heading")
                .isEqualTo("主要职能")
                .jsonPath("$.explanations.length()")
                .isEqualTo(1)
                .jsonPath("$.explanations[0].figureHash")
                .isEqualTo("sha256:2")
                .jsonPath("$.explanations[0].actor")
                .isEqualTo("zhang");
    }

    @Test
    void listedUnitsAreComparedWithThoseThatKeepAccounts() {
        get("/api/final-accounts/departments/440105-701/2017/statements")
                .jsonPath("$.units[?(@.unit=='440105-701001')].mismatch")
                .isEqualTo("OTHER_KIND")
                .jsonPath("$.units[?(@.unit=='440105-701008')].mismatch")
                .isEqualTo("WITHOUT_ACCOUNTS")
                .jsonPath("$.units[?(@.unit=='440105-701009')].mismatch")
                .doesNotExist()
                .jsonPath("$.units[?(@.unit=='440105-701002')].mismatch")
                .isEqualTo("NOT_LISTED");
    }

    @Test
    void performanceIsCountedOverAllProjects() {
        get("/api/final-accounts/departments/440105-701/2017/statements")
                .jsonPath("$.performance.projects")
                .isEqualTo(3)
                .jsonPath("$.performance.withGoals")
                .isEqualTo(1)
                .jsonPath("$.performance.goalCoveragePercent")
                .isEqualTo("33.33")
                .jsonPath("$.performance.evaluatedBudgetFen")
                .isEqualTo(500)
                .jsonPath("$.performance.evaluatedExecutedFen")
                .isEqualTo(400)
                .jsonPath("$.performance.grades.EXCELLENT")
                .isEqualTo(1);
    }

    @Test
    void theLastSelfEvaluationOfAProjectCounts() {
        get("/api/final-accounts/units/440105-701001/2017/statements")
                .jsonPath("$.projects[0].goal.amountFen")
                .isEqualTo(500)
                .jsonPath("$.projects[0].evaluation.grade")
                .isEqualTo("EXCELLENT");
    }

    private WebTestClient.BodyContentSpec get(String address) {
        return client.get().uri(address).exchange().expectStatus().isOk().expectBody();
    }

    private static ListedUnit listed(String code, UnitKind kind, Inclusion inclusion) {
        return new ListedUnit(new UnitCode(code), "单位 " + code, kind, inclusion);
    }

    private static SelfEvaluationRecorded evaluated(int score, EvaluationGrade grade) {
        return new SelfEvaluationRecorded(PROJECT, score, grade, fen(500), fen(400), null);
    }
}
