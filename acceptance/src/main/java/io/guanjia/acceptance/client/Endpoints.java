package io.guanjia.acceptance.client;

import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import java.net.URI;

/** Where the four services answer, without trailing slashes. */
public record Endpoints(URI intake, URI routing, URI callback, URI notice) {

    public static Endpoints of(Suite suite) {
        return new Endpoints(
                suite.url(Component.INTAKE),
                suite.url(Component.ROUTING),
                suite.url(Component.CALLBACK),
                suite.url(Component.NOTICE));
    }
}
