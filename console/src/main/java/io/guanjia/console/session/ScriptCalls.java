package io.guanjia.console.session;

import io.guanjia.console.proxy.DeskOnly;
import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells calls of the page's script, which cannot follow a redirection to the sign-in page, from a person's own steps. */
@ApplicationScoped
public class ScriptCalls implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext exchange) {
        return exchange.request().headers().contains(DeskOnly.HEADER);
    }
}
