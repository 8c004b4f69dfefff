package org.budgetyear.standalone.identity;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the gateway is, as browsers write it: a login comes back to nowhere else. */
record GatewayAddress(int port) {

    List<String> roots() {
        return Stream.of("127.0.0.1", "localhost")
                .map(host -> "http://" + host + ":" + port + "/")
                .toList();
    }

    /** The address if it is the gateway's, so that nobody is led elsewhere. */
    String homeOr(@Nullable String address, String otherwise) {
        return address != null && roots().contains(address) ? address : otherwise;
    }
}
