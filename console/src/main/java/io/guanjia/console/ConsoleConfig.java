package io.guanjia.console;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Set;

/** Where the services are and what the console's own secret is. */
@ConfigMapping(prefix = "guanjia.console")
public interface ConsoleConfig {

    /** Host names under which browsers reach the console. */
    Set<String> hosts();

    /** 32 bytes in base 64. */
    String draftKey();

    Services services();

    /** The only addresses that anything is passed on to. */
    interface Services {

        URI intake();

        URI routing();

        URI callback();

        URI notice();
    }
}
