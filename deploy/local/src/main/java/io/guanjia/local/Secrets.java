package io.guanjia.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;

/** Passwords and keys of one local suite: drawn at random the first time, then read from a file of its owner's alone. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String DEMO_PASSWORD = "GUANJIA_DEMO_PASSWORD";

    private final Properties values;
    private final Map<String, String> environment;

    private Secrets(Properties values, Map<String, String> environment) {
        this.values = values;
        this.environment = environment;
    }

    static Secrets in(Path file) {
        return in(file, System.getenv());
    }

    /** @param environment may choose the demo password; that of the first start is kept for later commands */
    static Secrets in(Path file, Map<String, String> environment) {
        Properties values = new Properties();
        try {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    values.load(reader);
                }
            }
            int known = values.size();
            complete(values, environment);
            if (values.size() > known) {
                save(values, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Secrets(values, environment);
    }

    private static void complete(Properties values, Map<String, String> environment) {
        for (String service : Topics.SERVICES) {
            for (String login : new String[] {"owner", "app", "worker"}) {
                values.putIfAbsent(service + "." + login, random(24));
            }
            values.putIfAbsent(service + ".field-key", key());
            values.putIfAbsent(service + ".blind-index-key", key());
        }
        values.putIfAbsent("postgres.administrator", random(24));
        values.putIfAbsent("keycloak.admin", random(18));
        values.putIfAbsent("console.client", random(24));
        values.putIfAbsent("console.cookie-key", random(24));
        values.putIfAbsent("console.draft-key", key());
        values.putIfAbsent("demo", environment.getOrDefault(DEMO_PASSWORD, "guanjia-" + random(6)));
    }

    private static void save(Properties values, Path file) throws IOException {
        LocalDirectories.ensure(file.getParent());
        // Beside it first: whoever ends this program meanwhile must not take the keys of what is stored along.
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(next)) {
            values.store(writer, "Secrets of this local suite; never commit");
        }
        LocalDirectories.replace(next, file);
    }

    /** URL-safe, because database passwords are written into scripts as they are. */
    private static String random(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(draw(bytes));
    }

    private static String key() {
        return Base64.getEncoder().encodeToString(draw(32));
    }

    private static byte[] draw(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return drawn;
    }

    Passwords passwords(String service) {
        return new Passwords(
                values.getProperty(service + ".owner"),
                values.getProperty(service + ".app"),
                values.getProperty(service + ".worker"));
    }

    String postgresAdministrator() {
        return values.getProperty("postgres.administrator");
    }

    /** As {@code GUANJIA_FIELD_KEYS} takes it: the key's name, a colon, 32 bytes in base 64. */
    String fieldKeys(String service) {
        return "k1:" + values.getProperty(service + ".field-key");
    }

    String blindIndexKey(String service) {
        return values.getProperty(service + ".blind-index-key");
    }

    /** What the console shows Keycloak that it is the console. */
    String consoleClient() {
        return values.getProperty("console.client");
    }

    /** What logins are encrypted with in the browsers that hold them. */
    String consoleCookieKey() {
        return values.getProperty("console.cookie-key");
    }

    /** What each person's key for unsent entries is derived from. */
    String consoleDraftKey() {
        return values.getProperty("console.draft-key");
    }

    String demoPassword() {
        return environment.getOrDefault(DEMO_PASSWORD, values.getProperty("demo"));
    }

    String keycloakAdminPassword() {
        return values.getProperty("keycloak.admin");
    }
}
