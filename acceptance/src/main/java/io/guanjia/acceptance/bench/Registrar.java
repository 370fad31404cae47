package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** One client that registers repairs at its office over a connection of its own. */
final class Registrar implements AutoCloseable {

    static final List<String> OFFICES = List.of("gl01", "gl02", "mw01");

    private static final AtomicLong KEYS = new AtomicLong(System.nanoTime());
    static final String PATH = "/api/intake/service-requests";

    private static final String BODY = """
            {"kind":"SERVICE_NEED","channel":"PHONE","content":"厨房水槽下水管漏水，已经漏到楼下天花板，请尽快派人上门查看并维修，家里白天有人",\
            "unit":"%s","callerName":"陈先生","phone":"13800000126","urgent":true,"remarks":"下午两点以后方便"}""";

    private final LeanConnection connection;
    private final String token;
    private final int number;
    private long count;

    /** @param number which of the clients this is */
    Registrar(TrialSuite trial, String office, int number) throws IOException {
        this.connection = new LeanConnection(trial.suite().url(Component.INTAKE));
        this.token = trial.token("kefu." + office);
        this.number = number;
    }

    /** @throws IllegalStateException if the answer is not 201 */
    void register() throws IOException {
        int status = connection.post(PATH, token, freshKey(), body(number + "-1-" + (1000 + count++ % 900)));
        if (status != 201) {
            throw new IllegalStateException("HTTP " + status + " " + connection.body());
        }
    }

    /** How often the service was too busy and the same was sent again. */
    long busyAnswers() {
        return connection.busyAnswers();
    }

    /** The header that makes a creating command a new one. */
    static String freshKey() {
        return "Idempotency-Key: b" + KEYS.incrementAndGet() + "\r\n";
    }

    static String body(String unit) {
        return BODY.formatted(unit);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
