package io.guanjia.console;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.guanjia.local.Component;
import io.guanjia.local.Ports;
import io.guanjia.local.Suite;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The real identity provider with the real realm, and behind the console a server that says what it was asked. */
public final class KeycloakAndService implements QuarkusTestResourceLifecycleManager {

    private Suite suite;
    private HttpServer service;

    @Override
    public Map<String, String> start() {
        try {
            Path state = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "keycloak");
            suite = Suite.at(Path.of(".."), state, Ports.free());
            suite.restart(Component.KEYCLOAK);
            service = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            service.createContext("/", KeycloakAndService::tell);
            service.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> configuration = new HashMap<>(suite.consoleEnvironment());
        configuration.put(
                "GUANJIA_INTAKE_URL", "http://localhost:" + service.getAddress().getPort());
        // Nobody listens there: a service that is away.
        configuration.put("GUANJIA_NOTICE_URL", "http://localhost:1");
        configuration.put("quarkus.http.test-port", "0");
        configuration.put("quarkus.management.test-port", "0");
        // A test waits for it.
        configuration.put("guanjia.http.longest-request", "2s");
        configuration.put("test.demo-password", suite.demoPassword());
        return configuration;
    }

    @Override
    public void stop() {
        service.stop(0);
        suite.stop(Component.KEYCLOAK);
    }

    /** Method, address, headers and body, a line each; the answer brings what a page must not keep. */
    private static void tell(HttpExchange exchange) throws IOException {
        String headers = exchange.getRequestHeaders().entrySet().stream()
                .flatMap(header -> header.getValue().stream()
                        .map(value -> header.getKey().toLowerCase(Locale.ROOT) + ": " + value))
                .sorted()
                .collect(Collectors.joining("\n"));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String asked = exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n" + headers + "\n\n" + body;
        byte[] answer = asked.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("ETag", "\"7-abc\"");
        exchange.getResponseHeaders().add("Set-Cookie", "of=the-service");
        exchange.getResponseHeaders().add("Cache-Control", "max-age=60");
        exchange.sendResponseHeaders(exchange.getRequestURI().getPath().endsWith("/stale") ? 412 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
