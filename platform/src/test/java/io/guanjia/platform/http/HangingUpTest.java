package io.guanjia.platform.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.probe.Probe;
import io.guanjia.testing.TestTokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing has gone wrong here when a client goes away in the midst of what it says. */
@QuarkusTest
class HangingUpTest {

    private static final int LIMIT_SECONDS = 20;

    @Inject
    Probe probe;

    @TestHTTPResource("/")
    URI service;

    @ParameterizedTest
    @CsvSource({
        "Content-Length: 1000, {\"t, false",
        "Content-Length: 1000, {\"t, true",
        "Transfer-Encoding: chunked, '3\r\n{\"t\r\n', false",
        "Transfer-Encoding: chunked, '3\r\n{\"tzz', false"
    })
    void whoever_hangs_up_in_the_midst_of_a_body_is_no_incident(String length, String beginning, boolean reset)
            throws Exception {
        BlockingQueue<Level> written = new LinkedBlockingQueue<>();
        Logger log = Logger.getLogger(RoutedProblems.class.getName());
        Level usual = log.getLevel();
        ExtHandler listening = listeningTo(written);
        log.addHandler(listening);
        log.setLevel(Level.FINE);
        try {
            hangUp(head(length), beginning, reset);

            assertThat(written.poll(LIMIT_SECONDS, TimeUnit.SECONDS)).isEqualTo(org.jboss.logmanager.Level.DEBUG);
        } finally {
            log.setLevel(usual);
            log.removeHandler(listening);
        }
    }

    private static ExtHandler listeningTo(BlockingQueue<Level> written) {
        return new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord line) {
                written.add(line.getLevel());
            }

            @Override
            public boolean isLoggable(LogRecord line) {
                return true;
            }
        };
    }

    private String head(String length) {
        String token = TestTokens.of("guanliyuan", probe.office(probe.branch(), 1), "ESTATE_OFFICER");
        return "POST /api/probe/notes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + token + "\r\nExpect: 100-continue\r\n" + length + "\r\n\r\n";
    }

    /** Once the service says that it waits for the body, its reading has begun. */
    private void hangUp(String head, String beginning, boolean reset) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            assertThat(socket.getInputStream().readNBytes(25))
                    .asString(US_ASCII)
                    .isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            socket.getOutputStream().write(beginning.getBytes(US_ASCII));
            socket.setSoLinger(reset, 0);
        }
    }
}
