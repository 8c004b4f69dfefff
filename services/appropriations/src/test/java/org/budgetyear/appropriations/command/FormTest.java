package org.budgetyear.appropriations.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.junit.jupiter.api.Test;

class FormTest {
    private static final UnitCode UNIT = new UnitCode("440105-701001");
    private static final QuotaLine LINE =
            new QuotaLine(Fund.GENERAL_PUBLIC, new FunctionCode("2010301"), Nature.BASIC, null);
    private static final Money FEN = Money.ofFen(1);
    private static final Money LARGEST = Money.ofYuan("10000000000000");

    private static final List<BiFunction<QuotaLine, Money, AppropriationCommand>> OF_POSITIVE_AMOUNTS = List.of(
            IssueQuota::new,
            SupplementQuota::new,
            CarryOverQuota::new,
            CutQuota::new,
            FreezeQuota::new,
            UnfreezeQuota::new,
            ReclaimQuota::new,
            (line, amount) -> new TransferQuota(line, amount, UNIT, line),
            (line, amount) -> new ReceiveTransfer("r-1", UNIT, line, line, amount));

    private static final List<Function<Money, AppropriationCommand>> OF_AMOUNTS_THAT_MAY_BE_ZERO = List.of(
            amount -> new SetThreePublicCeiling(ThreePublicItem.OVERSEAS, amount),
            amount -> new RecordPriorYearFigure("income.total", amount));

    @Test
    void changesOfBudgetHavePositiveAmounts() {
        OF_POSITIVE_AMOUNTS.forEach(command -> {
            assertThatNoException().isThrownBy(() -> command.apply(LINE, FEN));
            assertThatNoException().isThrownBy(() -> command.apply(LINE, LARGEST));
            assertRefuses("amountFen", () -> command.apply(LINE, Money.ZERO));
            assertRefuses("amountFen", () -> command.apply(LINE, FEN.negate()));
            assertRefuses("amountFen", () -> command.apply(LINE, LARGEST.plus(FEN)));
        });
    }

    @Test
    void ceilingsAndPriorYearFiguresMayBeZeroAndNotLess() {
        OF_AMOUNTS_THAT_MAY_BE_ZERO.forEach(command -> {
            assertThatNoException().isThrownBy(() -> command.apply(Money.ZERO));
            assertThatNoException().isThrownBy(() -> command.apply(LARGEST));
            assertRefuses("amountFen", () -> command.apply(FEN.negate()));
            assertRefuses("amountFen", () -> command.apply(LARGEST.plus(FEN)));
        });
    }

    @Test
    void namesAreNotBlankAndNotTooLong() {
        assertText(
                "unitName",
                text -> new OpenYear(text, UnitKind.ADMINISTRATIVE, UNIT, Recognition.PAYMENT_BASIS, false));
        assertText("name", text -> new RegisterProject(new ProjectCode("P01"), text));
        assertText("departmentName", text -> new OpenDepartmentYear(text, "2017"));
        assertText("tableSet", text -> new OpenDepartmentYear("政务办", text));
        assertText("metric", text -> new RecordPriorYearFigure(text, Money.ZERO));
    }

    private static void assertText(String field, Function<String, AppropriationCommand> command) {
        assertThatNoException().isThrownBy(() -> command.apply("数".repeat(200)));
        assertRefuses(field, () -> command.apply("数".repeat(201)));
        assertRefuses(field, () -> command.apply(""));
        assertRefuses(field, () -> command.apply(" \t"));
    }

    private static void assertRefuses(String field, ThrowingCallable making) {
        assertThatExceptionOfType(NotAccepted.class).isThrownBy(making).satisfies(refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.accepted()).isNotBlank();
            assertThat(refused.acceptedZh()).isNotBlank();
        });
    }
}
