package io.guanjia.acceptance.cluster;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands where a service is called and passes each request on to one of its pods, by turns; nothing is sent twice. */
final class Balancer implements AutoCloseable {

    private static final int CONNECTIONS = 64;

    private final HttpServer server;
    private final List<Integer> ports = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    private Balancer(Vertx vertx) {
        HttpProxy proxy =
                HttpProxy.reverseProxy(vertx.createHttpClient(new PoolOptions().setHttp1MaxSize(CONNECTIONS)));
        proxy.origin(OriginRequestProvider.selector(context -> next()));
        this.server = vertx.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false))
                .requestHandler(proxy);
    }

    static Balancer listening(Vertx vertx, int port) {
        Balancer balancer = new Balancer(vertx);
        balancer.server
                .listen(port, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return balancer;
    }

    private Future<SocketAddress> next() {
        List<Integer> now = List.copyOf(ports);
        if (now.isEmpty()) {
            return Future.failedFuture("no pod is ready");
        }
        int port = now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
        return Future.succeededFuture(SocketAddress.inetSocketAddress(port, "localhost"));
    }

    void add(int port) {
        ports.add(port);
    }

    void remove(int port) {
        ports.remove(Integer.valueOf(port));
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }
}
