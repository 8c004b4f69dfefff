package org.budgetyear.finalaccounts.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.Samples.OFFICE;
import static org.budgetyear.finalaccounts.testing.Samples.fen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.budgetyear.finalaccounts.book.UnmatchedTransfer.Side;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InternalTransfersTest {

    private static final UnitCode PAYER = new UnitCode("701001");
    private static final UnitCode PAYEE = new UnitCode("701002");
    private static final UnitCode OUTSIDE = new UnitCode("999001");
    private static final FunctionCode FUNCTION = new FunctionCode("2010301");

    @ParameterizedTest
    @CsvSource({
        "AFFILIATED_SUBSIDY,   SUPERIOR_SUBSIDY,      true",
        "AFFILIATED_SUBSIDY,   OTHER,                 true",
        "AFFILIATED_SUBSIDY,   AFFILIATED_REMITTANCE, false",
        "REMITTED_TO_SUPERIOR, AFFILIATED_REMITTANCE, true",
        "REMITTED_TO_SUPERIOR, OTHER,                 true",
        "REMITTED_TO_SUPERIOR, SUPERIOR_SUBSIDY,      false",
        "BASIC,                OTHER,                 false"
    })
    void aPairIsOfOneKind(Nature paid, Fund received, boolean pair) {
        InternalTransfers transfers = among(paid(paid, PAYEE, 60), received("R1", received, PAYER, "V1", 60));
        assertThat(transfers.matched()).hasSize(pair ? 1 : 0);
        assertThat(transfers.unmatched()).hasSize(pair ? 0 : 2);
    }

    @Test
    void aPairIsTakenOutOfSpendingAndOfIncome() {
        InternalTransfers transfers = among(
                paid(Nature.AFFILIATED_SUBSIDY, PAYEE, 60), received("R1", Fund.SUPERIOR_SUBSIDY, PAYER, "V1", 60));
        assertThat(transfers.eliminations())
                .containsExactly(
                        new Fact(
                                PAYER,
                                Measure.SPEND,
                                Fund.INSTITUTIONAL,
                                FUNCTION,
                                Nature.AFFILIATED_SUBSIDY,
                                null,
                                OFFICE,
                                fen(-60)),
                        new Fact(PAYEE, Measure.RECEIPT, Fund.SUPERIOR_SUBSIDY, FUNCTION, null, null, null, fen(-60)),
                        new Fact(
                                PAYER,
                                Measure.INTERNAL_TRANSFER,
                                Fund.INSTITUTIONAL,
                                FUNCTION,
                                Nature.AFFILIATED_SUBSIDY,
                                null,
                                null,
                                fen(-60)),
                        new Fact(
                                PAYEE,
                                Measure.INTERNAL_TRANSFER,
                                Fund.SUPERIOR_SUBSIDY,
                                FUNCTION,
                                null,
                                null,
                                null,
                                fen(60)));
        assertThat(transfers.unmatched()).isEmpty();
    }

    @Test
    void ofAmountsThatDifferTheSmallerCountsAndTheRestIsUnmatched() {
        InternalTransfers more =
                among(paid(Nature.AFFILIATED_SUBSIDY, PAYEE, 60), received("R1", Fund.OTHER, PAYER, "V1", 70));
        assertThat(more.matched()).extracting(MatchedTransfer::amountFen).containsExactly(fen(60));
        assertThat(more.unmatched()).containsExactly(new UnmatchedTransfer(PAYEE, Side.RECEIVED, "R1", PAYER, fen(10)));
        InternalTransfers less =
                among(paid(Nature.AFFILIATED_SUBSIDY, PAYEE, 60), received("R1", Fund.OTHER, PAYER, "V1", 45));
        assertThat(less.matched()).extracting(MatchedTransfer::amountFen).containsExactly(fen(45));
        assertThat(less.unmatched()).containsExactly(new UnmatchedTransfer(PAYER, Side.PAID, "V1", PAYEE, fen(15)));
    }

    @Test
    void aPaymentMayBeReceivedInSeveralParts() {
        InternalTransfers transfers = among(
                paid(Nature.AFFILIATED_SUBSIDY, PAYEE, 60),
                received("R1", Fund.OTHER, PAYER, "V1", 20),
                received("R2", Fund.SUPERIOR_SUBSIDY, PAYER, "V1", 40),
                received("R3", Fund.SUPERIOR_SUBSIDY, PAYER, "V1", 5));
        assertThat(transfers.matched()).extracting(MatchedTransfer::amountFen).containsExactly(fen(20), fen(40));
        assertThat(transfers.unmatched())
                .containsExactly(new UnmatchedTransfer(PAYEE, Side.RECEIVED, "R3", PAYER, fen(5)));
    }

    @Test
    void whatOnlyOneSideSaysIsUnmatched() {
        assertThat(among(paid(Nature.REMITTED_TO_SUPERIOR, PAYEE, 60)).unmatched())
                .containsExactly(new UnmatchedTransfer(PAYER, Side.PAID, "V1", PAYEE, fen(60)));
        assertThat(among(received("R1", Fund.OTHER, PAYER, "V1", 60)).unmatched())
                .containsExactly(new UnmatchedTransfer(PAYEE, Side.RECEIVED, "R1", PAYER, fen(60)));
        assertThat(among(paid(Nature.AFFILIATED_SUBSIDY, PAYEE, 60), received("R1", Fund.OTHER, PAYER, "V2", 60))
                        .matched())
                .isEmpty();
    }

    @Test
    void moneyToAndFromOutsideTheDepartmentIsNoInternalTransfer() {
        InternalTransfers transfers =
                among(paid(Nature.REMITTED_TO_SUPERIOR, OUTSIDE, 60), received("R1", Fund.OTHER, OUTSIDE, "V1", 60));
        assertThat(transfers.matched()).isEmpty();
        assertThat(transfers.unmatched()).isEmpty();
    }

    private static InternalTransfers among(Object... transfers) {
        List<TransferPaid> paid = new ArrayList<>();
        List<TransferReceived> received = new ArrayList<>();
        for (Object transfer : transfers) {
            if (transfer instanceof TransferPaid payment) {
                paid.add(payment);
            } else {
                received.add((TransferReceived) transfer);
            }
        }
        return InternalTransfers.among(List.of(unit(PAYER, paid, List.of()), unit(PAYEE, List.of(), received)));
    }

    private static UnitBook unit(UnitCode code, List<TransferPaid> paid, List<TransferReceived> received) {
        return new UnitBook(
                code,
                "单位",
                UnitKind.PUBLIC_INSTITUTION,
                true,
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                new UnitRecords(Map.of(), Map.of(), paid, received, List.of()));
    }

    private static TransferPaid paid(Nature nature, UnitCode to, long fen) {
        QuotaLine line = new QuotaLine(Fund.INSTITUTIONAL, FUNCTION, nature, null);
        return new TransferPaid(PAYER, "V1", line, OFFICE, fen(fen), to);
    }

    private static TransferReceived received(String receiptNo, Fund fund, UnitCode from, String voucher, long fen) {
        return new TransferReceived(PAYEE, receiptNo, fund, FUNCTION, fen(fen), from, voucher);
    }
}
