package org.budgetyear.gateway;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;

/** Whether a failure came before a connection, so that nothing of the call can have arrived. */
final class Unreached {

    private Unreached() {}

    static boolean is(IOException failure) {
        // A refused connection and one that timed out are both a ConnectException.
        return failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
    }
}
