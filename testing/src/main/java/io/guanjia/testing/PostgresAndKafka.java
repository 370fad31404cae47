package io.guanjia.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a Quarkus test the shared servers of {@link RealServers} and a service that trusts {@link TestTokens}:
 *
 * <pre>{@code
 * @QuarkusTestResource(
 *         value = PostgresAndKafka.class,
 *         initArgs = @ResourceArg(name = PostgresAndKafka.SERVICE, value = "routing"))
 * }</pre>
 */
public final class PostgresAndKafka implements QuarkusTestResourceLifecycleManager {

    /** Name of the argument that says which service's schema and logins the test runs with. */
    public static final String SERVICE = "service";

    private String service;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get(SERVICE);
        if (service == null) {
            throw new IllegalArgumentException("PostgresAndKafka needs the argument '" + SERVICE + "'");
        }
    }

    @Override
    public Map<String, String> start() {
        var configuration = new HashMap<>(RealServers.environmentOf(service));
        // Quarkus maps names like this one from the process environment only, not from test configuration.
        configuration.put("kafka.bootstrap.servers", configuration.get("KAFKA_BOOTSTRAP_SERVERS"));
        configuration.put("GUANJIA_OIDC_URL", TestTokens.ISSUER);
        // The public key counts only where no server is named; an empty value takes the configured one away.
        configuration.put("quarkus.oidc.auth-server-url", "");
        configuration.put("quarkus.oidc.public-key", SigningKeys.trustedPublicKey());
        configuration.put("quarkus.oidc.token.issuer", TestTokens.ISSUER);
        return configuration;
    }

    /** Keeps the servers: the next test of this process finds them warm. */
    @Override
    public void stop() {}
}
