package io.guanjia.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Bearer tokens as the realm issues them, signed with a key that services under {@link PostgresAndKafka} trust. */
public final class TestTokens {

    /** The issuer that services under test expect. */
    public static final String ISSUER = "https://identity.test/realms/guanjia";

    private static final String AUDIENCE = "guanjia";
    private static final Duration LIFESPAN = Duration.ofMinutes(30);

    private TestTokens() {}

    /**
     * A valid token.
     *
     * @param staffId user name, also the staff id
     * @param org path cut at the person's level, such as {@code HX/FZ/GL/GL01}
     * @param roles realm roles, such as {@code CUSTOMER_SERVICE_AGENT}
     */
    public static String of(String staffId, String org, String... roles) {
        return of(staffId, org, List.of(), roles);
    }

    /**
     * A valid token of somebody who works in departments.
     *
     * @param departments their codes, such as {@code GL01-ENGINEERING}
     */
    public static String of(String staffId, String org, List<String> departments, String... roles) {
        return claims(staffId, org, roles, AUDIENCE, Instant.now())
                .claim("departments", departments)
                .sign(SigningKeys.trusted());
    }

    /** A token that was valid and ended half an hour ago. */
    public static String expired(String staffId, String org, String... roles) {
        Instant longAgo = Instant.now().minus(LIFESPAN.multipliedBy(2));
        return signed(staffId, org, roles, AUDIENCE, longAgo, SigningKeys.trusted());
    }

    /** A token in perfect order but for its signature, made with a key nobody trusts. */
    public static String foreign(String staffId, String org, String... roles) {
        return signed(staffId, org, roles, AUDIENCE, Instant.now(), SigningKeys.foreign());
    }

    /** A token of the same realm that was issued for another application. */
    public static String forAnotherAudience(String staffId, String org, String... roles) {
        return signed(staffId, org, roles, "another-application", Instant.now(), SigningKeys.trusted());
    }

    private static String signed(
            String staffId, String org, String[] roles, String audience, Instant issuedAt, PrivateKey key) {
        return claims(staffId, org, roles, audience, issuedAt).sign(key);
    }

    private static JwtClaimsBuilder claims(
            String staffId, String org, String[] roles, String audience, Instant issuedAt) {
        return Jwt.claims()
                .issuer(ISSUER)
                .audience(audience)
                .subject(UUID.nameUUIDFromBytes(staffId.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .preferredUserName(staffId)
                .claim("name", staffId)
                .claim("typ", "Bearer")
                .claim("azp", "guanjia-desk")
                .claim("staff_id", staffId)
                .claim("org", org)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issuedAt(issuedAt)
                .expiresAt(issuedAt.plus(LIFESPAN));
    }
}
