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

    private BulkPosting() {}

    static double linesASecond(PlatformClient client, List<Budget> budgets, int lines, int run) throws IOException {
        long start = System.nanoTime();
        int accepted = 0;
        try (BufferedReader outcomes = new BufferedReader(new InputStreamReader(
                client.bulk("payments", () -> lines(budgets, lines, run)).body(), UTF_8))) {
            for (String outcome = outcomes.readLine(); outcome != null; outcome = outcomes.readLine()) {
                accepted += outcome.contains("\"ACCEPTED\"") ? 1 : 0;
            }
        }
        if (accepted != lines) {
            throw new IllegalStateException(accepted + " of " + lines + " lines were accepted");
        }
        return lines / ((System.nanoTime() - start) / 1e9);
    }

    static int bytesALine(List<Budget> budgets) {
        return line(budgets, 0, 0).length;
    }

    private static InputStream lines(List<Budget> budgets, int lines, int run) {
        return new InputStream() {
            private int next;
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
                if (current.available() == 0 && next < lines) {
                    current = new ByteArrayInputStream(line(budgets, next, run));
                    next++;
                }
                return current.available() > 0;
            }
        };
    }

    private static byte[] line(List<Budget> budgets, int number, int run) {
        return budgets.get(number % budgets.size())
                .bulkLine("B" + run + "-" + number, Budget.RUNNING, 100 + number % 7)
                .getBytes(UTF_8);
    }
}
