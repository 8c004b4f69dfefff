package org.budgetyear.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** TCP ports of the loopback interface; nothing of the platform listens on any other. */
public final class Ports {

    public static final String LOOPBACK = "127.0.0.1";

    private static final int MILLIS_TO_CONNECT = 1_000;

    private static final int LOWEST = 15_000;

    private static final int HIGHEST = 30_000;

    /** Processes that choose at the same time begin far from each other. */
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * 97 % (HIGHEST - LOWEST)));

    private Ports() {}

    /**
     * As many different ports as asked, each free at this moment and given once in this process. They lie below those
     * that systems give to outgoing connections, which would take a port between its choice and its use.
     *
     * @throws CannotStart if there are not so many
     */
    public static List<Integer> free(int count) {
        List<Integer> ports = IntStream.range(0, HIGHEST - LOWEST)
                .map(ignored -> LOWEST + Math.floorMod(NEXT.getAndIncrement(), HIGHEST - LOWEST))
                .filter(Ports::isFree)
                .limit(count)
                .boxed()
                .toList();
        if (ports.size() < count) {
            throw new CannotStart(
                    "fewer than " + count + " ports from " + LOWEST + " to " + HIGHEST
                            + " are free; end other programs",
                    "端口 " + LOWEST + " 至 " + HIGHEST + " 中空闲的不足 " + count + " 个；请结束其他程序");
        }
        return ports;
    }

    /**
     * Passes only if the port can be listened on now.
     *
     * @throws CannotStart if another program has it
     */
    public static void requireFree(int port) {
        if (!isFree(port)) {
            throw new CannotStart(
                    "port " + port + " of " + LOOPBACK + " is taken by another program; end it or choose another port"
                            + " with --port",
                    "端口 " + port + " 已被其他程序占用；请结束该程序，或用 --port 另选一个端口");
        }
    }

    /** Whether something listens on the port now. */
    public static boolean isOpen(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLIS_TO_CONNECT);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
