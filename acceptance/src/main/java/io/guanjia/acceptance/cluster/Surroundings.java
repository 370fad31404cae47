package io.guanjia.acceptance.cluster;

import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is other here than in a cluster: where a program's stores and peers are, and the passwords and keys that are shown to them.
 *
 * @param settings values by variable; only those that the manifests have are told
 * @param secrets values by secret and key, {@code intake-keys/field-keys}
 */
record Surroundings(Map<String, String> settings, Map<String, String> secrets) {

    static Surroundings of(Suite suite, Component program) {
        boolean console = program == Component.CONSOLE;
        Map<String, String> told = console ? suite.consoleEnvironment() : suite.serviceEnvironment(program);
        Map<String, String> settings = new HashMap<>(told);
        settings.put("GUANJIA_OIDC_ISSUER", suite.realmUrl().toString());
        settings.put("GUANJIA_HTTP_HOSTS", "localhost");
        return new Surroundings(settings, console ? consoleSecrets(told) : serviceSecrets(program.id(), told));
    }

    private static Map<String, String> serviceSecrets(String service, Map<String, String> told) {
        return Map.of(
                service + "-owner-login/password", told.get("GUANJIA_OWNER_PASSWORD"),
                service + "-app-login/password", told.get("GUANJIA_APP_PASSWORD"),
                service + "-worker-login/password", told.get("GUANJIA_WORKER_PASSWORD"),
                service + "-keys/field-keys", told.get("GUANJIA_FIELD_KEYS"),
                service + "-keys/blind-index-key", told.get("GUANJIA_BLIND_INDEX_KEY"));
    }

    private static Map<String, String> consoleSecrets(Map<String, String> told) {
        return Map.of(
                "console-keys/client-secret", told.get("GUANJIA_CONSOLE_SECRET"),
                "console-keys/cookie-key", told.get("GUANJIA_CONSOLE_COOKIE_KEY"),
                "console-keys/draft-key", told.get("GUANJIA_CONSOLE_DRAFT_KEY"));
    }

    /** The value of a variable that a ConfigMap holds; empty where there is no such thing here, as there are no certificates. */
    Optional<String> setting(String variable, String rendered) {
        if (variable.startsWith("KAFKA_SSL_") || variable.equals("KAFKA_SECURITY_PROTOCOL")) {
            return Optional.empty();
        }
        return Optional.of(settings.getOrDefault(variable, rendered));
    }

    boolean hasSecret(String secret, String key) {
        return secrets.containsKey(secret + "/" + key);
    }
}
