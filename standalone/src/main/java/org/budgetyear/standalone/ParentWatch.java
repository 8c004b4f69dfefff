package org.budgetyear.standalone;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * A child process that ends when its parent does, however that ends: the parent holds the other end of standard input,
 * and the end of the input is the end of the parent.
 */
public final class ParentWatch {

    /** Asks a subcommand to watch. */
    public static final String OPTION = "--end-with-parent";

    private static final int SECONDS_TO_END = 15;

    private ParentWatch() {}

    /** Watches, and runs the main method of the class named by the first argument with the rest of them. */
    public static void main(String[] args)
            throws ClassNotFoundException, NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        begin();
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
    }

    /** Watches from now on. */
    public static void begin() {
        Thread.ofPlatform().daemon().name("parent-watch").start(ParentWatch::watch);
    }

    private static void watch() {
        try {
            while (System.in.read() >= 0) {
                // whatever the parent says, only its silence matters
            }
        } catch (IOException e) {
            // a broken pipe is the same news
        }
        Thread.ofPlatform().daemon().name("parent-gone").start(ParentWatch::haltSoon);
        System.exit(0);
    }

    /** An orderly end that does not come to its end is cut short. */
    private static void haltSoon() {
        try {
            Thread.sleep(SECONDS_TO_END * 1000L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
