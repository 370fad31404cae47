package io.guanjia.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKeycloakTest {

    private static final String SIGN_IN = "/protocol/openid-connect/auth?client_id=guanjia-desk&response_type=code"
            + "&scope=openid&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    /** Bytes; the empty database has 8 KB, one with all tables and the realm some megabytes. */
    private static final long HALF_A_SCHEMA = 100_000;

    private static Suite suite;

    @BeforeAll
    static void startKeycloakAlone(@TempDir Path directory) {
        suite = Suite.at(Path.of("../.."), directory, Ports.free());
        suite.start(Component.KEYCLOAK);
        suite.awaitReady(Component.KEYCLOAK);
    }

    @AfterAll
    static void stop() {
        suite.stop(Component.KEYCLOAK);
    }

    @Test
    void a_token_carries_who_someone_is_where_he_belongs_and_what_he_may_do() {
        String claims = claims(suite.token("kefu.gl01"));
        assertThat(claims)
                .contains("\"aud\":\"guanjia\"")
                .contains("\"org\":\"HX/FZ/GL/GL01\"")
                .contains("\"staff_id\":\"kefu.gl01\"")
                .contains("\"preferred_username\":\"kefu.gl01\"")
                .contains("\"name\":\"林晓\"")
                .contains("\"sub\":\"")
                .contains("\"realm_access\":{\"roles\":[\"CUSTOMER_SERVICE_AGENT\"]}");
    }

    @Test
    void a_person_may_hold_several_roles_and_stand_above_the_offices() {
        String claims = claims(suite.token("pinzhi.fz"));
        assertThat(claims)
                .contains("\"org\":\"HX/FZ\"")
                .contains("QUALITY_DEPARTMENT")
                .contains("PROJECT_COMPANY");
    }

    @Test
    void a_handler_is_known_by_the_departments_they_work_in() {
        assertThat(claims(suite.token("gongcheng.gl01"))).contains("\"departments\":[\"GL01-ENGINEERING\"]");
        assertThat(claims(suite.token("chuli.gl01"))).contains("\"GL01-SECURITY\"", "\"GL01-CLEANING\"");
    }

    @Test
    void an_unknown_person_gets_no_token() {
        assertThatThrownBy(() -> suite.token("nobody.gl01")).hasMessageContaining("invalid_grant");
    }

    @Test
    void the_desk_signs_in_from_swagger_on_any_local_port_and_from_nowhere_else() {
        assertThat(signInAllowed("http://localhost:18081/q/swagger-ui/oauth2-redirect.html"))
                .isTrue();
        assertThat(signInAllowed("http://guanjia.example/q/swagger-ui/oauth2-redirect.html"))
                .isFalse();
    }

    @Test
    void no_program_gets_a_token_for_a_password_through_a_client_that_keycloak_brings() throws Exception {
        String asked = "client_id=admin-cli&grant_type=password&username=kefu.gl01&password=guess";
        HttpRequest request = HttpRequest.newBuilder(URI.create(suite.realmUrl() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(asked))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            // A client that takes passwords would answer that this one is wrong.
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .doesNotContain("invalid_grant")
                    .contains("client");
        }
    }

    @Test
    void an_import_that_is_killed_is_begun_again_and_leaves_a_realm_to_sign_in_to(@TempDir Path directory) {
        Suite interrupted = Suite.at(Path.of("../.."), directory, Ports.free());
        interrupted.start(Component.KEYCLOAK);
        Path database = directory.resolve("data/keycloak/data/h2/keycloakdb.mv.db");
        assertThat(Waiting.until(() -> database.toFile().length() > HALF_A_SCHEMA, Duration.ofMinutes(1)))
                .isTrue();

        interrupted.kill(Component.KEYCLOAK);
        interrupted.restart(Component.KEYCLOAK);

        assertThat(claims(interrupted.token("kefu.gl01"))).contains("\"staff_id\":\"kefu.gl01\"");
        interrupted.stop(Component.KEYCLOAK);
    }

    @Test
    void the_realm_of_every_environment_grants_no_token_for_a_password_and_knows_no_wildcard() throws IOException {
        String realm = Files.readString(Path.of("../keycloak/guanjia-realm.json"));
        JsonNode desk = new ObjectMapper().readTree(realm).at("/clients/0");

        assertThat(desk.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(desk.get("redirectUris").toString()).doesNotContain("*");
        assertThat(desk.get("webOrigins")).isEmpty();
    }

    @Test
    void the_realm_of_every_environment_asks_for_good_passwords_locks_out_and_records_logins() throws IOException {
        JsonNode realm = new ObjectMapper()
                .readTree(Path.of("../keycloak/guanjia-realm.json").toFile());

        assertThat(realm.get("passwordPolicy").asText()).contains("length(12)");
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("failureFactor").asInt()).isLessThan(10);
        assertThat(realm.get("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("adminEventsEnabled").asBoolean()).isTrue();
    }

    @Test
    void the_console_shows_a_secret_and_takes_no_password_and_no_wildcard() throws IOException {
        String realm = Files.readString(Path.of("../keycloak/guanjia-realm.json"));
        JsonNode console = new ObjectMapper().readTree(realm).at("/clients/1");

        assertThat(console.get("clientId").asText()).isEqualTo("guanjia-console");
        assertThat(console.get("publicClient").asBoolean()).isFalse();
        assertThat(console.get("secret").asText()).isEqualTo("${GUANJIA_CONSOLE_SECRET}");
        assertThat(console.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(console.at("/attributes/pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(console.get("redirectUris").toString()).doesNotContain("*");
    }

    private static boolean signInAllowed(String redirect) {
        return Readiness.answers(
                URI.create(suite.realmUrl() + SIGN_IN + "&code_challenge_method=S256" + "&redirect_uri=" + redirect));
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
