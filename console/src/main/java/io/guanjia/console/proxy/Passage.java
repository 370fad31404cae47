package io.guanjia.console.proxy;

import io.guanjia.console.Refusal;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.List;

/**
 * One call on its way. The service is given the headers that it reads and the bearer token in place of the cookies; the
 * browser is given the answer without anything that would be kept. A service that is away is told as such.
 *
 * @param token of the person who is signed in
 */
record Passage(String token, String language, URI service) implements ProxyInterceptor {

    private static final List<String> TAKEN_ALONG = List.of(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "Content-Length",
            "Transfer-Encoding",
            "If-Match",
            "If-None-Match",
            "Idempotency-Key",
            "X-File-Name",
            "X-File-Caption",
            "X-Request-ID",
            "traceparent");

    static Passage of(RoutingContext exchange, URI service) {
        String token = ((QuarkusHttpUser) exchange.user())
                .getSecurityIdentity()
                .getCredential(AccessTokenCredential.class)
                .getToken();
        return new Passage(token, exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE), service);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        MultiMap asked = MultiMap.caseInsensitiveMultiMap().addAll(request.headers());
        request.headers().clear();
        for (String name : TAKEN_ALONG) {
            request.headers().add(name, asked.getAll(name));
        }
        request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        request.setAuthority(HostAndPort.create(service.getHost(), service.getPort()));
        return context.sendRequest().recover(away -> Future.succeededFuture(refused(request)));
    }

    private ProxyResponse refused(ProxyRequest request) {
        ProxyResponse response = request.release().response();
        response.headers()
                .set(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .set(HttpHeaders.CACHE_CONTROL, "no-store")
                .set(HttpHeaders.RETRY_AFTER, "2");
        return response.setStatusCode(Refusal.SERVICE_AWAY.status())
                .setBody(Body.body(Refusal.SERVICE_AWAY.body(language).toBuffer()));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        headers.remove(HttpHeaders.SET_COOKIE);
        headers.remove(HttpHeaders.SERVER);
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        return context.sendResponse();
    }
}
