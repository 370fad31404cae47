package io.guanjia.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Bearer tokens as the realm issues them, signed with a key that services under {@link PostgresAndKafka} trust. */
public final class TestTokens {

    /** The issuer that services under test expect. */
    public static final String ISSUER = "https://identity.test/realms/guanjia";

    private static final String AUDIENCE = "guanjia";
    private static final Duration LIFESPAN = Duration.ofMinutes(30);

    /** As a person's token serves many requests; signing one costs more than most of what is then asked with it. */
    private static final Map<Person, Issued> ISSUED = new ConcurrentHashMap<>();

    private TestTokens() {}

    /**
     * A valid token.
     *
     * @param staffId user name, also the staff id
     * @param org path cut at the person's level, such as {@code HX/FZ/GL/GL01}
     * @param roles realm roles, such as {@code CUSTOMER_SERVICE_AGENT}
     */
    public static String of(String staffId, String org, String... roles) {
        return of(staffId, org, Map.of(), roles);
    }

    /**
     * A valid token that says more.
     *
     * @param more claims by name, such as {@code departments}
     */
    public static String of(String staffId, String org, Map<String, ?> more, String... roles) {
        Instant now = Instant.now();
        return ISSUED.compute(
                        new Person(staffId, org, Map.copyOf(more), List.of(roles)),
                        (person, held) -> held != null && held.issuedAt().isAfter(now.minus(LIFESPAN.dividedBy(2)))
                                ? held
                                : new Issued(person.signed(), now))
                .token();
    }

    private record Person(String staffId, String org, Map<String, ?> more, List<String> roles) {

        String signed() {
            JwtClaimsBuilder claims = claims(staffId, org, roles.toArray(String[]::new), Duration.ZERO);
            more.forEach(claims::claim);
            return claims.sign(SigningKeys.trusted());
        }
    }

    private record Issued(String token, Instant issuedAt) {}

    /** A token that was valid and ended half an hour ago. */
    public static String expired(String staffId, String org, String... roles) {
        return claims(staffId, org, roles, LIFESPAN.multipliedBy(2)).sign(SigningKeys.trusted());
    }

    /** A token in perfect order but for its signature, made with a key nobody trusts. */
    public static String foreign(String staffId, String org, String... roles) {
        return claims(staffId, org, roles, Duration.ZERO).sign(SigningKeys.foreign());
    }

    /** A token of the same realm that was issued for another application. */
    public static String forAnotherAudience(String staffId, String org, String... roles) {
        return claims(staffId, org, roles, Duration.ZERO)
                .audience("another-application")
                .sign(SigningKeys.trusted());
    }

    /** @param age how long ago it was issued, by the machine's clock, for that is what services hold a token against */
    private static JwtClaimsBuilder claims(String staffId, String org, String[] roles, Duration age) {
        Instant issuedAt = Instant.now().minus(age);
        return Jwt.claims()
                .issuer(ISSUER)
                .audience(AUDIENCE)
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
