package io.guanjia.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoOrganisationTest {

    private final Ports ports = Ports.free();
    private Suite suite;
    private HttpServer keycloak;

    @BeforeEach
    void somebodySignsIn(@TempDir Path directory) throws IOException {
        suite = Suite.at(Path.of("../.."), directory, ports);
        keycloak = answering(Component.KEYCLOAK, 200, "{\"access_token\":\"any\"}");
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    @Test
    void a_refusal_is_not_taken_for_an_organisation() throws IOException {
        HttpServer intake = answering(Component.INTAKE, 503, "{\"title\":\"busy\"}");

        assertThatThrownBy(() -> DemoOrganisation.isMissing(suite)).hasMessageContaining("503");
        intake.stop(0);
    }

    @Test
    void it_is_missing_where_no_branch_is_defined() throws IOException {
        HttpServer intake = answering(Component.INTAKE, 200, "[]");

        assertThat(DemoOrganisation.isMissing(suite)).isTrue();
        intake.stop(0);
    }

    private HttpServer answering(Component component, int status, String body) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.of(component)), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }
}
