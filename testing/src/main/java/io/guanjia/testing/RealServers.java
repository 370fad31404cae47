package io.guanjia.testing;

import io.guanjia.local.LocalKafka;
import io.guanjia.local.LocalPostgres;
import io.guanjia.local.Passwords;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * One real PostgreSQL and one real Kafka for all tests of this process: started by the first test that asks, kept until
 * the process ends. Tests share them, so each makes its own rows and keys rather than emptying tables.
 */
public final class RealServers {

    private static final int KEY_BYTES = 32;

    private static RealServers running;

    private final LocalPostgres postgres = LocalPostgres.start();
    private final LocalKafka kafka = LocalKafka.start();
    private final Map<String, Map<String, String>> environments = new HashMap<>();

    private RealServers() {
        // PostgreSQL sees to its own end and its directory; the broker would leave its directory behind.
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "stop-kafka"));
    }

    /**
     * The environment of one service on the shared servers, under the names the service reads in production; creates its
     * schema and logins when asked for the first time.
     *
     * @param service schema and login prefix, such as {@code routing}
     */
    @SuppressWarnings("unchecked")
    public static Map<String, String> environmentOf(String service) {
        return (Map<String, String>) ApplicationLoader.call(RealServers.class, "sharedEnvironmentOf", service);
    }

    private static synchronized Map<String, String> sharedEnvironmentOf(String service) {
        if (running == null) {
            running = new RealServers();
        }
        return running.environments.computeIfAbsent(service, running::create);
    }

    private Map<String, String> create(String service) {
        var passwords = new Passwords(randomPassword(), randomPassword(), randomPassword());
        postgres.createService(service, passwords);
        return Map.of(
                "GUANJIA_DATABASE_URL", postgres.jdbcUrl(),
                "GUANJIA_OWNER_PASSWORD", passwords.owner(),
                "GUANJIA_APP_PASSWORD", passwords.app(),
                "GUANJIA_WORKER_PASSWORD", passwords.worker(),
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "GUANJIA_FIELD_KEYS", "k1:" + Base64.getEncoder().encodeToString(randomBytes()),
                "GUANJIA_BLIND_INDEX_KEY", Base64.getEncoder().encodeToString(randomBytes()),
                "GUANJIA_CLOCK_ADJUSTABLE", "true");
    }

    private static String randomPassword() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes());
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
