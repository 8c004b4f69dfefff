package org.budgetyear.appropriations.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.budgetyear.appropriations.command.AppropriationCommand;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.DebitReason;
import org.budgetyear.model.appropriations.ProjectRegistered;
import org.budgetyear.model.appropriations.QuotaDebitRequested;
import org.budgetyear.model.appropriations.QuotaIssued;
import org.budgetyear.model.appropriations.QuotaTransferOffered;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.testing.Scenario;
import org.jspecify.annotations.Nullable;

/** What the tests of the decider start from. */
final class Given {
    static final UnitCode OTHER_UNIT = new UnitCode("440105-701002");
    static final ProjectCode PROJECT = new ProjectCode("P01");
    static final QuotaLine BASIC = line("2010301", Nature.BASIC, null);
    static final QuotaLine OTHER_BASIC = line("2010350", Nature.BASIC, null);
    static final QuotaLine PROJECT_LINE = line("2010301", Nature.PROJECT, PROJECT);
    static final Money HUNDRED = Money.ofYuan("100");
    static final Money THIRTY = Money.ofYuan("30");

    private Given() {}

    static QuotaLine line(String function, Nature nature, @Nullable ProjectCode project) {
        return new QuotaLine(Fund.GENERAL_PUBLIC, new FunctionCode(function), nature, project);
    }

    static YearOpened yearOpened(Recognition recognition) {
        return new YearOpened("政务办（本级）", UnitKind.ADMINISTRATIVE, new UnitCode("440105-701"), recognition, true);
    }

    static Scenario<AppropriationCommand, AppropriationEvent> nothing() {
        return Scenario.given(new AppropriationDecider());
    }

    /** An open year with a project and one hundred yuan on {@link #BASIC}, and what happened after that. */
    static Scenario<AppropriationCommand, AppropriationEvent> openYear(AppropriationEvent... andThen) {
        return openYear(Recognition.PAYMENT_BASIS, andThen);
    }

    static Scenario<AppropriationCommand, AppropriationEvent> openYear(
            Recognition recognition, AppropriationEvent... andThen) {
        List<AppropriationEvent> events = new ArrayList<>(List.of(
                yearOpened(recognition), new ProjectRegistered(PROJECT, "琶洲分中心运营业务"), new QuotaIssued(BASIC, HUNDRED)));
        events.addAll(Arrays.asList(andThen));
        return Scenario.given(new AppropriationDecider(), events.toArray(AppropriationEvent[]::new));
    }

    /** Thirty yuan of {@link #BASIC} are asked of payments, under the id r-1. */
    static QuotaDebitRequested asked(DebitReason reason) {
        return new QuotaDebitRequested("r-1", reason, BASIC, THIRTY, null, null);
    }

    /** The same for a transfer to {@link #OTHER_BASIC} of the other unit. */
    static QuotaDebitRequested transferAsked() {
        return new QuotaDebitRequested("r-1", DebitReason.TRANSFER, BASIC, THIRTY, OTHER_UNIT, OTHER_BASIC);
    }

    static QuotaTransferOffered transferOffered() {
        return new QuotaTransferOffered("r-1", BASIC, THIRTY, OTHER_UNIT, OTHER_BASIC);
    }
}
