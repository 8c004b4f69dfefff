package org.budgetyear.acceptance.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.PlatformClient;

/** Very many payments in one request; lines are made as they are sent, so the client keeps none. */
final class BulkPosting {

    private final PlatformClient client;
    private final List<Budget> budgets;

    BulkPosting(PlatformClient client, List<Budget> budgets) {
        this.client = client;
        this.budgets = budgets;
    }

    double linesASecond(int lines, int run) throws IOException {
        long start = System.nanoTime();
        post("B" + run, 0, lines);
        return lines / RawLog.seconds(start);
    }

    /** The payments with these numbers, dealt out to the units in turn. */
    void post(String series, int first, int end) throws IOException {
        int accepted = 0;
        try (BufferedReader outcomes = new BufferedReader(new InputStreamReader(
                client.bulk("payments", budgets.stream().map(Budget::unit).toList(), () -> lines(series, first, end))
                        .body(),
                UTF_8))) {
            for (String outcome = outcomes.readLine(); outcome != null; outcome = outcomes.readLine()) {
                accepted += outcome.contains("\"ACCEPTED\"") ? 1 : 0;
            }
        }
        if (accepted != end - first) {
            throw new IllegalStateException(accepted + " of " + (end - first) + " lines were accepted");
        }
    }

    int bytesALine() {
        return line("B1", 0).length;
    }

    static String voucher(String series, int number) {
        return series + "-" + number;
    }

    static long fen(int number) {
        return 100L + number % 7;
    }

    private InputStream lines(String series, int first, int end) {
        return new InputStream() {
            private int next = first;
            private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);

            @Override
            public int read() {
                return advance() ? current.read() : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return advance() ? current.read(into, offset, length) : -1;
            }

            private boolean advance() {
                if (current.available() == 0 && next < end) {
                    current = new ByteArrayInputStream(line(series, next));
                    next++;
                }
                return current.available() > 0;
            }
        };
    }

    private byte[] line(String series, int number) {
        return budgets.get(number % budgets.size())
                .bulkLine(voucher(series, number), Budget.RUNNING, fen(number))
                .getBytes(UTF_8);
    }
}
