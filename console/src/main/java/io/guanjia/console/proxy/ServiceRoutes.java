package io.guanjia.console.proxy;

import io.guanjia.console.ConsoleConfig;
import io.guanjia.console.Refusal;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Passes {@code /api/<service>/…} on to that service, as it is; there are four, and no other address. */
@ApplicationScoped
public class ServiceRoutes {

    private static final int CONNECT_LIMIT_MILLIS = 2_000;

    /** Longer than a service takes to refuse because its own peers are slow. */
    private static final int ANSWER_LIMIT_SECONDS = 30;

    private static final int CONNECTIONS_PER_SERVICE = 64;

    private final Vertx vertx;
    private final ConsoleConfig.Services services;

    ServiceRoutes(Vertx vertx, ConsoleConfig config) {
        this.vertx = vertx;
        this.services = config.services();
    }

    void register(@Observes Router router) {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_LIMIT_MILLIS).setIdleTimeout(ANSWER_LIMIT_SECONDS),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_SERVICE));
        addresses().forEach((service, address) -> {
            int port = address.getPort() > 0 ? address.getPort() : 80;
            router.route("/api/" + service + "/*").order(0).handler(exchange -> HttpProxy.reverseProxy(
                            new ProxyOptions().setSupportWebSocket(false), client)
                    .origin(port, address.getHost())
                    .addInterceptor(Passage.of(exchange, address))
                    .handle(exchange.request()));
        });
        router.route("/api/*").order(1).handler(Refusal.NOT_FOUND::end);
    }

    private Map<String, URI> addresses() {
        Map<String, URI> addresses = new LinkedHashMap<>();
        addresses.put("intake", services.intake());
        addresses.put("routing", services.routing());
        addresses.put("callback", services.callback());
        addresses.put("notice", services.notice());
        return addresses;
    }
}
