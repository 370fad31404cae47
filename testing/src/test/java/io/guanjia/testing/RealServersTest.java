package io.guanjia.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealServersTest {

    private final Map<String, String> environment = RealServers.environmentOf("notice");

    @ParameterizedTest
    @CsvSource({"owner, OWNER", "app, APP", "worker, WORKER"})
    void each_login_of_a_service_connects_with_its_own_password(String login, String variable) throws SQLException {
        String password = environment.get("GUANJIA_" + variable + "_PASSWORD");

        try (var connection = DriverManager.getConnection(
                        environment.get("GUANJIA_DATABASE_URL"), "notice_" + login, password);
                var answer = connection.createStatement().executeQuery("SELECT current_user")) {
            answer.next();
            assertThat(answer.getString(1)).isEqualTo("notice_" + login);
        }
    }

    @Test
    void kafka_answers() throws InterruptedException, ExecutionException {
        String servers = environment.get("KAFKA_BOOTSTRAP_SERVERS");

        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
        }
    }

    @Test
    void a_second_asker_gets_the_same_servers_and_logins() {
        assertThat(RealServers.environmentOf("notice")).isEqualTo(environment);
    }

    @Test
    void services_share_the_servers_but_not_the_secrets() {
        Map<String, String> callback = RealServers.environmentOf("callback");

        assertThat(callback)
                .containsEntry("GUANJIA_DATABASE_URL", environment.get("GUANJIA_DATABASE_URL"))
                .containsEntry("KAFKA_BOOTSTRAP_SERVERS", environment.get("KAFKA_BOOTSTRAP_SERVERS"));
        assertThat(callback.get("GUANJIA_APP_PASSWORD")).isNotEqualTo(environment.get("GUANJIA_APP_PASSWORD"));
    }

    @Test
    void keys_are_as_long_as_the_ciphers_want_them() {
        String fieldKey = environment.get("GUANJIA_FIELD_KEYS").substring("k1:".length());

        assertThat(Base64.getDecoder().decode(fieldKey)).hasSize(32);
        assertThat(Base64.getDecoder().decode(environment.get("GUANJIA_BLIND_INDEX_KEY")))
                .hasSize(32);
    }
}
